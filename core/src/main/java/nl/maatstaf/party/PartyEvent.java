package nl.maatstaf.party;

import java.util.Map;
import java.util.UUID;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.audit.Subject;
import nl.maatstaf.time.PartialDate;

/** What happens to organisations, their sites and contacts. */
public sealed interface PartyEvent extends Event {

    UUID id();

    @Override
    default Stream stream() {
        return Stream.PARTIES;
    }

    /** An organisation became known. */
    record OrganisationAdded(UUID id, PartialDate occurred, Map<String, String> newValues) implements PartyEvent {
        @Override
        public EventType type() {
            return PartyEvents.ORGANISATION_ADDED;
        }

        @Override
        public Subject subject() {
            return new Subject("party.organisation", id);
        }
    }

    /** An organisation can be found by another name. */
    record AliasAdded(UUID id, PartialDate occurred, String alias) implements PartyEvent {
        @Override
        public EventType type() {
            return PartyEvents.ALIAS_ADDED;
        }

        @Override
        public Subject subject() {
            return new Subject("party.organisation", id);
        }

        @Override
        public Map<String, String> newValues() {
            return Map.of("alias", alias);
        }
    }

    /** An organisation cannot be found any longer by a name that was never its. */
    record AliasRetracted(UUID id, PartialDate occurred, String alias, String reason) implements PartyEvent {
        @Override
        public EventType type() {
            return PartyEvents.ALIAS_RETRACTED;
        }

        @Override
        public Subject subject() {
            return new Subject("party.organisation", id);
        }

        @Override
        public Map<String, String> oldValues() {
            return Map.of("alias", alias);
        }
    }

    /** The own name of an organisation was corrected. */
    record OrganisationRenamed(UUID id, PartialDate occurred, String oldName, String newName, String reason)
            implements PartyEvent {
        @Override
        public EventType type() {
            return PartyEvents.ORGANISATION_RENAMED;
        }

        @Override
        public Subject subject() {
            return new Subject("party.organisation", id);
        }

        @Override
        public Map<String, String> oldValues() {
            return Map.of("name", oldName);
        }

        @Override
        public Map<String, String> newValues() {
            return Map.of("name", newName);
        }
    }

    /** What is known of an organisation changed. */
    record OrganisationDescribed(
            UUID id, PartialDate occurred, Map<String, String> oldValues, Map<String, String> newValues)
            implements PartyEvent {
        @Override
        public EventType type() {
            return PartyEvents.ORGANISATION_DESCRIBED;
        }

        @Override
        public Subject subject() {
            return new Subject("party.organisation", id);
        }
    }

    /** A site became known. */
    record SiteAdded(UUID id, PartialDate occurred, Map<String, String> newValues) implements PartyEvent {
        @Override
        public EventType type() {
            return PartyEvents.SITE_ADDED;
        }

        @Override
        public Subject subject() {
            return new Subject("party.site", id);
        }
    }

    /** Where a site is or what it belongs to changed. */
    record SiteDescribed(UUID id, PartialDate occurred, Map<String, String> oldValues, Map<String, String> newValues)
            implements PartyEvent {
        @Override
        public EventType type() {
            return PartyEvents.SITE_DESCRIBED;
        }

        @Override
        public Subject subject() {
            return new Subject("party.site", id);
        }
    }

    /** A person to turn to became known. */
    record ContactAdded(UUID id, PartialDate occurred, UUID organisationId) implements PartyEvent {
        @Override
        public EventType type() {
            return PartyEvents.CONTACT_ADDED;
        }

        @Override
        public Subject subject() {
            return new Subject("party.contact", id);
        }

        @Override
        public Map<String, String> newValues() {
            return Map.of("organisation", organisationId.toString());
        }
    }

    /** Who a contact is, or how to reach them, changed; what changed is not logged. */
    record ContactChanged(UUID id, PartialDate occurred, UUID organisationId) implements PartyEvent {
        @Override
        public EventType type() {
            return PartyEvents.CONTACT_CHANGED;
        }

        @Override
        public Subject subject() {
            return new Subject("party.contact", id);
        }

        @Override
        public Map<String, String> newValues() {
            return Map.of("organisation", organisationId.toString());
        }
    }

    /** A contact was removed, and all that was known of the person with it. */
    record ContactRemoved(UUID id, PartialDate occurred, UUID organisationId) implements PartyEvent {
        @Override
        public EventType type() {
            return PartyEvents.CONTACT_REMOVED;
        }

        @Override
        public Subject subject() {
            return new Subject("party.contact", id);
        }

        @Override
        public Map<String, String> oldValues() {
            return Map.of("organisation", organisationId.toString());
        }
    }
}
