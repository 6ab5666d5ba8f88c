package nl.maatstaf.tests.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import nl.maatstaf.tests.server.DemoUser;

/** A case of nobody real, for a test of something else. */
public final class OpenedCase {

    private OpenedCase() {}

    /** Opens a case by the first demo officer and gives its number. */
    public static String number(String title) {
        return Api.as("behandelaar").openCase(title);
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
