package nl.maatstaf.shell.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;

/**
 * The description of the API. Where its source names a constraint, {@code "maxLength": "casefile.evidence.RecordEvidence.topic"},
 * it has the number that the constraint says.
 */
public final class OpenApiDocument {

    private static final Pattern NAMED = Pattern.compile("\"(maxLength|minimum|maximum)\": \"([\\w.]+)\"");
    private static final String TEXT = NAMED.matcher(source()).replaceAll(OpenApiDocument::filled);

    private static final Pattern INFO = Pattern.compile("\"info\": \\{");

    private OpenApiDocument() {}

    /** As JSON, without a contact. */
    public static String text() {
        return TEXT;
    }

    /**
     * As JSON, with whom to ask about it.
     *
     * @param email where a question is sent to
     * @param url the page that helps
     */
    public static String text(String email, String url) {
        JsonObject fields = Json.createObjectBuilder()
                .add("name", "Maatstaf")
                .add("email", email)
                .add("url", url)
                .build();
        return INFO.matcher(TEXT).replaceFirst(Matcher.quoteReplacement("\"info\": {\"contact\": " + fields + ","));
    }

    private static String filled(MatchResult named) {
        Limit limit = Limits.named(named.group(2));
        BigDecimal number = switch (named.group(1)) {
            case "minimum" -> Objects.requireNonNull(limit.least());
            case "maximum" -> Objects.requireNonNull(limit.most());
            default -> BigDecimal.valueOf(limit.longest());
        };
        return "\"" + named.group(1) + "\": " + number;
    }

    private static String source() {
        try (InputStream file = Objects.requireNonNull(OpenApiDocument.class.getResourceAsStream("openapi.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
