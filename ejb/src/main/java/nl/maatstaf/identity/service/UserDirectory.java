package nl.maatstaf.identity.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.maatstaf.identity.IdentityRefusals;
import nl.maatstaf.identity.Right;
import nl.maatstaf.identity.Role;
import org.jspecify.annotations.Nullable;

/** The users there are, for who manages them: page by page in the order of their names to sign in with. */
@Stateless
public class UserDirectory {

    /** The most users on a page. */
    public static final int ON_A_PAGE = 50;

    /** The most characters of a text to search for. */
    public static final int LONGEST_TEXT = 200;

    private static final String DUTIES = """
            select f.username, f.display_name, f.status, f.must_change_password, f.version, 'ROLE' as kind, r.role as duty
              from found f join user_role r on r.user_id = f.id
            union all
            select f.username, f.display_name, f.status, f.must_change_password, f.version, 'PROGRAMME', p.programme_code
              from found f join user_programme p on p.user_id = f.id
            union all
            select f.username, f.display_name, f.status, f.must_change_password, f.version, 'ORGANISATION', o.name
              from found f join user_organisation a on a.user_id = f.id join organisation o on o.id = a.organisation_id
            order by 1, 6, 7
            """;

    private static final String PAGE = """
            with found as (
                select * from app_user
                 where username > ?1 and (position(cast(?2 as varchar(200)) in lower(display_name)) > 0
                     or position(cast(?2 as varchar(200)) in username) > 0)
                 order by username fetch first %d rows only)
            """.formatted(ON_A_PAGE + 1) + DUTIES;

    private static final String ONE = """
            with found as (select * from app_user where username = ?1)
            """ + DUTIES;

    private EntityManager entities;

    protected UserDirectory() {}

    @Inject
    public UserDirectory(EntityManager entities) {
        this.entities = entities;
    }

    /** A programme someone can work for. */
    public record Programme(String code, String dutch, String english) {}

    /**
     * Those whose name, or name to sign in with, has the text in it, whatever its capitals. One statement.
     *
     * @param text all users when it is empty
     * @param after the last user of the page before; empty for the first page
     */
    @Requires(Right.MANAGE_USERS)
    public UserList list(String text, String after) {
        List<UserCard> found = cards(entities.createNativeQuery(PAGE)
                .setParameter(1, after)
                .setParameter(2, text.strip().toLowerCase(Locale.ROOT)));
        if (found.size() <= ON_A_PAGE) {
            return new UserList(found, null);
        }
        List<UserCard> page = found.subList(0, ON_A_PAGE);
        return new UserList(page, page.getLast().username());
    }

    /** The user with this name to sign in with. */
    @Requires(Right.MANAGE_USERS)
    public UserCard get(String username) {
        return cards(entities.createNativeQuery(ONE).setParameter(1, username)).stream()
                .findFirst()
                .orElseThrow(() -> IdentityRefusals.USER_NOT_FOUND.with(username));
    }

    @Requires(Right.MANAGE_USERS)
    public List<Programme> programmes() {
        List<?> rows = entities.createNativeQuery("select code, name_nl, name_en from programme order by code")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Programme((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private static List<UserCard> cards(Query query) {
        List<?> rows = query.getResultList();
        Map<Object, List<@Nullable Object[]>> byUser = rows.stream()
                .map(row -> (@Nullable Object[]) row)
                .collect(Collectors.groupingBy(row -> String.valueOf(row[0]), LinkedHashMap::new, Collectors.toList()));
        return byUser.values().stream().map(UserDirectory::card).toList();
    }

    private static UserCard card(Collection<@Nullable Object[]> rows) {
        @Nullable Object[] user = rows.iterator().next();
        return new UserCard(
                String.valueOf(user[0]),
                String.valueOf(user[1]),
                "ACTIVE".equals(user[2]),
                Boolean.TRUE.equals(user[3]),
                Long.parseLong(String.valueOf(user[4])),
                duties(rows, "ROLE").stream().map(Role::valueOf).collect(Collectors.toSet()),
                duties(rows, "PROGRAMME"),
                duties(rows, "ORGANISATION"));
    }

    private static List<String> duties(Collection<@Nullable Object[]> rows, String kind) {
        return rows.stream()
                .filter(row -> kind.equals(row[5]))
                .map(row -> String.valueOf(row[6]))
                .toList();
    }
}
