package nl.maatstaf.identity.service.session;

import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.maatstaf.identity.CreateUser;
import nl.maatstaf.identity.service.password.Throttle;
import nl.maatstaf.identity.service.password.ThrottleDecision;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;

/**
 * Slows guessing down without letting anyone keep someone else out, after OWASP's device cookies. Whoever signed in before
 * in this browser has five attempts there and then one more every half minute, whatever others try elsewhere. From any
 * other browser a name has twenty attempts and then one a minute, from one address five of them and then one every half
 * minute; an address has a hundred for all names together and
 * then one a second.
 *
 * <p>A name of nobody is treated as any other. What is refused costs nothing: no look at the database, no hashing, and
 * no attempt. Kept per server; the log, which nobody can shorten, gets one line a minute about each thing that is held
 * back.
 */
@ApplicationScoped
public class SignInThrottle {

    private static final Limit USERNAME = Limits.of(CreateUser.class).at("username");

    private final Throttle perDevice;
    private final Throttle perAddress;
    private final Throttle perName;
    private final Throttle perNameAndAddress;

    public SignInThrottle() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    SignInThrottle(TimeMeter time) {
        perDevice = new Throttle(time, 5, Duration.ofSeconds(30));
        perAddress = new Throttle(time, 100, Duration.ofSeconds(1));
        perName = new Throttle(time, 20, Duration.ofMinutes(1));
        perNameAndAddress = new Throttle(time, 5, Duration.ofSeconds(30));
    }

    /** Whether an attempt may be made now; counts it if so. */
    public synchronized ThrottleDecision judge(SignInAttempt attempt) {
        Map<Throttle, String> keys = keys(attempt);
        List<Map.Entry<Throttle, String>> full = keys.entrySet().stream()
                .filter(one -> !one.getKey().waiting(one.getValue()).isZero())
                .toList();
        if (full.isEmpty()) {
            keys.forEach(Throttle::consume);
            return ThrottleDecision.ADMITTED;
        }
        Duration waiting = full.stream()
                .map(one -> one.getKey().waiting(one.getValue()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Map.Entry<Throttle, String> widest = full.getFirst();
        return new ThrottleDecision(waiting, widest.getKey().shouldLog(widest.getValue()));
    }

    /** After a success: it was not a guess, so it does not count. */
    public synchronized void refund(SignInAttempt attempt) {
        keys(attempt).forEach(Throttle::refund);
    }

    /** What an attempt counts for, the widest first. */
    private Map<Throttle, String> keys(SignInAttempt attempt) {
        Map<Throttle, String> keys = new LinkedHashMap<>();
        if (attempt.device().isPresent()) {
            keys.put(perDevice, attempt.device().get());
        } else {
            String name = USERNAME.cut(attempt.username());
            String network = network(attempt.address());
            keys.put(perAddress, network);
            keys.put(perName, name);
            keys.put(perNameAndAddress, network + " " + name);
        }
        return keys;
    }

    /** An IPv6 address counts for its first 64 bits: the others are the subscriber's to choose. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 4 ? address : HexFormat.of().formatHex(bytes, 0, 8);
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
