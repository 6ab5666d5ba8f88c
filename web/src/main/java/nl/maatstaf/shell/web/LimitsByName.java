package nl.maatstaf.shell.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import nl.maatstaf.text.Limits;
import org.jspecify.annotations.Nullable;

/**
 * The most characters of an input, as the constraint on its command says: {@code #{limits['casefile.evidence.RecordEvidence.topic']}}.
 * A map, so that an expression can index it; it cannot be listed.
 */
@Named("limits")
@ApplicationScoped
public class LimitsByName extends AbstractMap<String, Integer> {

    @Override
    public Integer get(@Nullable Object limit) {
        return Limits.named(String.valueOf(limit)).longest();
    }

    @Override
    public Set<Map.Entry<String, Integer>> entrySet() {
        return Set.of();
    }
}
