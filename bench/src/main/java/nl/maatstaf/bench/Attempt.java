package nl.maatstaf.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case that a client opens, documents and pauses, and how far the server acknowledged it. */
final class Attempt {

    private static final List<String> ACTIONS =
            List.of("casefile.case-opened", "casefile.evidence-recorded", "casefile.status-changed");

    private final String title;
    private final List<String> keys =
            ACTIONS.stream().map(action -> UUID.randomUUID().toString()).toList();
    private volatile @Nullable String number;
    private volatile int acknowledged;

    Attempt(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** How many of the three requests the server answered with success. */
    int acknowledged() {
        return acknowledged;
    }

    static int requests() {
        return ACTIONS.size();
    }

    /** Sends the requests one after the other; answers whether the server still lived. */
    boolean send(Api api) {
        try {
            repeat(api);
            return true;
        } catch (IOException killed) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Sends all requests with the keys they had. */
    void repeat(Api api) throws IOException, InterruptedException {
        String opened = api.post("/cases", keys.get(0), opening()).getString("number");
        if (number != null && !opened.equals(number)) {
            throw new IllegalStateException(title + " was " + number + " and is " + opened);
        }
        number = opened;
        acknowledge(1);
        api.post("/cases/" + opened + "/evidence", keys.get(1), document());
        acknowledge(2);
        api.post("/cases/" + opened + "/status-changes", keys.get(2), pause());
        acknowledge(3);
    }

    private void acknowledge(int request) {
        acknowledged = Math.max(acknowledged, request);
    }

    /** Fails unless what was acknowledged is there, once, and what is there is whole. */
    void checkThere(Api api) throws IOException, InterruptedException {
        JsonObject found = api.get("/cases/" + number);
        if (!found.getString("title").equals(title) || !found.getString("stage").equals("exploration")) {
            throw new IllegalStateException(number + " is not " + title);
        }
        List<String> events = api.get("/cases/" + number + "/events?limit=50").getJsonArray("items").stream()
                .map(event -> event.asJsonObject().getString("action"))
                .toList();
        for (int request = 0; request < ACTIONS.size(); request++) {
            String action = ACTIONS.get(request);
            long times = events.stream().filter(action::equals).count();
            if (times > 1 || (times == 0 && request < acknowledged)) {
                throw new IllegalStateException(number + " has " + times + " times " + action);
            }
        }
        boolean paused = found.getString("status").equals("paused");
        if (paused != events.contains("casefile.status-changed")) {
            throw new IllegalStateException(number + " is " + found.getString("status") + " against its log");
        }
    }

    private JsonObject opening() {
        return Json.createObjectBuilder()
                .add("type", "maatwerk")
                .add("title", title)
                .add("fictional", true)
                .add("openedOn", "2026-01-05")
                .build();
    }

    private JsonObject document() {
        return Json.createObjectBuilder()
                .add("kind", "document")
                .add("topic", "INTAKE_REPORT")
                .add("occurredOn", "2026-01-06")
                .add("reference", title)
                .build();
    }

    private static JsonObject pause() {
        return Json.createObjectBuilder()
                .add("status", "paused")
                .add("date", "2026-01-07")
                .add("reason", "wacht op de netbeheerder")
                .add("requestedBy", "het bedrijf")
                .add("reviewOn", "2026-12-01")
                .build();
    }
}
