package nl.maatstaf.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case that a client tried to open, with a document registered on it, and how far it was acknowledged. */
final class Attempt {

    private final String title;
    private final String openKey = UUID.randomUUID().toString();
    private final String documentKey = UUID.randomUUID().toString();
    private volatile @Nullable String number;
    private volatile boolean documented;

    Attempt(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean isAcknowledged() {
        return number != null;
    }

    /** Opens the case and registers the document; answers whether the server still did. */
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

    /** Sends both requests with the keys they had. */
    void repeat(Api api) throws IOException, InterruptedException {
        String opened = api.post(
                        "/cases",
                        openKey,
                        Json.createObjectBuilder()
                                .add("type", "maatwerk")
                                .add("title", title)
                                .add("fictional", true)
                                .add("openedOn", "2026-01-05")
                                .build())
                .getString("number");
        if (number != null && !opened.equals(number)) {
            throw new IllegalStateException(title + " was " + number + " and is " + opened);
        }
        number = opened;
        api.post(
                "/cases/" + opened + "/evidence",
                documentKey,
                Json.createObjectBuilder()
                        .add("kind", "document")
                        .add("topic", "INTAKE_REPORT")
                        .add("occurredOn", "2026-01-06")
                        .add("reference", title)
                        .build());
        documented = true;
    }

    /** Fails unless what was acknowledged is there, whole and once. */
    void checkThere(Api api) throws IOException, InterruptedException {
        JsonObject found = api.get("/cases/" + number);
        if (!found.getString("title").equals(title) || !found.getString("stage").equals("exploration")) {
            throw new IllegalStateException(number + " is not " + title);
        }
        long events = api.get("/cases/" + number + "/events?limit=50").getJsonArray("items").stream()
                .filter(event -> event.asJsonObject().getString("action").equals("EvidenceRecorded"))
                .count();
        if (events > 1 || (documented && events == 0)) {
            throw new IllegalStateException(number + " has " + events + " documents");
        }
    }
}
