package nl.maatstaf.party.persistence;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.database.SearchKeyMigration;
import nl.maatstaf.party.AliasKind;
import nl.maatstaf.text.SearchKey;
import org.jspecify.annotations.Nullable;

/**
 * Gives organisations and sites from before there were search keys theirs, works the keys of all names out anew, since
 * more letters are folded than before, and says which names are former ones.
 *
 * <p>Where two names get the same key by now: of one organisation, the one that had that key stays; of two, the other
 * keeps the key it had, so that neither is lost.
 */
public class PartySearchKeys extends SearchKeyMigration {

    private static final int ROOM = 800;

    public PartySearchKeys() {
        super("26.1", "party search keys");
    }

    @Override
    protected void fill(Connection connection) throws SQLException {
        fill(connection, "site", "name", "name_key", ROOM);
        fill(connection, "site", "place", "place_key", ROOM);
        fill(connection, "organisation", "name", "search_key", ROOM);
        List<Name> names = names(connection);
        Map<String, Name> byKey = byKey(names);
        Map<UUID, String> own = own(names, byKey);
        rewrite(connection, byKey, own, former(connection));
        putInOrder(connection, own);
    }

    /**
     * A name of an organisation.
     *
     * @param had the key it had
     * @param ofOrganisation its own name
     */
    private record Name(UUID organisation, String text, String had, String ofOrganisation) {

        String key() {
            return SearchKey.of(text).cut(ROOM).text();
        }

        boolean isUnchanged() {
            return key().equals(had);
        }

        boolean isOwn() {
            return key().equals(SearchKey.of(ofOrganisation).cut(ROOM).text());
        }
    }

    /** A name that an organisation had, by its key. */
    private record Former(UUID organisation, String key) {}

    private static List<Name> names(Connection connection) throws SQLException {
        List<Name> names = new ArrayList<>();
        try (Statement reading = connection.createStatement();
                ResultSet rows = reading.executeQuery("select a.organisation_id, a.alias, a.search_key, o.name"
                        + " from organisation_alias a join organisation o on o.id = a.organisation_id"
                        + " order by a.organisation_id, a.search_key")) {
            while (rows.next()) {
                names.add(new Name(
                        rows.getObject("organisation_id", UUID.class),
                        rows.getString("alias"),
                        rows.getString("search_key"),
                        rows.getString("name")));
            }
        }
        return names;
    }

    private static Map<String, Name> byKey(List<Name> names) {
        Map<String, Name> byKey = new HashMap<>();
        names.stream().filter(Name::isUnchanged).forEach(name -> byKey.put(name.key(), name));
        names.stream().filter(name -> !name.isUnchanged()).forEach(name -> {
            Name there = byKey.putIfAbsent(name.key(), name);
            if (there != null && !there.organisation().equals(name.organisation())) {
                byKey.put(name.had(), name);
            }
        });
        return byKey;
    }

    /** The key of the own name of each organisation. */
    private static Map<UUID, String> own(List<Name> names, Map<String, Name> byKey) {
        Map<UUID, String> own = new HashMap<>();
        for (Name name : names) {
            if (name.isOwn()) {
                @Nullable Name there = byKey.get(name.key());
                boolean taken = there != null && !there.organisation().equals(name.organisation());
                own.put(name.organisation(), taken ? name.had() : name.key());
            }
        }
        return own;
    }

    /** What the log says they were called; an event from before there were codes goes by the name of its class. */
    private static Set<Former> former(Connection connection) throws SQLException {
        Set<Former> former = new HashSet<>();
        try (Statement reading = connection.createStatement();
                ResultSet rows = reading.executeQuery("select subject_id, payload from audit_event"
                        + " where action in ('party.organisation-renamed', 'OrganisationRenamed')"
                        + " and payload is not null")) {
            while (rows.next()) {
                String name = oldName(rows.getString("payload"));
                former.add(new Former(
                        rows.getObject("subject_id", UUID.class),
                        SearchKey.of(name).cut(ROOM).text()));
            }
        }
        return former;
    }

    private static String oldName(String payload) {
        try (JsonReader reader = Json.createReader(new StringReader(payload))) {
            JsonObject old = reader.readObject().getJsonObject("old");
            return old == null ? "" : old.getString("name", "");
        }
    }

    private static void rewrite(
            Connection connection, Map<String, Name> byKey, Map<UUID, String> own, Set<Former> former)
            throws SQLException {
        try (Statement clearing = connection.createStatement();
                PreparedStatement writing = connection.prepareStatement("insert into organisation_alias"
                        + " (organisation_id, alias, search_key, kind) values (?, ?, ?, ?)")) {
            clearing.executeUpdate("delete from organisation_alias");
            for (Map.Entry<String, Name> each : byKey.entrySet()) {
                Name name = each.getValue();
                boolean isOwn = each.getKey().equals(own.get(name.organisation()));
                boolean isFormer = former.contains(new Former(name.organisation(), name.key()));
                AliasKind kind = isOwn ? AliasKind.OWN : isFormer ? AliasKind.FORMER : AliasKind.OTHER;
                writing.setObject(1, name.organisation());
                writing.setString(2, isOwn ? name.ofOrganisation() : name.text());
                writing.setString(3, each.getKey());
                writing.setString(4, kind.name());
                writing.addBatch();
            }
            writing.executeBatch();
        }
    }

    /** Puts organisations in order by the key that their own name has. */
    private static void putInOrder(Connection connection, Map<UUID, String> own) throws SQLException {
        try (PreparedStatement writing =
                connection.prepareStatement("update organisation set search_key = ? where id = ?")) {
            for (Map.Entry<UUID, String> each : own.entrySet()) {
                writing.setString(1, each.getValue());
                writing.setObject(2, each.getKey());
                writing.addBatch();
            }
            writing.executeBatch();
        }
    }
}
