package nl.maatstaf.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Attacks a server of its own while an officer loads the worklist once a second, and says of each attack how long the
 * officer waited at most and what stays on the heap after it. It fails when the officer waited longer than five seconds,
 * when more than 50 MB stay, when a session takes more than 1 MB, when the server was started anew, or when an answer
 * named the server or revealed its insides.
 */
public final class FaultHarness {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final long MOST_LEFT_OVER = 50;
    private static final long LARGEST_SESSION = 1024;

    private final Server server;
    private final Officer officer;
    private final List<String> failures = new ArrayList<>();

    private FaultHarness(Server server) throws Exception {
        this.server = server;
        this.officer = new Officer(server, "behandelaar");
    }

    /**
     * Runs the attacks.
     *
     * @param arguments {@code h2} or {@code postgres}
     */
    public static void main(String[] arguments) throws Exception {
        try (Server server = Server.on(arguments[0], Path.of("var", "bench-faults-" + arguments[0]))) {
            server.start();
            new FaultHarness(server).run();
        }
    }

    private void run() throws Exception {
        officer.warmUp();
        JavaProcess process = server.process();
        System.out.println("| attack | sent | answers | officer: pages | slowest, ms | heap before, MB | after, MB |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Attack attack : Attack.all(server)) {
            measure(attack);
        }
        long session = new SessionSize(server).measure();
        System.out.printf("%nA session after sixty pages of cases: %,d kB%n", session);
        if (session > LARGEST_SESSION) {
            failures.add("a session of " + session + " kB");
        }
        if (!server.process().equals(process)) {
            failures.add("the server was started anew");
        }
        failures.forEach(System.out::println);
        System.out.printf(
                "%d passed, %d failed%n", Math.max(0, Attack.all(server).size() - failures.size()), failures.size());
        if (!failures.isEmpty()) {
            throw new IllegalStateException("attacks succeeded");
        }
    }

    private void measure(Attack attack) throws Exception {
        long before = server.process().heapAfterCollection();
        officer.begin();
        Answers answers = attack.run();
        List<Duration> waits = officer.end();
        long after = server.process().heapAfterCollection();
        Duration slowest = waits.stream().max(Duration::compareTo).orElse(Duration.ZERO);
        System.out.printf(
                "| %s | %,d | %s | %d | %,d | %d | %d |%n",
                attack.name(), answers.sent(), answers, waits.size(), slowest.toMillis(), before, after);
        if (waits.isEmpty() || slowest.compareTo(LONGEST_WAIT) > 0) {
            failures.add(attack.name() + ": the officer waited " + slowest.toMillis() + " ms");
        }
        if (after > before + MOST_LEFT_OVER) {
            failures.add(attack.name() + ": " + (after - before) + " MB stay on the heap");
        }
        answers.telling().forEach(line -> failures.add(attack.name() + ": an answer tells " + line));
    }
}
