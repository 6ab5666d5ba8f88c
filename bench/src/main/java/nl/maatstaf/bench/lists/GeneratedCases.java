package nl.maatstaf.bench.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import nl.maatstaf.time.service.Now;

/** Cases in the tables of the product as its services would have left them, the same ones for the same number of them. */
final class GeneratedCases {

    /** The day on which the lists are asked. */
    static LocalDate today() {
        return LocalDate.now(Now.AMSTERDAM);
    }

    private GeneratedCases() {}

    /** Fills a database that has the tables and the case types; statement by statement, as each is planned by what is there. */
    static void fill(DataSource database, int cases) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String part : script().split(";\\s*\\n\\n")) {
                statement.execute(
                        part.replace("{cases}", String.valueOf(cases)).replace("{today}", today().toString()));
            }
            statement.execute("vacuum (analyze)");
        }
    }

    /** An organisation: the first twelve are provinces, and the thirteenth has a fiftieth of all cases. */
    static UUID organisation(int number) {
        return id(1, number);
    }

    /** A user: two hundred officers, and behind them coordinators, managers from 211, and people of companies from 221. */
    static UUID user(int number) {
        return id(4, number);
    }

    static UUID caseId(int number) {
        return id(5, number);
    }

    private static UUID id(int kind, int number) {
        return UUID.fromString("%08x-%04x-7000-8000-000000000000".formatted(number, kind));
    }

    private static String script() throws IOException {
        try (InputStream script = GeneratedCases.class.getResourceAsStream("generate.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
