package nl.maatstaf.bench.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.maatstaf.bench.measure.Statements;
import org.jspecify.annotations.Nullable;

/** Actions of which is kept which statements each sends. */
final class SentStatements implements Actions {

    private static final String QUESTION = "ask for the open tasks";

    private final Statements statements;
    private final List<Sent> all = new ArrayList<>();

    /** What an action sent. */
    record Sent(String action, List<String> statements) {}

    SentStatements(Statements statements) {
        this.statements = statements;
    }

    @Override
    public <T extends @Nullable Object> T act(String name, Callable<T> action) throws Exception {
        List<T> result = new ArrayList<>();
        all.add(new Sent(name, statements.of(() -> result.add(action.call()))));
        return result.getFirst();
    }

    @Override
    public <T> T ask(Callable<T> question) throws Exception {
        return act(QUESTION, question);
    }

    /** What the actions sent, without the questions. */
    List<Sent> actions() {
        return all.stream().filter(sent -> !sent.action().equals(QUESTION)).toList();
    }

    /** How many statements an action takes, as a mean. */
    double mean() {
        return actions().stream()
                .mapToInt(sent -> sent.statements().size())
                .average()
                .orElseThrow();
    }

    /** How many statements the case took, with the questions. */
    int total() {
        return all.stream().mapToInt(sent -> sent.statements().size()).sum();
    }
}
