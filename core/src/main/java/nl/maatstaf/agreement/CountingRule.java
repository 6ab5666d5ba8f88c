package nl.maatstaf.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.maatstaf.quantity.Indicator;

/**
 * Which commitments of a case count for a year: the rule behind every reduction that is shown.
 *
 * <p>A commitment for a year holds from that year until it is replaced, so one for an earlier year counts as well. What
 * was committed to at different levels is never added together. The hardest counts, as the ladder of instruments has it
 * (letter to Parliament of 17 March 2025, 29 826 no. 234). Of equally hard ones the latest counts: for the latest year,
 * then in the indicator that is preferred, then from the latest day, then of the instrument that was made last. What is
 * still equal stands in one instrument and counts together. What is not signed, or has no target year, counts nowhere.
 *
 * <p>In SQL the same rule is {@code CountingCommitmentsSelect}; {@code CountingCommitmentsContract} compares the two.
 *
 * @param year the year that is asked about
 * @param indicators what is measured, the preferred one first; their tonnes are never added
 */
public record CountingRule(int year, List<Indicator> indicators) {

    /** The year for which reductions are shown unless asked otherwise. */
    public static final int DEFAULT_YEAR = 2030;

    /** Measured in CO2 equivalents, or else in CO2 alone. */
    public static final List<Indicator> GREENHOUSE_GASES = List.of(Indicator.CO2_EQ, Indicator.CO2);

    public CountingRule {
        indicators = List.copyOf(indicators);
    }

    /**
     * The commitments that count.
     *
     * @param ofCase every commitment of one case, also those that are known no longer
     * @param day the peildatum
     * @param knownBefore the first moment that is no longer asked about: the end of the kennisdatum
     */
    public CountingCommitments of(Collection<Commitment> ofCase, LocalDate day, Instant knownBefore) {
        return of(ofCase, one -> one.holds(day, knownBefore));
    }

    /**
     * The commitments that count by what was written before a moment.
     *
     * @param recordedBefore the first moment of writing that is no longer asked about: the end of the day of recording
     */
    public CountingCommitments of(
            Collection<Commitment> ofCase, LocalDate day, Instant knownBefore, Instant recordedBefore) {
        return of(ofCase, one -> one.holds(day, knownBefore, recordedBefore));
    }

    private CountingCommitments of(Collection<Commitment> ofCase, Predicate<Commitment> holds) {
        Comparator<Commitment> rank = rank();
        List<Commitment> eligible =
                ofCase.stream().filter(holds.and(this::isAskedFor)).toList();
        return new CountingCommitments(eligible.stream()
                .filter(one -> eligible.stream().noneMatch(other -> rank.compare(other, one) > 0))
                .toList());
    }

    private boolean isAskedFor(Commitment commitment) {
        return indicators.contains(commitment.indicator())
                && commitment.targetYear().filter(target -> target <= year).isPresent();
    }

    /** What outdoes another comes after it. */
    private Comparator<Commitment> rank() {
        return Comparator.comparing(Commitment::kind)
                .thenComparing(one -> one.targetYear().orElseThrow())
                .thenComparing(
                        Commitment::indicator, Comparator.comparing(indicators::indexOf, Comparator.reverseOrder()))
                .thenComparing(one -> one.occurred().countsFrom().orElseThrow())
                .thenComparing(one -> one.instrumentId().toString());
    }
}
