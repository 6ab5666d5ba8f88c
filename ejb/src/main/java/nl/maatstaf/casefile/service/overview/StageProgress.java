package nl.maatstaf.casefile.service.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.casefile.StageDate;
import nl.maatstaf.casefile.StageEntry;
import nl.maatstaf.text.Label;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How a case came through one stage of its type.
 *
 * @param position its position, from 1
 * @param fact the entry into it, to correct; none when it was never entered
 * @param reached when it was last entered; none when it never was
 * @param entered how
 * @param reason why, when someone said so
 * @param left when the next stage was entered; none while the case is in it or before it
 * @param leftBy how the next stage was entered; for a stage never entered, how the case came past it
 * @param expected the planned and forecast dates of leaving it, in the order in which they were set
 * @param days between reaching and leaving it, or the end of its clock; none unless both days are known
 * @param asOf the day up to which its clock runs: today, or when the case was stopped or completed
 */
public record StageProgress(
        String code,
        Label name,
        int position,
        State state,
        @Nullable UUID fact,
        @Nullable PartialDate reached,
        StageEntry.@Nullable Manner entered,
        @Nullable String reason,
        @Nullable PartialDate left,
        StageEntry.@Nullable Manner leftBy,
        List<Expected> expected,
        @Nullable Long days,
        LocalDate asOf) {

    public StageProgress {
        expected = List.copyOf(expected);
    }

    /** Where a stage lies, seen from the one the case is in. */
    public enum State {
        DONE,
        NOW,
        NEXT,
        /** Passed over by a decision, never entered. */
        SKIPPED,
        /** The case is past it, and nobody recorded that it was ever there. */
        NOT_RECORDED
    }

    /**
     * A date at which the stage was to be left, as planned or forecast on a day.
     *
     * @param fact to correct
     */
    public record Expected(UUID fact, StageDate.Kind kind, PartialDate setOn, PartialDate date) {}

    /** Whether the case is in it or before it, so that it is still to be left. */
    public boolean ahead() {
        return state == State.NOW || state == State.NEXT;
    }

    /** What the company of the case sees of it. */
    public SharedStage shared() {
        return new SharedStage(code, name, state, reached, entered, left, days);
    }

    /** The date agreed last; none when none was. */
    public @Nullable PartialDate planned() {
        return last(StageDate.Kind.PLANNED);
    }

    /** The date expected last; none when none was. */
    public @Nullable PartialDate forecast() {
        return last(StageDate.Kind.FORECAST);
    }

    /** The date agreed first, where another was agreed later. */
    public @Nullable PartialDate firstPlanned() {
        PartialDate first = first();
        return Objects.equals(first, planned()) ? null : first;
    }

    /**
     * The days it was, will be or already is left later than first planned; negative when earlier, none unless it was
     * planned and its end is known. A date known to the month or the year counts from its last day.
     */
    public @Nullable Long slip() {
        LocalDate planned = day(first());
        LocalDate end = left == null ? expectedEnd() : day(left);
        return planned == null || end == null ? null : ChronoUnit.DAYS.between(planned, end);
    }

    /** The day it is expected to be left, which is not before today while the case is in it. */
    private @Nullable LocalDate expectedEnd() {
        LocalDate forecast = day(forecast());
        boolean overdue = state == State.NOW && (forecast == null || forecast.isBefore(asOf));
        return overdue ? asOf : forecast;
    }

    private @Nullable PartialDate first() {
        return expected.stream()
                .filter(one -> one.kind() == StageDate.Kind.PLANNED)
                .map(Expected::date)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable PartialDate date) {
        return date == null ? null : date.countsFrom().orElse(null);
    }

    private @Nullable PartialDate last(StageDate.Kind kind) {
        return expected.stream()
                .filter(one -> one.kind() == kind)
                .map(Expected::date)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    static @Nullable Long daysBetween(@Nullable PartialDate from, @Nullable PartialDate to) {
        Optional<LocalDate> first = exact(from);
        Optional<LocalDate> last = exact(to);
        return first.isPresent() && last.isPresent() ? ChronoUnit.DAYS.between(first.get(), last.get()) : null;
    }

    private static Optional<LocalDate> exact(@Nullable PartialDate date) {
        return Optional.ofNullable(date)
                .filter(known -> known.precision() == PartialDate.Precision.DAY)
                .flatMap(PartialDate::countsFrom);
    }
}
