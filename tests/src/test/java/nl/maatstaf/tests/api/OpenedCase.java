package nl.maatstaf.tests.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.tests.server.Database;
import nl.maatstaf.tests.server.DemoUser;

/** A case of nobody real, for a test of something else. */
public final class OpenedCase {

    private static final int LINES_OF_NOTE = 20;

    private OpenedCase() {}

    /** Opens a case by the first demo officer and gives its number. */
    public static String number(String title) {
        return Api.as("behandelaar").openCase(title);
    }

    /** The same, with a hundred open tasks, a hundred that are done and a hundred notes. */
    public static String withMuchWork() {
        String number = number("Veel werk");
        String task =
                "insert into case_task (id, case_id, title, due_on, state, completed_at, waits_for_company, version)"
                        + " select cast(? as uuid), id, 'Gegevens opvragen bij het bedrijf over project ' || ?, date '2026-03-01', ";
        for (int i = 0; i < 100; i++) {
            change(task + "'OPEN', null, false, 1 from case_file where number = ?", id(), i, number);
            change(task + "'DONE', current_timestamp, false, 1 from case_file where number = ?", id(), i, number);
            change(
                    "insert into case_note (id, case_id, text, author_name, written_at, occurred_on,"
                            + " occurred_precision, version) select cast(? as uuid), id,"
                            + " repeat('Gebeld over het project. ', ?), 'Noor Bakker', current_timestamp, current_date, 'DAY', 1"
                            + " from case_file where number = ?",
                    id(),
                    LINES_OF_NOTE,
                    number);
        }
        return number;
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static void change(String sql, Object... arguments) {
        try (Connection connection = Database.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same, with all that its first gate asks. */
    public static String readyForItsFirstGate() {
        return ChangesIT.readyForItsFirstGate(Api.as("behandelaar"));
    }

    /** Opens one more case of the company that a demo user acts for. */
    public static String secondOf(DemoUser user) {
        JsonObject first = Api.as(user).get("/cases/" + seenBy(user).getFirst()).json();
        JsonObject company = first.getJsonArray("organisations").getJsonObject(0);
        JsonObjectBuilder subject =
                Json.createObjectBuilder().add("id", company.getString("id")).add("role", "subject");
        JsonObject second = Api.fictionalCase("Nog een zaak van dit bedrijf")
                .add("organisations", Json.createArrayBuilder().add(subject))
                .build();
        return Api.as("behandelaar").post("/cases", second).json().getString("number");
    }

    /** Opens a case of the company of the first demo user that enters things, for an officer to handle. */
    public static String ofCompany(String title, DemoUser officer) {
        DemoUser user = DemoUser.of("bedrijf_invoerder");
        JsonObject known = Api.as(user).get("/cases/" + seenBy(user).getFirst()).json();
        String company = known.getJsonArray("organisations").getJsonObject(0).getString("id");
        JsonObject asked = Api.fictionalCase(title)
                .add("officerId", idOf(officer))
                .add(
                        "organisations",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("id", company)
                                        .add("role", "subject")))
                .add("ministries", Json.createArrayBuilder().add("KGG"))
                .build();
        return Api.as(officer).post("/cases", asked).json().getString("number");
    }

    /** Gives a case another status, such as {@code paused}. */
    public static Api.Answer changeStatus(DemoUser official, String number, String status) {
        JsonObjectBuilder change = Json.createObjectBuilder()
                .add("status", status)
                .add("date", "2026-01-06")
                .add("reason", "Op verzoek");
        if (status.equals("paused")) {
            change.add("reviewOn", "2027-01-06");
        }
        return Api.as(official).post("/cases/" + number + "/status-changes", change.build());
    }

    /** How often the log says that a confidential case was opened. */
    public static int openings(String number) {
        return Integer.parseInt(one(
                "select count(*) from audit_event e join case_file c on c.id = e.subject_id"
                        + " where e.action = 'identity.confidential-case-opened' and c.number = ?",
                number));
    }

    /** The identifier of a demo user. */
    public static String idOf(DemoUser user) {
        return one("select id from app_user where username = ?", user.username());
    }

    private static String one(String sql, String argument) {
        try (Connection connection = Database.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens a confidential case that is the first officer's alone, and that nobody read yet. */
    public static String confidential() {
        JsonObject secret = Api.fictionalCase("Vertrouwelijk")
                .add("confidential", true)
                .add("officerId", idOf(DemoUser.of("behandelaar")))
                .build();
        return Api.as("behandelaar").post("/cases", secret).json().getString("number");
    }

    /** The numbers of all cases that a demo user sees. */
    public static List<String> seenBy(DemoUser user) {
        return ScopeIT.numbers(Api.as(user));
    }

    /** Passes the gate of a case as it is now. */
    public static Api.Answer passGate(String number) {
        Api officer = Api.as("behandelaar");
        long version =
                officer.get("/cases/" + number).json().getJsonNumber("version").longValue();
        return officer.post("/cases/" + number + "/gate-passages", ChangesIT.passage(version));
    }

    /** All there is of a case, as text to compare with later. */
    public static String whole(String number) {
        return asked(number, "") + asked(number, "/events?limit=200");
    }

    /** How often something happened in a case, such as {@code GatePassed}. */
    public static int times(String number, String action) {
        return asked(number, "/events?limit=200").split("\"action\":\"" + action + "\"", -1).length - 1;
    }

    private static String asked(String number, String part) {
        return Api.as("behandelaar").get("/cases/" + number + part).response().body();
    }
}
