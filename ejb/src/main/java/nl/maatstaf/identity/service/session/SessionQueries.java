package nl.maatstaf.identity.service.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.access.service.NoRightRequired;
import nl.maatstaf.database.Row;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.identity.session.UserSession;
import nl.maatstaf.time.service.Now;

/** Where the caller is signed in. */
@Stateless
public class SessionQueries {

    private static final String OPEN = """
            select id, device, address, started_at, last_seen_at from user_session
             where user_id = :user and ended_at is null and ends_at > :moment and last_seen_at > :idle
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
    @NoRightRequired("a session is its user's own")
    public List<SessionLine> own() {
        Instant moment = now.instant();
        return RowQuery.sql(entities, OPEN)
                .with("user", current.get().userId())
                .with("moment", moment)
                .with("idle", moment.minus(UserSession.LONGEST_IDLE))
                .list(this::line);
    }

    private SessionLine line(Row row) {
        boolean isThis = current.session().filter(row.id("id")::equals).isPresent();
        return new SessionLine(
                row.id("id"),
                row.text("device"),
                row.text("address"),
                row.moment("started_at"),
                row.moment("last_seen_at"),
                isThis);
    }
}
