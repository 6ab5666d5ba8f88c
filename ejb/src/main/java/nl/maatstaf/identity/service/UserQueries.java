package nl.maatstaf.identity.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatstaf.audit.Origin;
import nl.maatstaf.identity.Actor;
import nl.maatstaf.identity.Role;
import nl.maatstaf.identity.UserSession;
import nl.maatstaf.time.service.Now;

/** Loads the caller of a request: who, with all roles, programmes and organisations, in one statement. */
@Stateless
public class UserQueries {

    private static final String DUTIES = """
            select u.id, u.username, u.display_name, u.must_change_password, u.session_id, 'ROLE' as kind, r.role as duty,
                   u.long_unseen
              from found u join user_role r on r.user_id = u.id
            union all
            select u.id, u.username, u.display_name, u.must_change_password, u.session_id, 'PROGRAMME', p.programme_code,
                   u.long_unseen
              from found u join user_programme p on p.user_id = u.id
            union all
            select u.id, u.username, u.display_name, u.must_change_password, u.session_id, 'ORGANISATION',
                   cast(o.organisation_id as varchar(36)), u.long_unseen
              from found u join user_organisation o on o.user_id = u.id
            """;

    private static final String BY_NAME = """
            with found as (
                select a.*, cast(null as varchar(36)) as session_id, false as long_unseen from app_user a
                 where a.username = ?1 and a.status = 'ACTIVE')
            """ + DUTIES;

    private static final String BY_SESSION = """
            with found as (
                select a.*, cast(s.id as varchar(36)) as session_id, s.last_seen_at <= ?5 as long_unseen
                  from app_user a join user_session s on s.user_id = a.id
                 where s.secret_hash = ?1 and s.ended_at is null and s.ends_at > ?3 and s.last_seen_at > ?4
                   and a.username = ?2 and a.status = 'ACTIVE'
                   and (a.one_time_until is null or a.one_time_until > ?3))
            """ + DUTIES;

    private static final String BY_TOKEN = """
            with found as (
                select a.*, cast(null as varchar(36)) as session_id, false as long_unseen
                  from app_user a join api_token t on t.user_id = a.id
                 where t.token_hash = ?1 and t.revoked_at is null and t.expires_at > ?2 and a.status = 'ACTIVE'
                   and a.must_change_password = false)
            """ + DUTIES;

    private EntityManager entities;

    private Now now;

    protected UserQueries() {}

    @Inject
    public UserQueries(EntityManager entities, Now now) {
        this.entities = entities;
        this.now = now;
    }

    /** The user with this name who may sign in. */
    @Open("authentication itself: before it there is no caller")
    public Optional<Account> load(String username) {
        return load(entities.createNativeQuery(BY_NAME).setParameter(1, username), Origin.PAGE);
    }

    /**
     * The user of a session that is open now; none once a one-time password that is still to be replaced is past.
     *
     * @param username whom the browser's state says it is of
     */
    @Open("authentication itself: before it there is no caller")
    public Optional<Account> loadBySession(String username, String secretDigest) {
        Instant moment = now.instant();
        Query query = entities.createNativeQuery(BY_SESSION)
                .setParameter(1, secretDigest)
                .setParameter(2, username)
                .setParameter(3, moment.atOffset(ZoneOffset.UTC))
                .setParameter(4, moment.minus(UserSession.LONGEST_IDLE).atOffset(ZoneOffset.UTC))
                .setParameter(5, moment.minus(UserSession.SEEN_EVERY).atOffset(ZoneOffset.UTC));
        return load(query, Origin.PAGE);
    }

    /** The user of a token that is valid now; none while the user has a one-time password. */
    @Open("authentication itself: before it there is no caller")
    public Optional<Account> loadByToken(String tokenDigest) {
        Query query = entities.createNativeQuery(BY_TOKEN)
                .setParameter(1, tokenDigest)
                .setParameter(2, now.instant().atOffset(ZoneOffset.UTC));
        return load(query, Origin.API);
    }

    @SuppressWarnings("unchecked") // a native query knows no row type
    private static Optional<Account> load(Query query, Origin origin) {
        List<Object[]> rows = query.getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(account(rows, origin));
    }

    private static Account account(List<Object[]> rows, Origin origin) {
        Object[] user = rows.getFirst();
        Set<Role> roles = duties(rows, "ROLE").stream().map(Role::valueOf).collect(Collectors.toSet());
        Set<UUID> organisations =
                duties(rows, "ORGANISATION").stream().map(UUID::fromString).collect(Collectors.toSet());
        Actor actor = new Actor(
                UUID.fromString(user[0].toString()),
                (String) user[1],
                (String) user[2],
                roles,
                duties(rows, "PROGRAMME"),
                organisations,
                origin);
        Account.OpenSession session = user[4] == null
                ? null
                : new Account.OpenSession(UUID.fromString(user[4].toString()), (Boolean) user[7]);
        return new Account(actor, (Boolean) user[3], session);
    }

    private static Set<String> duties(List<Object[]> rows, String kind) {
        Set<String> found = new HashSet<>();
        for (Object[] row : rows) {
            if (kind.equals(row[5])) {
                found.add((String) row[6]);
            }
        }
        return found;
    }
}
