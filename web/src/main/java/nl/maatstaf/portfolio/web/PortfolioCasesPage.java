package nl.maatstaf.portfolio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.exchange.web.Spreadsheet;
import nl.maatstaf.portfolio.service.PortfolioCaseRow;
import nl.maatstaf.portfolio.service.PortfolioCases;
import nl.maatstaf.portfolio.service.PortfolioQueries;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesBand;
import nl.maatstaf.shell.web.Formats;
import nl.maatstaf.shell.web.Texts;
import org.jspecify.annotations.Nullable;

/** The cases behind a figure of the portfolio, page by page or as a spreadsheet. */
@Named
@RequestScoped
public class PortfolioCasesPage {

    private static final int ON_A_PAGE = 50;

    private PortfolioQueries queries;
    private CurrentActor visitor;
    private PortfolioSelection selection;
    private PortfolioLabels words;
    private Texts texts;
    private Formats formats;
    private String after = PortfolioCases.FROM_START;
    private @Nullable PortfolioCases cases;

    protected PortfolioCasesPage() {}

    @Inject
    public PortfolioCasesPage(
            PortfolioQueries queries,
            CurrentActor visitor,
            PortfolioSelection selection,
            PortfolioLabels words,
            Texts texts,
            Formats formats) {
        this.queries = queries;
        this.visitor = visitor;
        this.selection = selection;
        this.words = words;
        this.texts = texts;
        this.formats = formats;
    }

    /**
     * What the list is narrowed by.
     *
     * @param name such as Status
     * @param value such as Gestopt
     * @param without the address of the list without it
     */
    public record Chip(String name, String value, String without) {}

    public List<PortfolioCaseRow> getRows() {
        return page().rows();
    }

    /** The address of the next page; none on the last. */
    public @Nullable String getNext() {
        String last = page().next();
        return last == null ? null : selection.toCases().with("after", last).toString();
    }

    /** Whether the figures count cases that are not for this visitor to see. */
    public boolean isPart() {
        return !visitor.get().seesAllProgrammes();
    }

    public boolean isContinued() {
        return !after.isEmpty();
    }

    public String getFirst() {
        return selection.toCases().toString();
    }

    public String getFigures() {
        return selection.toFigures().toString();
    }

