package nl.maatstaf.party;

import java.util.List;
import nl.maatstaf.audit.EventCategory;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.EventTypes;
import nl.maatstaf.audit.EventValue;
import nl.maatstaf.audit.ValueType;

/** What can happen to organisations, sites and contacts. */
public final class PartyEvents implements EventTypes {

    public static final EventType ORGANISATION_ADDED = EventType.of(
            "party.organisation-added",
            EventCategory.PARTIES,
            EventValue.text("name"),
            new EventValue("kind", ValueType.constant("party.OrganisationKind.")),
            EventValue.text("parent"),
            EventValue.text("place"),
            EventValue.text("cluster"),
            EventValue.text("sectors"));

    public static final EventType ALIAS_ADDED =
            EventType.of("party.alias-added", EventCategory.PARTIES, EventValue.text("alias"));

    public static final EventType ALIAS_RETRACTED =
            EventType.of("party.alias-retracted", EventCategory.PARTIES, EventValue.text("alias"));

    public static final EventType ORGANISATION_RENAMED =
            EventType.of("party.organisation-renamed", EventCategory.PARTIES, EventValue.text("name"));

    public static final EventType ORGANISATION_DESCRIBED = EventType.of(
            "party.organisation-described",
            EventCategory.PARTIES,
            EventValue.text("name"),
            new EventValue("kind", ValueType.constant("party.OrganisationKind.")),
            EventValue.text("parent"),
            EventValue.text("place"),
            EventValue.text("cluster"),
            EventValue.text("sectors"));

    public static final EventType SITE_ADDED = EventType.of(
            "party.site-added",
            EventCategory.PARTIES,
            EventValue.text("organisation"),
            EventValue.text("name"),
            EventValue.text("place"),
            EventValue.text("province"),
            EventValue.text("latitude"),
            EventValue.text("longitude"),
            EventValue.text("cluster"),
            EventValue.text("programme"));

    public static final EventType SITE_DESCRIBED = EventType.of(
            "party.site-described",
            EventCategory.PARTIES,
            EventValue.text("organisation"),
            EventValue.text("name"),
            EventValue.text("place"),
            EventValue.text("province"),
            EventValue.text("latitude"),
            EventValue.text("longitude"),
            EventValue.text("cluster"),
            EventValue.text("programme"));

    public static final EventType CONTACT_ADDED =
            EventType.of("party.contact-added", EventCategory.PARTIES, EventValue.text("organisation"));

    public static final EventType CONTACT_CHANGED =
            EventType.of("party.contact-changed", EventCategory.PARTIES, EventValue.text("organisation"));

    public static final EventType CONTACT_REMOVED =
            EventType.of("party.contact-removed", EventCategory.PARTIES, EventValue.text("organisation"));

    @Override
    public List<EventType> all() {
        return List.of(
                ORGANISATION_ADDED,
                ALIAS_ADDED,
                ALIAS_RETRACTED,
                ORGANISATION_RENAMED,
                ORGANISATION_DESCRIBED,
                SITE_ADDED,
                SITE_DESCRIBED,
                CONTACT_ADDED,
                CONTACT_CHANGED,
                CONTACT_REMOVED);
    }
}
