package nl.maatstaf.identity.service.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.text.BoundedParser;
import nl.maatstaf.time.service.Now;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a browser keeps about who signed in there before: per user a mark that only we can make, of the five latest users.
 * It opens nothing, it only says whose attempts are those of a known device ({@link SignInThrottle}). A mark is the digest of a
 * user name, which is of one user for ever, a random number, the moment it ends and a code over these.
 *
 * <p>The key is made of {@code MAATSTAF_SEAL_KEY}; without one, marks hold until the server stops.
 */
@ApplicationScoped
public class SignedDeviceCookies {

    /** How long a mark holds after the latest success. */
    public static final Duration TERM = Duration.ofDays(180);

    private static final int MOST = 5;
    private static final String BETWEEN = ".";
    private static final Pattern MARK = Pattern.compile("([0-9]{1,12})-([0-9a-f]{32})-([0-9a-f]{32})-([0-9a-f]{64})");
    private static final SecureRandom RANDOM = new SecureRandom();

    private byte[] key;
    private Now now;

    protected SignedDeviceCookies() {}

    @Inject
    public SignedDeviceCookies(@ConfigProperty(name = "maatstaf.seal.key") Optional<String> seed, Now now) {
        this.key = seed.map(String::strip)
                .filter(found -> !found.isEmpty())
                .map(found -> HmacSha256.of(found.getBytes(UTF_8), "device cookie".getBytes(UTF_8)))
                .orElseGet(() -> random(32));
        this.now = now;
    }

    /** The mark of this user among those that a browser kept: it stays the same as long as the browser has it. */
    public Optional<String> find(String kept, String username) {
        String name = digest(username);
        return marks(kept)
                .filter(mark -> mark.name().equals(name))
                .map(Mark::nonce)
                .findFirst();
    }

    /** What the browser is to keep from now on, after this user signed in there. */
    public String renew(String kept, String username) {
        String nonce = find(kept, username).orElseGet(() -> hex(random(16)));
        Mark latest = new Mark(now.instant().plus(TERM).getEpochSecond(), digest(username), nonce);
        Stream<Mark> others = marks(kept).filter(mark -> !mark.name().equals(latest.name()));
        return Stream.concat(Stream.of(latest), others)
                .limit(MOST)
                .map(mark -> mark.text() + "-" + code(mark))
                .collect(Collectors.joining(BETWEEN));
    }

    /** Those that are ours and not over; what a browser sends beyond them is not looked at. */
    private Stream<Mark> marks(String kept) {
        return Arrays.stream(kept.split(Pattern.quote(BETWEEN), MOST + 1))
                .limit(MOST)
                .map(MARK::matcher)
                .filter(Matcher::matches)
                .flatMap(this::read);
    }

    private Stream<Mark> read(Matcher found) {
        Mark mark = new Mark(BoundedParser.whole(found.group(1)).orElse(0L), found.group(2), found.group(3));
        boolean ours =
                MessageDigest.isEqual(code(mark).getBytes(UTF_8), found.group(4).getBytes(UTF_8));
        return ours && mark.until() > now.instant().getEpochSecond() ? Stream.of(mark) : Stream.empty();
    }

    private String code(Mark mark) {
        return hex(HmacSha256.of(key, mark.text().getBytes(UTF_8)));
    }

    private String digest(String username) {
        return hex(HmacSha256.of(key, ("name " + username).getBytes(UTF_8))).substring(0, 32);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /**
     * That a user signed in in a browser.
     *
     * @param until the moment it ends, in seconds since 1970
     * @param name the digest of the user name
     * @param nonce of this browser and no other
     */
    private record Mark(long until, String name, String nonce) {

        String text() {
            return until + "-" + name + "-" + nonce;
        }
    }
}
