package nl.maatstaf.portfolio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import nl.maatstaf.agreement.CountingRule;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.portfolio.service.PortfolioFilter;
import nl.maatstaf.portfolio.service.PortfolioFilter.Reduction;
import nl.maatstaf.time.AsOf;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** What the address of a portfolio page asks for: on which date, as known when, compared with when, and which cases. */
@Named
@RequestScoped
public class PortfolioSelection {

    private static final int MONTHS_COMPARED = 3;

    private LocalDate today;
    private @Nullable LocalDate peildatum;
    private @Nullable LocalDate kennisdatum;
    private @Nullable LocalDate recordedOn;
    private @Nullable LocalDate compared;
    private @Nullable String programme;
    private @Nullable String type;
    private @Nullable String stage;
    private @Nullable CaseStatus status;
    private @Nullable String cluster;
    private @Nullable String under;
    private @Nullable String province;
    private @Nullable String organisation;
    private @Nullable InstrumentKind signed;
    private @Nullable InstrumentKind highest;
    private @Nullable Reduction reduction;
    private @Nullable InstrumentKind hardness;

    protected PortfolioSelection() {}

    @Inject
    public PortfolioSelection(Now now) {
        this.today = now.today();
    }

    /** The cases that are asked for. */
    public PortfolioFilter filter() {
        return new PortfolioFilter(
                programme,
                type,
                stage,
                status,
                cluster,
                under,
                province,
                organisation,
                signed,
                highest,
                reduction,
                hardness,
                CountingRule.DEFAULT_YEAR);
    }

    /** The year for which reductions are shown. */
    public Year getTargetYear() {
        return Year.of(filter().targetYear());
    }

    /** The past that is asked about. */
    public AsOf asked() {
        return askedOn(getPeildatum());
    }

    /** What that past is compared with: another day, as known and recorded then as well. */
    public AsOf before() {
        return askedOn(getCompared());
    }

    private AsOf askedOn(LocalDate day) {
        return new AsOf(day, kennisdatum, recordedOn);
    }

    /** Whether anything else is asked than how it is now. */
    public boolean isPast() {
        return !asked().equals(AsOf.day(today));
    }

    /** The address of the list of these cases, to be narrowed. */
    public PortfolioLink toCases() {
        return dated("/portfolio/cases")
                .with("programme", programme)
                .with("type", type)
                .with("stage", stage)
                .with("status", status)
                .with("cluster", cluster)
                .with("province", province)
                .with("organisation", organisation)
                .with("under", under)
                .with("signed", signed)
                .with("highest", highest)
                .with("reduction", reduction)
                .with("hardness", hardness);
    }

    /** The address of the figures on the same dates, narrowed as far as figures can be. */
    public PortfolioLink toFigures() {
        return dated("/portfolio")
                .with("programme", programme)
                .with("type", type)
                .with("cluster", cluster)
                .with("province", province)
                .with("organisation", organisation);
    }

    /** The address of the figures of a chart as a spreadsheet. */
    public String toSheet(PortfolioSheet.Charted charted) {
        return toFigures().with("sheet", charted).toString();
    }

    private PortfolioLink dated(String path) {
        return new PortfolioLink(path)
                .with("peildatum", getPeildatum())
                .with("kennisdatum", kennisdatum)
                .with("recordedOn", recordedOn)
                .with("compared", compared);
    }

    /** Today, unless asked otherwise. */
    public LocalDate getPeildatum() {
        return Objects.requireNonNullElse(peildatum, today);
    }

    public void setPeildatum(@Nullable LocalDate peildatum) {
        this.peildatum = peildatum;
    }

    public @Nullable LocalDate getKennisdatum() {
        return kennisdatum;
    }

    public void setKennisdatum(@Nullable LocalDate kennisdatum) {
        this.kennisdatum = kennisdatum;
    }

    public @Nullable LocalDate getRecordedOn() {
        return recordedOn;
    }

    public void setRecordedOn(@Nullable LocalDate recordedOn) {
        this.recordedOn = recordedOn;
    }

    /** Three months before, unless asked otherwise. */
    public LocalDate getCompared() {
        return compared == null ? getPeildatum().minusMonths(MONTHS_COMPARED) : compared;
    }

    public void setCompared(@Nullable LocalDate compared) {
        this.compared = compared;
    }

    public @Nullable String getProgramme() {
        return programme;
    }

    public void setProgramme(@Nullable String programme) {
        this.programme = programme;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getStage() {
        return stage;
    }

    public void setStage(@Nullable String stage) {
        this.stage = stage;
    }

    public @Nullable CaseStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable CaseStatus status) {
        this.status = status;
    }

    public @Nullable String getCluster() {
        return cluster;
    }

    public void setCluster(@Nullable String cluster) {
        this.cluster = cluster;
    }

    /** What figures count the cases under, which a number of theirs opens; anyone else asks for a cluster. */
    public @Nullable String getUnder() {
        return under;
    }

    public void setUnder(@Nullable String under) {
        this.under = under;
    }

    public @Nullable String getProvince() {
        return province;
    }

    public void setProvince(@Nullable String province) {
        this.province = province;
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    public @Nullable InstrumentKind getSigned() {
        return signed;
    }

    public void setSigned(@Nullable InstrumentKind signed) {
        this.signed = signed;
    }

    public @Nullable InstrumentKind getHighest() {
        return highest;
    }

    public void setHighest(@Nullable InstrumentKind highest) {
        this.highest = highest;
    }

    public @Nullable Reduction getReduction() {
        return reduction;
    }

    public void setReduction(@Nullable Reduction reduction) {
        this.reduction = reduction;
    }

    public @Nullable InstrumentKind getHardness() {
        return hardness;
    }

    public void setHardness(@Nullable InstrumentKind hardness) {
        this.hardness = hardness;
    }
}
