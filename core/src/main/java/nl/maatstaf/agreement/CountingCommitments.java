package nl.maatstaf.agreement;

import java.util.List;
import java.util.Optional;
import nl.maatstaf.quantity.TonnesBand;

/**
 * The commitments of one case that count for a year, by {@link CountingRule}: all of one instrument, in one indicator.
 *
 * @param all none when the case has not committed to anything for that year
 */
public record CountingCommitments(List<Commitment> all) {

    public CountingCommitments {
        all = List.copyOf(all);
    }

    /** The kind of instrument they stand in, which says how hard they are; empty when nothing counts. */
    public Optional<InstrumentKind> kind() {
        return all.stream().map(Commitment::kind).findFirst();
    }

    /** What they come to together: low, central and high apart, missing where one misses it; empty when nothing counts. */
    public Optional<TonnesBand> reduction() {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        TonnesBand.sumOf(all.stream().map(Commitment::range).toList()));
    }
}
