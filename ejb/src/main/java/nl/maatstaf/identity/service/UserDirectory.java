package nl.maatstaf.identity.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.database.Row;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.database.SearchWords;
import nl.maatstaf.identity.IdentityRefusals;
import nl.maatstaf.text.TypedText;

/** The users there are, for who manages them: page by page in the order of their names to sign in with. */
@Stateless
public class UserDirectory {

    /** The most users on a page. */
    public static final int ON_A_PAGE = 50;

    private static final String DUTIES = """
            select f.id, f.username, f.display_name, f.status, f.must_change_password, f.version,
                   (select string_agg(r.role, ',') from user_role r where r.user_id = f.id) as roles,
                   (select string_agg(p.programme_code, ',' order by p.programme_code) from user_programme p
                     where p.user_id = f.id) as programmes
              from (%s) f
             order by f.username
            """;

    private static final String PAGE = DUTIES.formatted("""
                select * from app_user
                 where username > :after and {named}
                 order by username fetch first %d rows only
            """.formatted(ON_A_PAGE + 1));

    private static final String BY_USERNAME = " or position(cast(:username as varchar(200)) in username) > 0)";

    private static final String ONE = DUTIES.formatted("select * from app_user where username = :username");

    private static final String ORGANISATIONS = """
            select a.user_id, o.id, o.name
              from user_organisation a join organisation o on o.id = a.organisation_id
             where a.user_id in (:users)
             order by o.search_key
            """;

    private EntityManager entities;

    protected UserDirectory() {}

    @Inject
    public UserDirectory(EntityManager entities) {
        this.entities = entities;
    }

    /** A programme someone can work for. */
    public record Programme(String code, String dutch, String english) {}

    /**
     * Those with each word of the text in their name, whatever its accents, capitals and punctuation, or with all of it in
     * the name to sign in with. Two statements.
     *
     * @param text all users when it is blank
     * @param after the last user of the page before; empty for the first page
     */
    @Requires(Right.MANAGE_USERS)
    public UserList list(String text, String after) {
        SearchWords words = new SearchWords(text);
        String username = TypedText.lowerCode(text);
        if (words.isEmpty() && !username.isEmpty()) {
            return new UserList(List.of(), null);
        }
        String named = words.isEmpty() ? "1 = 1" : "(" + words.all("search_key like {word}") + BY_USERNAME;
        List<UserCard> found = cards(RowQuery.sql(entities, PAGE.replace("{named}", named))
                .with(words.values())
                .with("after", after)
                .with("username", username));
        if (found.size() <= ON_A_PAGE) {
            return new UserList(found, null);
        }
        List<UserCard> page = found.subList(0, ON_A_PAGE);
        return new UserList(page, page.getLast().username());
    }

    /** The user with this name to sign in with. */
    @Requires(Right.MANAGE_USERS)
    public UserCard get(String username) {
        return cards(RowQuery.sql(entities, ONE).with("username", username)).stream()
                .findFirst()
                .orElseThrow(() -> IdentityRefusals.USER_NOT_FOUND.with(username));
    }

    @Requires(Right.MANAGE_USERS)
    public List<Programme> programmes() {
        return RowQuery.sql(entities, "select code, name_nl, name_en from programme order by code")
                .list(row -> new Programme(row.text("code"), row.text("name_nl"), row.text("name_en")));
    }

    /** Who has neither role, programme nor organisation is not among them. */
    private List<UserCard> cards(RowQuery query) {
        List<Found> found = query.list(UserDirectory::found);
        Map<UUID, List<UserCard.Organisation>> organisations =
                organisations(found.stream().map(Found::id).toList());
        return found.stream()
                .map(user -> card(user, organisations.getOrDefault(user.id(), List.of())))
                .filter(UserDirectory::hasDuties)
                .toList();
    }

    private Map<UUID, List<UserCard.Organisation>> organisations(List<UUID> users) {
        return users.isEmpty()
                ? Map.of()
                : RowQuery.sql(entities, ORGANISATIONS)
                        .with("users", users)
                        .list(row ->
                                Map.entry(row.id("user_id"), new UserCard.Organisation(row.id("id"), row.text("name"))))
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** A user without the names of the organisations it acts for. */
    private record Found(
            UUID id,
            String username,
            String displayName,
            boolean active,
            boolean mustChangePassword,
            long version,
            Set<Role> roles,
            List<String> programmes) {}

    private static Found found(Row row) {
        return new Found(
                row.id("id"),
                row.text("username"),
                row.text("display_name"),
                row.text("status").equals("ACTIVE"),
                row.flag("must_change_password"),
                row.longNumber("version"),
                row.codes("roles").stream().map(Role::valueOf).collect(Collectors.toSet()),
                row.codes("programmes"));
    }

    private static UserCard card(Found user, List<UserCard.Organisation> organisations) {
        return new UserCard(
                user.username(),
                user.displayName(),
                user.active(),
                user.mustChangePassword(),
                user.version(),
                user.roles(),
                user.programmes(),
                organisations);
    }

    private static boolean hasDuties(UserCard card) {
        return !(card.roles().isEmpty()
                && card.programmes().isEmpty()
                && card.organisations().isEmpty());
    }
}
