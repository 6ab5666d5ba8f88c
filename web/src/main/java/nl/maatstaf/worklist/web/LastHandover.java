package nl.maatstaf.worklist.web;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.maatstaf.casefile.HandedOver;
import org.jspecify.annotations.Nullable;

/**
 * What became of the cases that were last handed over or given back in this session, and what it takes to give them back.
 * It is kept here, out of reach of the browser, until the next time or until the session ends.
 */
@Named
@SessionScoped
public class LastHandover implements Serializable {

    private static final long serialVersionUID = 1L;

    private String key = "";
    private Line[] lines = {};

    /**
     * What became of one case.
     *
     * @param made what it takes to give it back; none when it cannot be
     * @param refused why nothing was done, in words; none when it was
     */
    public record Line(
            String number,
            @Nullable HandedOver made,
            @Nullable String refused) implements Serializable {}

    /** Keeps what became of the cases of the request with a key; of one that came twice, what was done and not the repetition. */
    synchronized void keep(String requestKey, List<Line> outcomes) {
        Map<String, Line> done = isOf(requestKey)
                ? Stream.of(lines).filter(line -> line.made != null).collect(toMap(Line::number, Function.identity()))
                : Map.of();
        this.key = requestKey;
        this.lines = outcomes.stream()
                .map(line -> done.getOrDefault(line.number, line))
                .toArray(Line[]::new);
    }

    /** Whether it is what the request with that key did. */
    public boolean isOf(@Nullable String requestKey) {
        return lines.length > 0 && key.equals(requestKey);
    }

    public String getKey() {
        return key;
    }

    public List<Line> getLines() {
        return List.of(lines);
    }

    /** How many cases it was done with. */
    public long getDone() {
        return Stream.of(lines).filter(line -> line.refused == null).count();
    }

    /** What can be given back. */
    public List<HandedOver> getReturnable() {
        return Stream.of(lines).flatMap(line -> Stream.ofNullable(line.made)).toList();
    }
}
