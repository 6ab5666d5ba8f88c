package nl.maatstaf.exchange.file;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.maatstaf.casefile.StatusChange;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowContent;
import nl.maatstaf.party.NameList;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.SearchKey;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case.
 *
 * @param ref what the files call the case
 * @param kind what happened
 * @param value what it is about, such as a stage or an adviser
 * @param parties names the parties go by: who signed, or who asked for it
 * @param occurred when; for a forecast, when it is expected
 * @param published the last day of the period in which the source appeared; none when not known
 * @param detail what the source says
 * @param source where it stands
 */
public record CaseEventRow(
        String ref,
        CaseEventKind kind,
        @Nullable @Size(max = CodeRow.MOST) String value,
        List<PartyName> parties,
        PartialDate occurred,
        @Nullable LocalDate published,
        @Nullable String detail,
        @Nullable @Size(max = 1000) String source)
        implements RowContent {

    public static @Nullable CaseEventRow read(Row row) {
        String ref = row.required("case_ref", CaseRow.REF);
        CaseEventKind kind = row.choice("event", ImportCatalog.caseEvents(), CaseEventKind::name);
        String value = value(row, kind);
        List<PartyName> parties = parties(row, kind != null && kind.namesOrganisations());
        PartialDate occurred = RowDates.occurred(row);
        LocalDate published = RowDates.published(row);
        boolean needsDetail = kind != null && kind.needsDetail();
        String detail = needsDetail ? row.required("detail", Reason.LIMIT) : row.text("detail", Reason.LIMIT);
        String source = row.text("source", Limits.of(CaseEventRow.class).at("source"));
        return row.isSound() && kind != null
                ? new CaseEventRow(ref, kind, value, parties, occurred, published, detail, source)
                : null;
    }

    private static @Nullable String value(Row row, @Nullable CaseEventKind kind) {
        boolean needed = kind != null && kind.needsValue();
        String written = needed ? row.required("value", CodeRow.CODE) : row.text("value", CodeRow.CODE);
        if (kind == null || written == null || !row.has("value")) {
            return written;
        }
        kind.checkValue(row);
        String value = kind.plainValue(written);
        row.means("value", value);
        return value;
    }

    private static List<PartyName> parties(Row row, boolean organisations) {
        Limit asked = Limits.of(StatusChange.class).at("requestedBy");
        List<PartyName> parties =
                row.namesCell("party", organisations ? NameList.LIMIT : asked).over(List.of(), List.of());
        if (!organisations) {
            row.fits("party", asked, joined(parties));
        }
        return parties;
    }

    /** The same in a case that is called otherwise. */
    public CaseEventRow ofCase(String other) {
        return new CaseEventRow(other, kind, value, parties, occurred, published, detail, source);
    }

    /** Who asked for it; none when nobody is named. */
    public @Nullable String requestedBy() {
        return parties.isEmpty() ? null : joined(parties);
    }

    /** The day on which its source made it known: of publication, or else the day it counts from; none without either. */
    public Optional<LocalDate> madeKnownOn() {
        return published == null ? occurred.countsFrom() : Optional.of(published);
    }

    private static String joined(List<PartyName> parties) {
        return parties.stream().map(PartyName::text).collect(Collectors.joining(", "));
    }

    @Override
    public String key() {
        return key(
                ref,
                value,
                kind.needsDetail() ? SearchKey.of(String.valueOf(detail)).text() : null);
    }

    @Override
    public String writtenKey(Row row) {
        String written = row.text("value", CodeRow.CODE);
        return key(row.cell("case_ref"), written, kind.needsDetail() ? String.valueOf(detail) : null);
    }

    private String key(String about, @Nullable String code, @Nullable String told) {
        String what = told == null ? kind.name() + " " + code : kind.name().toLowerCase(Locale.ROOT) + " " + told;
        return about + " " + what + " " + occurred;
    }

    @Override
    public List<Object> about() {
        List<Object> about = new ArrayList<>(List.<Object>of(ref, kind));
        if (value != null) {
            about.add(kind.readValue(value));
        }
        about.add(occurred);
        return about;
    }

    @Override
    public List<PartyName> names() {
        return kind.namesOrganisations() ? parties : List.of();
    }
}
