package nl.maatstaf.casefile.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatstaf.casefile.CaseStatus;
import nl.maatstaf.casefile.CaseTypeDefinition;
import nl.maatstaf.casefile.StageDate;
import nl.maatstaf.casefile.StageDefinition;
import nl.maatstaf.casefile.StageEntry;
import nl.maatstaf.database.Row;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** The road a case travelled: its stages and when it came into them, the statuses it took and the dates that were expected. */
record CaseRoad(List<StageProgress> stages, List<StageLine> entries, List<StatusLine> statuses) {

    /** A stage entered. */
    private record Entry(
            UUID fact,
            String stage,
            int position,
            PartialDate occurred,
            StageEntry.Manner manner,
            @Nullable String reason) {}

    /**
     * Reads the road.
     *
     * @param history rows of {@link CaseStatements#HISTORY}
     */
    static CaseRoad of(CaseTypeDefinition type, String current, LocalDate today, List<Row> history) {
        List<Entry> entries = kind(history, "STAGE")
                .map(row -> new Entry(
                        row.id(1),
                        row.text(2),
                        type.position(row.text(2)),
                        row.date(3),
                        row.constant(5, StageEntry.Manner.class),
                        row.findText(6)))
                .toList();
        List<StageProgress> stages = new ArrayList<>();
        for (StageDefinition stage : type.stages()) {
            List<StageProgress.Expected> expected = kind(history, "EXPECTED")
                    .filter(row -> row.text(2).equals(stage.code()))
                    .map(CaseRoad::expected)
                    .toList();
            stages.add(progress(type, stage, type.position(current), entries, expected, today));
        }
        return new CaseRoad(
                stages,
                entries.stream().map(entry -> line(type, entry)).toList(),
                kind(history, "STATUS").map(CaseRoad::status).toList());
    }

    private static StageProgress progress(
            CaseTypeDefinition type,
            StageDefinition stage,
            int current,
            List<Entry> entries,
            List<StageProgress.Expected> expected,
            LocalDate today) {
        int position = type.position(stage.code());
        int place = last(entries, position);
        Entry entry = place < 0 ? null : entries.get(place);
        Entry next = position < current ? after(entries, place, position) : null;
        PartialDate reached = entry == null ? null : entry.occurred();
        PartialDate left = next == null || entry == null ? null : next.occurred();
        StageEntry.Manner leftBy = next == null ? null : next.manner();
        PartialDate until = position == current ? PartialDate.on(today) : left;
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
                today);
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
        return leftBy == StageEntry.Manner.SKIPPED ? StageProgress.State.SKIPPED : StageProgress.State.NOT_RECORDED;
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

    private static Stream<Row> kind(List<Row> history, String kind) {
        return history.stream().filter(row -> row.text(0).equals(kind));
    }

    private static StageProgress.Expected expected(Row row) {
        return new StageProgress.Expected(row.id(1), row.constant(5, StageDate.Kind.class), row.date(3), row.date(8));
    }

    private static StageLine line(CaseTypeDefinition type, Entry entry) {
        return new StageLine(
                entry.fact(), type.stage(entry.stage()).name(), entry.occurred(), entry.manner(), entry.reason());
    }

    private static StatusLine status(Row row) {
        return new StatusLine(
                row.id(1),
                row.constant(2, CaseStatus.class),
                row.date(3),
                row.findText(6),
                row.findText(7),
                row.findDay(8));
    }
}
