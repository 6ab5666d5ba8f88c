package nl.maatstaf.bench.engines;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import nl.maatstaf.identity.session.TokenSecret;
import nl.maatstaf.time.TimeOrderedId;

/**
 * Who handles the cases.
 *
 * @param company whose cases they are
 */
record Officer(UUID id, TokenSecret token, UUID company) {

    /** One who may, with a token, and a company. */
    static Officer madeOn(DataSource database) throws SQLException {
        Officer officer = new Officer(TimeOrderedId.next(), TokenSecret.random(), TimeOrderedId.next());
        try (Connection connection = database.getConnection()) {
            execute(
                    connection,
                    "insert into app_user (id, username, display_name, password_hash, status,"
                            + " must_change_password, version) values (?, 'behandelaar', 'B. Behandelaar', 'x', 'ACTIVE', false, 1)",
                    officer.id);
            execute(connection, "insert into user_role (user_id, role) values (?, 'CASE_OFFICER')", officer.id);
            execute(
                    connection,
                    "insert into user_programme (user_id, programme_code) values (?, 'maatwerk')",
                    officer.id);
            execute(
                    connection,
                    "insert into api_token (id, user_id, token_hash, label, created_at, expires_at, version)"
                            + " values (?, ?, ?, 'bench', now(), now() + interval '1' day, 1)",
                    TimeOrderedId.next(),
                    officer.id,
                    officer.token.digest());
            execute(
                    connection,
                    "insert into organisation (id, name, search_key, kind, fictional, version)"
                            + " values (?, 'Voorbeeld Chemie B.V.', 'voorbeeldchemiebv', 'COMPANY', false, 1)",
                    officer.company);
            execute(
                    connection,
                    "insert into organisation_alias (organisation_id, alias, search_key, kind)"
                            + " values (?, 'Voorbeeld Chemie B.V.', 'voorbeeldchemiebv', 'OWN')",
                    officer.company);
        }
        return officer;
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.execute();
        }
    }
}
