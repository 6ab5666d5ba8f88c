package nl.maatstaf.audit.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.CaseAccess;
import nl.maatstaf.access.CaseScope;
import nl.maatstaf.access.NameAccess;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.CaseReading;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.audit.AuditEvent;
import nl.maatstaf.audit.EventCatalog;
import nl.maatstaf.audit.Stream;

/** Reads the log for the pages. */
@Stateless
public class AuditQueries {

    /** Kept, since each search for the one who reads JSON goes through all of the server's modules. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private EntityManager entities;

    private CaseReading reading;
    private CurrentActor current;

    protected AuditQueries() {}

    @Inject
    public AuditQueries(EntityManager entities, CaseReading reading, CurrentActor current) {
        this.entities = entities;
        this.reading = reading;
        this.current = current;
    }

    /**
     * What happened on a case, newest first, in one statement. A company sees what was shared, and names as
     * {@link NameAccess} decides; whoever may not open the case sees nothing.
     *
     * @param scope of that case, as loaded with it
     */
    @Requires(Right.VIEW_CASES)
    public List<TimelineEntry> timeline(UUID caseId, CaseScope scope, TimelineFilter filter) {
        Actor reader = current.get();
        CaseAccess.View view = reading.view(caseId, scope);
        if (!view.isOpen()) {
            return List.of();
        }
        boolean sharedOnly = view == CaseAccess.View.SHARED;
        return query(Stream.ofCase(caseId), sharedOnly, filter, NameAccess.namedTo(reader, scope.contactId()))
                .getResultStream()
                .map(event -> entry(event, NameAccess.isNamed(reader, event.actorId(), scope.contactId())))
                .map(entry -> sharedOnly ? entry.asShared() : entry)
                .toList();
    }

    /** @param named whose names can be looked for where only what is shared is seen */
    private TypedQuery<AuditEvent> query(Stream stream, boolean sharedOnly, TimelineFilter filter, Set<UUID> named) {
        boolean onlyNamed = sharedOnly && filter.actor() != null;
        String jpql = "select e from AuditEvent e where e.stream = :stream and e.sequence < :before"
                + (sharedOnly ? " and e.shared = true" : "")
                + (filter.category() == null ? "" : " and e.action in :actions")
                + (filter.actor() == null ? "" : " and lower(e.actorName) like :actor escape '!'")
                + (onlyNamed ? " and e.actorId in :named" : "")
                + " order by e.sequence desc";
        TypedQuery<AuditEvent> query = entities.createQuery(jpql, AuditEvent.class)
                .setParameter("stream", stream.name())
                .setParameter("before", filter.before())
                .setMaxResults(filter.limit());
        if (filter.category() != null) {
            query.setParameter("actions", EventCatalog.namesOf(filter.category()));
        }
        if (filter.actor() != null) {
            query.setParameter("actor", "%" + literally(filter.actor()) + "%");
        }
        if (onlyNamed) {
            query.setParameter("named", named);
        }
        return query;
    }

    private static String literally(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }

    private static TimelineEntry entry(AuditEvent event, boolean named) {
        JsonObject payload = parsed(event.payload().orElse("{}"));
        return new TimelineEntry(
                event.sequence(),
                event.recordedAt(),
                event.occurred(),
                named ? event.actorName() : null,
                event.origin(),
                event.subject(),
                event.type(),
                event.reason().orElse(null),
                values(payload, "old"),
                values(payload, "new"),
                event.isShared());
    }

    private static JsonObject parsed(String json) {
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static Map<String, String> values(JsonObject payload, String key) {
        Map<String, String> values = new TreeMap<>();
        payload.getOrDefault(key, JsonObject.EMPTY_JSON_OBJECT)
                .asJsonObject()
                .forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
        return values;
    }
}