    public String getSheet() {
        return selection.toCases().with("format", "xlsx").toString();
    }

    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        add(chips, "programme", map(selection.getProgramme(), words::programme));
        add(chips, "type", map(selection.getType(), words::type));
        add(chips, "stage", map(selection.getStage(), stage -> words.stage(selection.getType(), stage)));
        add(chips, "status", map(selection.getStatus(), texts::name));
        add(chips, "cluster", map(selection.getCluster(), words::cluster));
        add(chips, "under", map(selection.getUnder(), words::cluster));
        add(chips, "province", selection.getProvince());
        add(chips, "organisation", selection.getOrganisation());
        add(chips, "signed", map(selection.getSigned(), texts::name));
        add(chips, "highest", map(selection.getHighest(), texts::name));
        add(chips, "reduction", map(selection.getReduction(), part -> texts.get("portfolio.reduction." + part)));
        add(chips, "hardness", map(selection.getHardness(), texts::name));
        return chips;
    }

    /** The kind of mark a status is shown with. */
    public String mark(CaseStatus status) {
        return switch (status) {
            case ACTIVE -> "info";
            case COMPLETED -> "ok";
            case PAUSED -> "paused";
            case STOPPED, ENTERED_IN_ERROR -> "stopped";
        };
    }

    /** The class of the swatch of a hardness. */
    public String swatch(InstrumentKind hardness) {
        return "m-hard m-hard--" + hardness.name().toLowerCase(Locale.ROOT);
    }

    /** Sends all the cases as a spreadsheet instead of the page. */
    public void send() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext response = faces.getExternalContext();
        response.setResponseContentType(Spreadsheet.TYPE);
        response.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"portfolio-" + selection.getPeildatum() + ".xlsx\"");
        try (Spreadsheet sheet =
                new Spreadsheet(response.getResponseOutputStream(), texts.get("portfolio.cases.sheet"), columns())) {
            queries.export(selection.asked(), selection.filter(), row -> write(sheet, row));
            sheet.notes(texts.get("portfolio.cases.notes"), notes());
        }
        faces.responseComplete();
    }

    private List<String> columns() {
        return List.of(
                texts.get("portfolio.cases.number"),
                texts.get("portfolio.cases.organisations"),
                texts.get("portfolio.cases.case"),
                texts.get("portfolio.cases.type"),
                texts.get("portfolio.cases.stage"),
                texts.get("portfolio.cases.status"),
                texts.get("portfolio.cases.sites"),
                texts.get("portfolio.cases.provinces"),
                texts.get("portfolio.cases.clusters"),
                texts.get("portfolio.cases.highest"),
                texts.get("portfolio.cases.hardness"),
                texts.of("portfolio.cases.low", selection.getTargetYear()),
                texts.of("portfolio.cases.central", selection.getTargetYear()),
                texts.of("portfolio.cases.high", selection.getTargetYear()));
    }

    private void write(Spreadsheet sheet, PortfolioCaseRow row) {
        try {
            sheet.row(cells(row).toArray());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private List<@Nullable Object> cells(PortfolioCaseRow row) {
        TonnesBand band = Objects.requireNonNullElse(row.reduction(), new TonnesBand(null, null, null));
        List<@Nullable Object> cells = new ArrayList<>();
        Collections.addAll(
                cells,
                row.number(),
                row.masked() ? texts.get("portfolio.cases.masked") : row.organisation(),
                row.masked() ? texts.get("portfolio.cases.masked") : row.title(),
                words.type(row.type()),
                words.stage(row.type(), row.stage()),
                texts.name(row.status()),
                row.sites(),
                row.provinces(),
                words.clusters(row),
                map(row.highest(), texts::name),
                map(row.hardness(), texts::name),
                map(band.low(), Tonnes::kilotonnes),
                map(band.central(), Tonnes::kilotonnes),
                map(band.high(), Tonnes::kilotonnes));
        return cells;
    }

    private List<Spreadsheet.Note> notes() {
        List<Spreadsheet.Note> notes = basis();
        if (isPart()) {
            notes.add(new Spreadsheet.Note(texts.get("portfolio.cases.shown"), texts.get("portfolio.cases.own")));
        }
        notes.add(new Spreadsheet.Note(texts.get("portfolio.cases.made"), formats.getToday()));
        return notes;
    }

    /** The dates and filters by which a spreadsheet was made, of these cases or of their figures. */
    List<Spreadsheet.Note> basis() {
        List<Spreadsheet.Note> notes = new ArrayList<>();
        notes.add(new Spreadsheet.Note(texts.get("portfolio.peildatum"), selection.getPeildatum()));
        notes.add(new Spreadsheet.Note(
                texts.get("portfolio.kennisdatum"),
                orElse(selection.getKennisdatum(), texts.get("portfolio.kennisdatum.now"))));
        notes.add(new Spreadsheet.Note(
                texts.get("portfolio.recordedOn"),
                orElse(selection.getRecordedOn(), texts.get("portfolio.recordedOn.now"))));
        getChips().forEach(chip -> notes.add(new Spreadsheet.Note(chip.name(), chip.value())));
        return notes;
    }

    private static Object orElse(@Nullable LocalDate day, String otherwise) {
        return day == null ? otherwise : day;
    }

    private void add(List<Chip> chips, String name, @Nullable String value) {
        if (value != null) {
            String without = selection.toCases().with(name, null).toString();
            chips.add(new Chip(texts.of("portfolio.filter." + name, selection.getTargetYear()), value, without));
        }
    }

    private PortfolioCases page() {
        if (cases == null) {
            cases = queries.cases(selection.asked(), selection.filter(), after, ON_A_PAGE);
        }
        return Objects.requireNonNull(cases);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = Objects.requireNonNullElse(after, PortfolioCases.FROM_START);
    }

    private static <T, R> @Nullable R map(@Nullable T value, Function<T, R> function) {
        return value == null ? null : function.apply(value);
    }
}
