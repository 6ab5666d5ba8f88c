package nl.maatstaf.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts that are hashed. Their form never changes; a new form gets a new first line and old rows keep theirs.
 *
 * <p>An event is these lines in UTF-8, joined by a line feed, none after the last: {@code maatstaf-event-1},
 * {@code stream}, {@code sequence}, {@code id}, {@code recorded_at} (UTC, always six decimals), {@code occurred},
 * {@code actor} (identifier), {@code origin}, {@code subject} (type and identifier), {@code action}, {@code shared},
 * {@code payload} (its digest), {@code previous} (hash of the event before), each as {@code name=value}.
 *
 * <p>What may one day have to be erased (the actor's name, the reason, old and new values) is not in these lines but in
 * the payload's digest: the name and the reason as JSON strings and the payload, joined by line feeds. A random salt in
 * the payload keeps an erased text from being guessed by trying.
 *
 * <p>A seal is {@code maatstaf-seal-1}, {@code number}, {@code sealed_at}, {@code previous} and one {@code head} line per
 * chain, sorted by stream.
 */
final class CanonicalForm {

    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private CanonicalForm() {}

    static String ofEvent(AuditEvent event) {
        return String.join(
                "\n",
                "maatstaf-event-1",
                "stream=" + event.stream().name(),
                "sequence=" + event.sequence(),
                "id=" + event.id(),
                "recorded_at=" + MICROSECONDS.format(event.recordedAt()),
                "occurred=" + event.occurred(),
                "actor=" + event.actorId(),
                "origin=" + event.origin(),
                "subject=" + event.storedSubject().type() + " "
                        + event.storedSubject().id(),
                "action=" + event.storedAction(),
                "shared=" + event.isShared(),
                "payload=" + event.payloadDigest(),
                "previous=" + event.previousHash());
    }

    static String ofPayload(String actorName, @Nullable String reason, String payload) {
        return CanonicalJson.string(actorName) + "\n" + CanonicalJson.string(reason) + "\n" + payload;
    }

    static String ofSeal(long number, Instant sealedAt, String previousDigest, List<ChainHead> heads) {
        Stream<String> lines = Stream.of(
                "maatstaf-seal-1",
                "number=" + number,
                "sealed_at=" + MICROSECONDS.format(sealedAt),
                "previous=" + previousDigest);
        Stream<String> headLines =
                heads.stream().map(ChainHead::toString).sorted().map(head -> "head=" + head);
        return String.join("\n", Stream.concat(lines, headLines).toList());
    }
}
