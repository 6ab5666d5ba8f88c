package nl.maatstaf.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets clients open cases, record evidence and pause them, kills the server with SIGKILL at a random moment, starts it again and
 * checks: what was acknowledged is there, what is repeated with its key is there once, nothing is there by half, and
 * every chain of the log is whole.
 */
public final class KillHarness {

    private static final int CLIENTS = 4;

    private final Server server;
    private final Random random;
    private final List<Attempt> attempts = new CopyOnWriteArrayList<>();

    private KillHarness(Server server, long seed) {
        this.server = server;
        this.random = new Random(seed);
    }

    /**
     * Runs the trial.
     *
     * @param arguments {@code h2} or {@code postgres}, and the number of kills
     */
    public static void main(String[] arguments) throws Exception {
        long seed = System.nanoTime();
        int kills = Integer.parseInt(arguments[1]);
        try (Server server = Server.on(arguments[0], Path.of("var", "bench-" + arguments[0]))) {
            KillHarness harness = new KillHarness(server, seed);
            System.out.printf("%d kills on %s, seed %d%n", kills, arguments[0], seed);
            server.start();
            for (int round = 1; round <= kills; round++) {
                harness.round(round);
            }
            System.out.printf("%d passed, 0 failed%n", kills);
        }
    }

    private void round(int round) throws IOException, InterruptedException {
        int before = attempts.size();
        AtomicBoolean stopped = new AtomicBoolean();
        Api api = server.api("behandelaar");
        List<Future<?>> working = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int client = 0; client < CLIENTS; client++) {
                String name = "kill-" + round + "-" + client + "-" + random.nextInt(1_000_000);
                working.add(clients.submit(() -> work(api, name, stopped)));
            }
            TimeUnit.MILLISECONDS.sleep(1_000 + random.nextInt(7_000));
            server.kill();
            stopped.set(true);
        }
        for (Future<?> client : working) {
            if (client.state() == Future.State.FAILED) {
                throw new IllegalStateException("a client was refused", client.exceptionNow());
            }
        }
        List<Attempt> made = List.copyOf(attempts.subList(before, attempts.size()));
        int acknowledged = made.stream().mapToInt(Attempt::acknowledged).sum();
        long cutOff = made.stream()
                .filter(attempt -> attempt.acknowledged() < Attempt.requests())
                .count();
        server.start();
        check(server.api("behandelaar"), server.api("auditor"));
        System.out.printf(
                "round %2d: %d requests acknowledged, %d cases cut off by the kill, all there once, chains whole%n",
                round, acknowledged, cutOff);
    }

    private void work(Api api, String name, AtomicBoolean stopped) {
        for (int step = 0; !stopped.get(); step++) {
            Attempt attempt = new Attempt(name + "-" + step);
            attempts.add(attempt);
            if (!attempt.send(api)) {
                return;
            }
        }
    }

    private void check(Api api, Api auditor) throws IOException, InterruptedException {
        for (Attempt attempt : attempts) {
            if (attempt.acknowledged() > 0) {
                attempt.checkThere(api);
            }
        }
        List<Attempt> shuffled = new ArrayList<>(attempts);
        Collections.shuffle(shuffled, random);
        for (Attempt attempt : shuffled.subList(0, Math.min(50, shuffled.size()))) {
            attempt.repeat(api);
        }
        for (Attempt attempt : attempts) {
            if (attempt.acknowledged() < Attempt.requests()) {
                attempt.repeat(api);
            }
        }
        checkOnce(api);
        if (!auditor.get("/audit-verification").getBoolean("whole")) {
            throw new IllegalStateException("a chain of the log is broken");
        }
    }

    private void checkOnce(Api api) throws IOException, InterruptedException {
        Map<String, Integer> times = new HashMap<>();
        api.allCases().forEach(title -> times.merge(title, 1, Integer::sum));
        for (Attempt attempt : attempts) {
            if (times.getOrDefault(attempt.title(), 0) != 1) {
                throw new IllegalStateException(
                        attempt.title() + " is there " + times.getOrDefault(attempt.title(), 0) + " times");
            }
        }
    }
}
