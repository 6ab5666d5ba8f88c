package nl.maatstaf.agreement.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.InstrumentState;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.quantity.Indicator;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An instrument of a case as its page shows it.
 *
 * @param succeedsId the instrument it succeeds; none for the first
 * @param source where it is published; none for our own
 * @param steps the states it came into, in order
 * @param expected the kinds of parties that sign such an instrument in a case of this type
 */
public record InstrumentView(
        UUID id,
        InstrumentKind kind,
        InstrumentState state,
        @Nullable UUID succeedsId,
        @Nullable String source,
        List<Step> steps,
        List<Signatory> signatories,
        List<PartyKind> expected,
        List<Commitment> commitments) {

    public InstrumentView {
        expected = List.copyOf(expected);
        steps = List.copyOf(steps);
        signatories = List.copyOf(signatories);
        commitments = List.copyOf(commitments);
    }

    /**
     * A state it came into.
     *
     * @param fact to correct
     */
    public record Step(
            UUID fact,
            InstrumentState state,
            PartialDate occurred,
            @Nullable String reason) {

        private Step withoutReason() {
            return new Step(fact, state, occurred, null);
        }
    }

    /**
     * Who signed.
     *
     * @param organisationId the organisation, where it is one we know
     * @param signedOn when, where the source gives it apart from the date of the instrument
     */
    public record Signatory(
            PartyKind kind,
            String party,
            @Nullable UUID organisationId,
            @Nullable String person,
            @Nullable String function,
            @Nullable PartialDate signedOn) {}

    /**
     * What it commits to.
     *
     * @param fact to correct
     * @param low kilotonnes a year, as {@code central} and {@code high}; missing where the source has none
     * @param baselineFrom first year of what it is compared with; none when not published
     * @param targetYear the year by which it is reached; none when not published
     * @param counts whether it counts in the figures of today for the year that is shown unless asked otherwise
     */
    public record Commitment(
            UUID fact,
            Indicator indicator,
            @Nullable BigDecimal low,
            @Nullable BigDecimal central,
            @Nullable BigDecimal high,
            @Nullable Integer baselineFrom,
            @Nullable Integer baselineTo,
            @Nullable Integer targetYear,
            boolean counts,
            String text,
            @Nullable String source) {}

    /** The instrument as the company sees it: that it was signed and when, without the way there or what we said of it. */
    InstrumentView shared() {
        List<Step> signed = steps.stream()
                .filter(step -> step.state() == InstrumentState.SIGNED)
                .map(Step::withoutReason)
                .toList();
        return new InstrumentView(id, kind, state, succeedsId, source, signed, signatories, expected, commitments);
    }

    /** The kinds of parties that sign such an instrument and are not recorded as having signed this one; none while it is not signed. */
    public List<PartyKind> notRecorded() {
        return expected.stream()
                .filter(kind -> state == InstrumentState.SIGNED
                        && signatories.stream().noneMatch(signatory -> signatory.kind() == kind))
                .toList();
    }

    /** Whether something of what it commits to counts in the figures of today. */
    public boolean counts() {
        return commitments.stream().anyMatch(Commitment::counts);
    }

    /** When it was signed; none when it is not. */
    public @Nullable PartialDate signed() {
        return state == InstrumentState.SIGNED ? steps.getLast().occurred() : null;
    }

    /** The state it came into last. */
    public Step latest() {
        return steps.getLast();
    }

    /** Whether it can still be changed. */
    public boolean open() {
        return state != InstrumentState.SIGNED && state != InstrumentState.WITHDRAWN;
    }
}
