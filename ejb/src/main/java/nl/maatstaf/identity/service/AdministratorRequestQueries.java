package nl.maatstaf.identity.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.database.Row;
import nl.maatstaf.identity.Actor;
import nl.maatstaf.identity.AdministratorRequest;
import nl.maatstaf.identity.Right;
import nl.maatstaf.identity.Role;
import nl.maatstaf.time.service.Now;

/** The requests that wait for a second administrator. */
@Stateless
public class AdministratorRequestQueries {

    private static final String OPEN = """
            select r.id, r.kind, r.username, coalesce(r.display_name, u.display_name), r.roles, r.programmes,
                   a.display_name as asker, r.asked_by, r.asked_at
              from administrator_request r join app_user a on a.id = r.asked_by
              left join app_user u on u.username = r.username
             where r.state = 'OPEN' and r.asked_at > ?1
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
        return Row.of(entities.createNativeQuery(OPEN).setParameter(1, since.atOffset(ZoneOffset.UTC))).stream()
                .map(this::line)
                .toList();
    }

    private AdministratorRequestLine line(Row row) {
        Actor caller = current.get();
        boolean own = row.id(7).equals(caller.userId());
        String username = row.text(2);
        return new AdministratorRequestLine(
                row.id(0),
                row.constant(1, AdministratorRequest.Kind.class),
                username,
                row.text(3),
                codes(row.text(4)).map(Role::valueOf).collect(Collectors.toSet()),
                codes(row.text(5)).toList(),
                row.text(6),
                row.moment(8),
                row.moment(8).plus(AdministratorRequest.TERM),
                own,
                !own && !username.equals(caller.username()));
    }

    private static Stream<String> codes(String joined) {
        return Stream.of(joined.split(",", -1)).filter(code -> !code.isEmpty());
    }
}
