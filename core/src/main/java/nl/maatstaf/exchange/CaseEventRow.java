package nl.maatstaf.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.SignInstrument;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case.
 *
 * @param ref what the files call the case
 * @param kind what happened
 * @param value the stage, instrument or adviser it is about
 * @param parties names the parties go by: who signed, or who asked for it
 * @param occurred when; for a forecast, when it is expected
 * @param published the last day of the period in which the source appeared; none when not known
 * @param detail what the source says
 * @param source where it stands
 */
public record CaseEventRow(
        String ref,
        Kind kind,
        @Nullable String value,
        List<PartyName> parties,
        PartialDate occurred,
        @Nullable LocalDate published,
        @Nullable String detail,
        @Nullable String source)
        implements RowContent {

    private static final int VALUE = 40;
    private static final int SIGNATORIES = 1000;
    private static final int PARTIES = 200;

    /** What can have happened. */
    public enum Kind {
        OPENED,
        STAGE_ENTERED,
        STAGE_FORECAST,
        INSTRUMENT_SIGNED,
        ADVICE_RECEIVED,
        PAUSED,
        RESUMED,
        STOPPED,
        COMPLETED,
        NOTED;

        /** Whether it says nothing without a value. */
        boolean needsValue() {
            return this == STAGE_ENTERED
                    || this == STAGE_FORECAST
                    || this == INSTRUMENT_SIGNED
                    || this == ADVICE_RECEIVED;
        }
    }

    public static @Nullable CaseEventRow read(Row row) {
        String ref = row.required("case_ref", CaseRow.REF);
        Kind kind = row.choice("event", Kind.class);
        String value = kind != null && kind.needsValue() ? row.required("value", VALUE) : row.text("value", VALUE);
        if (kind == Kind.INSTRUMENT_SIGNED && value != null && !value.equals(Row.NOTHING)) {
            row.choice("value", InstrumentKind.class);
        }
        List<PartyName> parties = row.list("party", kind == Kind.INSTRUMENT_SIGNED ? SIGNATORIES : PARTIES).stream()
                .map(name -> row.accepted("party", () -> PartyName.of(name)))
                .filter(Objects::nonNull)
                .toList();
        PartialDate occurred = RowDates.occurred(row);
        LocalDate published = RowDates.published(row);
        String detail = kind == Kind.NOTED ? row.required("detail", Reason.LIMIT) : row.text("detail", Reason.LIMIT);
        String source = row.text("source", Limits.of(SignInstrument.class).at("source"));
        return row.isSound() && kind != null
                ? new CaseEventRow(ref, kind, value, parties, occurred, published, detail, source)
                : null;
    }

    @Override
    public String key() {
        String what = kind == Kind.NOTED ? "noted " + detail : kind + " " + value;
        return ref + " " + what + " " + occurred;
    }

    /** Who signed; nobody for any other event. */
    public List<PartyName> signatories() {
        return kind == Kind.INSTRUMENT_SIGNED ? parties : List.of();
    }

    /** What its value names, for an event about an instrument. */
    public InstrumentKind instrument() {
        return InstrumentKind.valueOf(String.valueOf(value).toUpperCase(Locale.ROOT));
    }

    @Override
    public List<Object> about() {
        List<Object> about = new ArrayList<>(List.<Object>of(ref, kind));
        if (kind == Kind.INSTRUMENT_SIGNED) {
            about.add(instrument());
        } else if (value != null) {
            about.add(value);
        }
        about.add(occurred);
        return about;
    }

    @Override
    public List<PartyName> names() {
        return signatories();
    }
}
