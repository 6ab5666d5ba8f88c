package nl.maatstaf.agreement;

import java.util.List;
import java.util.stream.Stream;
import nl.maatstaf.audit.EventCategory;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.EventTypes;
import nl.maatstaf.audit.EventValue;
import nl.maatstaf.audit.ValueType;
import nl.maatstaf.casefile.vocabulary.PartyKind;

/** What can happen to an instrument. */
public final class AgreementEvents implements EventTypes {

    /** Parties that signed, some with a date of their own. */
    public static final ValueType SIGNATORIES = new ValueType("agreement.signatories", null);

    public static final EventType INSTRUMENT_DRAFTED = EventType.of(
            "agreement.instrument-drafted",
            EventCategory.AGREEMENTS,
            new EventValue("kind", ValueType.constant("agreement.InstrumentKind.")));

    public static final EventType INSTRUMENT_MOVED = EventType.of(
            "agreement.instrument-moved",
            EventCategory.AGREEMENTS,
            new EventValue("kind", ValueType.constant("agreement.InstrumentKind.")),
            new EventValue("state", ValueType.constant("agreement.InstrumentState.")));

    public static final EventType INSTRUMENT_SIGNED = EventType.step(
            "agreement.instrument-signed",
            EventCategory.AGREEMENTS,
            new EventValue("kind", ValueType.constant("agreement.InstrumentKind.")),
            new EventValue("signatories", SIGNATORIES),
            EventValue.text("source"));

    public static final EventType COMMITMENT_SET = EventType.of(
            "agreement.commitment-set",
            EventCategory.AGREEMENTS,
            new EventValue("indicator", ValueType.constant("quantity.Indicator.")),
            new EventValue("tonnes", ValueType.TONNES),
            EventValue.text("baseline"),
            EventValue.text("targetYear"),
            EventValue.text("text"),
            EventValue.text("source"));

    public static final EventType STATE_CORRECTED = EventType.of(
            "agreement.state-corrected",
            EventCategory.CORRECTIONS,
            new EventValue("kind", ValueType.constant("agreement.InstrumentKind.")),
            new EventValue("state", ValueType.constant("agreement.InstrumentState.")),
            new EventValue("date", ValueType.DATE));

    public static final EventType STATE_RETRACTED = EventType.of(
            "agreement.state-retracted",
            EventCategory.CORRECTIONS,
            new EventValue("kind", ValueType.constant("agreement.InstrumentKind.")),
            new EventValue("state", ValueType.constant("agreement.InstrumentState.")),
            new EventValue("date", ValueType.DATE),
            new EventValue("signatories", SIGNATORIES));

    public static final EventType COMMITMENT_CORRECTED = EventType.of(
            "agreement.commitment-corrected",
            EventCategory.CORRECTIONS,
            new EventValue("indicator", ValueType.constant("quantity.Indicator.")),
            new EventValue("tonnes", ValueType.TONNES),
            EventValue.text("baseline"),
            EventValue.text("targetYear"),
            EventValue.text("text"),
            EventValue.text("source"));

    public static final EventType SIGNATORIES_CORRECTED =
            new EventType("agreement.signatories-corrected", EventCategory.CORRECTIONS, signatoriesByKind(), false);

    public static final EventType SOURCE_CORRECTED = EventType.of(
            "agreement.source-corrected",
            EventCategory.CORRECTIONS,
            new EventValue("kind", ValueType.constant("agreement.InstrumentKind.")),
            EventValue.text("source"));

    @Override
    public List<EventType> all() {
        return List.of(
                INSTRUMENT_DRAFTED,
                INSTRUMENT_MOVED,
                INSTRUMENT_SIGNED,
                COMMITMENT_SET,
                STATE_CORRECTED,
                STATE_RETRACTED,
                COMMITMENT_CORRECTED,
                SIGNATORIES_CORRECTED,
                SOURCE_CORRECTED);
    }

    private static List<EventValue> signatoriesByKind() {
        return Stream.concat(
                        Stream.of(new EventValue("kind", ValueType.constant("agreement.InstrumentKind."))),
                        Stream.of(PartyKind.values()).map(kind -> new EventValue("signatory." + kind, SIGNATORIES)))
                .toList();
    }
}
