package nl.maatstaf.casefile.service.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.casefile.StageDate;
import nl.maatstaf.casefile.StageEntry;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.type.StageDefinition;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.database.Row;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** The stages of a case and when it came into them, the statuses it took and the dates that were expected. */
record StageHistory(List<StageProgress> stages, List<StageLine> entries, List<StatusLine> statuses) {

    /** A stage entered. */
    private record Entry(
            UUID fact,
            String stage,
            int position,
            PartialDate occurred,
            StageEntry.Manner manner,
            @Nullable String reason) {}

    /**
     * Reads it.
     *
     * @param current the stage the case is in
     * @param facts the stages, statuses and expected dates of a case, in order
     */
    static StageHistory of(CaseTypeDefinition type, String current, LocalDate today, List<Row> facts) {
        List<Entry> entries = facts.stream()
                .filter(row -> row.has("manner"))
                .map(row -> entry(type, row))
                .toList();
        List<StatusLine> statuses = facts.stream()
                .filter(row -> row.has("status"))
                .map(StageHistory::status)
                .toList();
        PartialDate clock = clock(statuses, today);
        List<StageProgress> stages = new ArrayList<>();
        for (StageDefinition stage : type.stages()) {
            List<StageProgress.Expected> expected = facts.stream()
                    .filter(row -> row.has("expected_kind"))
                    .filter(row -> row.text("stage_code").equals(stage.code()))
                    .map(StageHistory::expected)
                    .toList();
            stages.add(progress(type, stage, type.position(current), entries, expected, clock, today));
        }
        return new StageHistory(
                stages, entries.stream().map(entry -> line(type, entry)).toList(), statuses);
    }

    /** Until when the days in a stage count: today, or when the case was stopped or completed. */
    private static PartialDate clock(List<StatusLine> statuses, LocalDate today) {
        return statuses.isEmpty() || statuses.getLast().status().isRunning()
                ? PartialDate.on(today)
                : statuses.getLast().occurred();
    }

    private static StageProgress progress(
            CaseTypeDefinition type,
            StageDefinition stage,
            int current,
            List<Entry> entries,
            List<StageProgress.Expected> expected,
            PartialDate clock,
            LocalDate today) {
        int position = type.position(stage.code());
        int place = last(entries, position);
        Entry entry = place < 0 ? null : entries.get(place);
        Entry next = position < current ? after(entries, place, position) : null;
        PartialDate reached = entry == null ? null : entry.occurred();
        PartialDate left = next == null || entry == null ? null : next.occurred();
        StageEntry.Manner leftBy = next == null ? null : next.manner();
        PartialDate until = position == current ? clock : left;
        return new StageProgress(
                stage.code(),
                stage.name(),
                position,
                state(position, current, entry, leftBy),
                entry == null ? null : entry.fact(),
                reached,
                entry == null ? null : entry.manner(),
                entry == null ? null : entry.reason(),
                left,
                leftBy,
                expected,
                StageProgress.daysBetween(reached, until),
                clock.countsFrom().orElse(today));
    }

    private static StageProgress.State state(
            int position, int current, @Nullable Entry entry, StageEntry.@Nullable Manner leftBy) {
        if (position == current) {
            return StageProgress.State.NOW;
        }
        if (position > current) {
            return StageProgress.State.NEXT;
        }
        if (entry != null) {
            return StageProgress.State.DONE;
        }
        return leftBy != null && leftBy.isSkipping() ? StageProgress.State.SKIPPED : StageProgress.State.NOT_RECORDED;
    }

    /** The last time it was entered; -1 when it never was. */
    private static int last(List<Entry> entries, int position) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).position() == position) {
                return i;
            }
        }
        return -1;
    }

    /** The entry by which the case came past a stage. */
    private static @Nullable Entry after(List<Entry> entries, int place, int position) {
        for (int i = place + 1; i < entries.size(); i++) {
            if (entries.get(i).position() > position) {
                return entries.get(i);
            }
        }
        return null;
    }

    private static Entry entry(CaseTypeDefinition type, Row row) {
        return new Entry(
                row.id("fact_id"),
                row.text("stage_code"),
                type.position(row.text("stage_code")),
                row.date("occurred_on", "occurred_precision"),
                row.constant("manner", StageEntry.Manner.class),
                row.findText("reason"));
    }

    private static StageProgress.Expected expected(Row row) {
        return new StageProgress.Expected(
                row.id("fact_id"),
                row.constant("expected_kind", StageDate.Kind.class),
                row.date("occurred_on", "occurred_precision"),
                row.date("expected_on", "expected_precision"));
    }

    private static StageLine line(CaseTypeDefinition type, Entry entry) {
        return new StageLine(
                entry.fact(),
                entry.stage(),
                type.stage(entry.stage()).name(),
                entry.occurred(),
                entry.manner(),
                entry.reason());
    }

    private static StatusLine status(Row row) {
        return new StatusLine(
                row.id("fact_id"),
                row.constant("status", CaseStatus.class),
                row.date("occurred_on", "occurred_precision"),
                row.findText("reason"),
                row.findText("requested_by"),
                row.findDay("review_on"));
    }
}
