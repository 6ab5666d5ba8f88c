package nl.maatstaf.exchange;

import java.util.List;
import nl.maatstaf.audit.EventCategory;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.EventTypes;
import nl.maatstaf.audit.EventValue;
import nl.maatstaf.audit.ValueType;

/** What can happen to imports. */
public final class ExchangeEvents implements EventTypes {

    public static final EventType CODE_TAKEN_IN = EventType.of(
            "exchange.code-taken-in",
            EventCategory.IMPORTS,
            EventValue.text("kind"),
            EventValue.text("code"),
            EventValue.text("name"));

    public static final EventType IMPORT_STOP_ASKED = EventType.of("exchange.import-stop-asked", EventCategory.IMPORTS);

    public static final EventType IMPORT_BROKEN_OFF = EventType.of(
            "exchange.import-broken-off",
            EventCategory.IMPORTS,
            new EventValue("state", ValueType.constant("exchange.State.")));

    public static final EventType IMPORT_LOADED = EventType.of(
            "exchange.import-loaded",
            EventCategory.IMPORTS,
            EventValue.text("added"),
            EventValue.text("changed"),
            EventValue.text("unchanged"));

    public static final EventType HISTORIC_FILLING = EventType.of(
            "exchange.historic-filling",
            EventCategory.IMPORTS,
            new EventValue("answersFrom", ValueType.DAY),
            new EventValue("knownFrom", ValueType.DAY),
            EventValue.text("cases"));

    @Override
    public List<EventType> all() {
        return List.of(CODE_TAKEN_IN, IMPORT_STOP_ASKED, IMPORT_BROKEN_OFF, IMPORT_LOADED, HISTORIC_FILLING);
    }
}
