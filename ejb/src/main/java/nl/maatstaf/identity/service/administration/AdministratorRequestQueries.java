package nl.maatstaf.identity.service.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.database.Row;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.identity.administration.AdministratorRequest;
import nl.maatstaf.time.service.Now;

/** The requests that wait for a second administrator. */
@Stateless
public class AdministratorRequestQueries {

    private static final String OPEN = """
            select r.id, r.kind, r.username, coalesce(r.display_name, u.display_name) as display_name, r.roles, r.programmes,
                   a.display_name as asker, r.asked_by, r.asked_at
              from administrator_request r join app_user a on a.id = r.asked_by
              left join app_user u on u.username = r.username
             where r.state = 'OPEN' and r.asked_at > :since
             order by r.asked_at, r.id
            """;

    private EntityManager entities;

    private CurrentActor current;
    private Now now;

    protected AdministratorRequestQueries() {}

    @Inject
    public AdministratorRequestQueries(EntityManager entities, CurrentActor current, Now now) {
        this.entities = entities;
        this.current = current;
        this.now = now;
    }

    /** What can be decided on, oldest first, in one statement. */
    @Requires(Right.MANAGE_USERS)
    public List<AdministratorRequestLine> open() {
        Instant since = now.instant().minus(AdministratorRequest.TERM);
        return RowQuery.sql(entities, OPEN).with("since", since).list(this::line);
    }

    private AdministratorRequestLine line(Row row) {
        Actor caller = current.get();
        boolean own = row.id("asked_by").equals(caller.userId());
        String username = row.text("username");
        return new AdministratorRequestLine(
                row.id("id"),
                row.constant("kind", AdministratorRequest.Kind.class),
                username,
                row.text("display_name"),
                row.codes("roles").stream().map(Role::valueOf).collect(Collectors.toSet()),
                row.codes("programmes"),
                row.text("asker"),
                row.moment("asked_at"),
                row.moment("asked_at").plus(AdministratorRequest.TERM),
                own,
                !own && !username.equals(caller.username()));
    }
}
