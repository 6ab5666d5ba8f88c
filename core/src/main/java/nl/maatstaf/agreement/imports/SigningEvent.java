package nl.maatstaf.agreement.imports;

import java.util.Locale;
import java.util.Optional;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.exchange.file.CaseEventKind;
import nl.maatstaf.exchange.file.CaseEventRow;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.text.TypedText;

/** That an instrument was signed, as a file of an import says it: its value is the instrument, its parties are who signed. */
public enum SigningEvent implements CaseEventKind {
    INSTRUMENT_SIGNED;

    /** After what is expected of stages, before advice. */
    private static final int RANK = 40;

    /** What was signed; nothing for any other event. */
    public static Optional<InstrumentKind> instrument(CaseEventRow event) {
        return Optional.ofNullable(event.value())
                .filter(value -> event.kind() == INSTRUMENT_SIGNED)
                .map(INSTRUMENT_SIGNED::readValue);
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public boolean needsValue() {
        return true;
    }

    @Override
    public boolean namesOrganisations() {
        return true;
    }

    @Override
    public void checkValue(Row row) {
        row.choice("value", InstrumentKind.class);
    }

    @Override
    public InstrumentKind readValue(String value) {
        return InstrumentKind.valueOf(TypedText.code(value).toUpperCase(Locale.ROOT));
    }
}
