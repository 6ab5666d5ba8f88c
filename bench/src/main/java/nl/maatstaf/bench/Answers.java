package nl.maatstaf.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a server answered to an attack, by status, and whether an answer revealed what no anonymous user should know. */
final class Answers {

    private static final Pattern LEAKING = Pattern.compile(
            "(?i)payara|glassfish|grizzly|catalina|mojarra|jersey/|\\bat [a-z]+(\\.[\\w$]+)+\\(|exception|[0-9]+\\.20[0-9]{2}\\.[0-9]+");
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([0-9]{3})");

    private final Map<String, Integer> byStatus = new TreeMap<>();
    private final Set<String> telling = new ConcurrentSkipListSet<>();

    /** Counts an answer; an empty one is a connection that was cut. */
    synchronized void add(String answer) {
        Matcher status = STATUS.matcher(answer);
        byStatus.merge(status.lookingAt() ? status.group(1) : "cut", 1, Integer::sum);
        Matcher found = LEAKING.matcher(answer);
        if (found.find()) {
            telling.add(found.group());
        }
    }

    synchronized int sent() {
        return byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }

    List<String> telling() {
        return List.copyOf(telling);
    }

    @Override
    public synchronized String toString() {
        return byStatus.entrySet().stream()
                .map(entry -> "%,d × %s".formatted(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining(", "));
    }
}
