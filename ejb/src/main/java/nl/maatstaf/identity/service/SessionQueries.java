package nl.maatstaf.identity.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.maatstaf.database.Row;
import nl.maatstaf.identity.UserSession;
import nl.maatstaf.time.service.Now;

/** Where the caller is signed in. */
@Stateless
public class SessionQueries {

    private static final String OPEN = """
            select id, device, address, started_at, last_seen_at from user_session
             where user_id = ?1 and ended_at is null and ends_at > ?2 and last_seen_at > ?3
             order by started_at desc, id desc
            """;

    private EntityManager entities;

    private CurrentActor current;
    private Now now;

    protected SessionQueries() {}

    @Inject
    public SessionQueries(EntityManager entities, CurrentActor current, Now now) {
        this.entities = entities;
        this.current = current;
        this.now = now;
    }

    /** The caller's own sessions that are open, newest first, in one statement. */
    @Open("a session is its user's own")
    public List<SessionLine> own() {
        Instant moment = now.instant();
        Query query = entities.createNativeQuery(OPEN)
                .setParameter(1, current.get().userId())
                .setParameter(2, moment.atOffset(ZoneOffset.UTC))
                .setParameter(3, moment.minus(UserSession.LONGEST_IDLE).atOffset(ZoneOffset.UTC));
        return Row.of(query).stream().map(this::line).toList();
    }

    private SessionLine line(Row row) {
        boolean isThis = current.session().filter(row.id(0)::equals).isPresent();
        return new SessionLine(row.id(0), row.text(1), row.text(2), row.moment(3), row.moment(4), isThis);
    }
}
