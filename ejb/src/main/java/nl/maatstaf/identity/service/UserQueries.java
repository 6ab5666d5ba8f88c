package nl.maatstaf.identity.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Origin;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.NoRightRequired;
import nl.maatstaf.database.Row;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.identity.session.UserSession;
import nl.maatstaf.time.service.Now;

/** Loads the caller of a request: who, with all roles, programmes and organisations, in one statement. */
@Stateless
public class UserQueries {

    /** Of the users that a statement finds; within this one, since H2 prepares all others anew after one that begins by {@code with}. */
    private static final String DUTIES = """
            select u.id, u.username, u.display_name, u.must_change_password, u.session_id, u.long_unseen,
                   (select string_agg(r.role, ',') from user_role r where r.user_id = u.id) as roles,
                   (select string_agg(p.programme_code, ',') from user_programme p where p.user_id = u.id) as programmes,
                   (select string_agg(cast(o.organisation_id as varchar(36)), ',') from user_organisation o
                     where o.user_id = u.id) as organisations
              from (%s) u
            """;

    private static final String BY_NAME = DUTIES.formatted("""
                select a.*, cast(null as uuid) as session_id, false as long_unseen from app_user a
                 where a.username = :username and a.status = 'ACTIVE'
            """);

    private static final String BY_SESSION = DUTIES.formatted("""
                select a.*, s.id as session_id, s.last_seen_at <= :seen as long_unseen
                  from app_user a join user_session s on s.user_id = a.id
                 where s.secret_hash = :secret and s.ended_at is null and s.ends_at > :moment and s.last_seen_at > :idle
                   and a.username = :username and a.status = 'ACTIVE'
                   and (a.one_time_until is null or a.one_time_until > :moment)
            """);

    private static final String BY_TOKEN = DUTIES.formatted("""
                select a.*, cast(null as uuid) as session_id, false as long_unseen
                  from app_user a join api_token t on t.user_id = a.id
                 where t.token_hash = :token and t.revoked_at is null and t.expires_at > :moment and a.status = 'ACTIVE'
                   and a.must_change_password = false
            """);

    private EntityManager entities;

    private Now now;

    protected UserQueries() {}

    @Inject
    public UserQueries(EntityManager entities, Now now) {
        this.entities = entities;
        this.now = now;
    }

    /** The user with this name who may sign in. */
    @NoRightRequired("authentication itself: before it there is no caller")
    public Optional<Account> load(String username) {
        return load(RowQuery.sql(entities, BY_NAME).with("username", username), Origin.PAGE);
    }

    /**
     * The user of a session that is open now; none once a one-time password that is still to be replaced is past.
     *
     * @param username whom the browser's state says it is of
     */
    @NoRightRequired("authentication itself: before it there is no caller")
    public Optional<Account> loadBySession(String username, String secretDigest) {
        Instant moment = now.instant();
        RowQuery query = RowQuery.sql(entities, BY_SESSION)
                .with("secret", secretDigest)
                .with("username", username)
                .with("moment", moment)
                .with("idle", moment.minus(UserSession.LONGEST_IDLE))
                .with("seen", moment.minus(UserSession.SEEN_EVERY));
        return load(query, Origin.PAGE);
    }

    /** The user of a token that is valid now; none while the user has a one-time password. */
    @NoRightRequired("authentication itself: before it there is no caller")
    public Optional<Account> loadByToken(String tokenDigest) {
        RowQuery query =
                RowQuery.sql(entities, BY_TOKEN).with("token", tokenDigest).with("moment", now.instant());
        return load(query, Origin.API);
    }

    /** Who has neither role, programme nor organisation is nobody here. */
    private static Optional<Account> load(RowQuery query, Origin origin) {
        return query.first(row -> account(row, origin)).filter(UserQueries::hasDuties);
    }

    private static boolean hasDuties(Account account) {
        Actor actor = account.actor();
        return !(actor.roles().isEmpty()
                && actor.programmes().isEmpty()
                && actor.organisations().isEmpty());
    }

    private static Account account(Row row, Origin origin) {
        Actor actor = new Actor(
                row.id("id"),
                row.text("username"),
                row.text("display_name"),
                row.codes("roles").stream().map(Role::valueOf).collect(Collectors.toSet()),
                Set.copyOf(row.codes("programmes")),
                Set.copyOf(row.ids("organisations")),
                origin);
        UUID session = row.findId("session_id");
        return new Account(
                actor,
                row.flag("must_change_password"),
                session == null ? null : new Account.OpenSession(session, row.flag("long_unseen")));
    }
}
