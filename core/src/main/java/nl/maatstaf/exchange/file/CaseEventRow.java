package nl.maatstaf.exchange.file;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
        boolean needsValue = kind != null && kind.needsValue();
        String value = needsValue ? row.required("value", CodeRow.CODE) : row.text("value", CodeRow.CODE);
        if (kind != null && value != null && !value.equals(Row.NOTHING)) {
            kind.checkValue(row);
        }
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

    private static List<PartyName> parties(Row row, boolean organisations) {
        Limit asked = Limits.of(StatusChange.class).at("requestedBy");
        List<PartyName> parties = row.list("party", organisations ? NameList.LIMIT : asked).stream()
                .map(name -> row.accepted("party", () -> PartyName.of(name)))
                .filter(Objects::nonNull)
                .toList();
        if (!organisations) {
            row.fits("party", asked, joined(parties));
        }
        return parties;
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
        String what =
                kind.needsDetail() ? kind.name().toLowerCase(Locale.ROOT) + " " + detail : kind.name() + " " + value;
        return ref + " " + what + " " + occurred;
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
