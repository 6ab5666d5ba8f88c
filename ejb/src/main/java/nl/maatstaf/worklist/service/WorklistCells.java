package nl.maatstaf.worklist.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.maatstaf.audit.EventCatalog;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.database.Row;
import nl.maatstaf.text.Label;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the lists; what would reveal a masked case is left out. */
final class WorklistCells {

    /** Stands for no deadline, so that the column can be sorted by. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private WorklistCells() {}

    static WorklistRow row(Row row) {
        boolean masked = row.flag("masked");
        return new WorklistRow(
                row.text("number"),
                masked ? null : row.findText("title"),
                masked ? null : row.findText("companies"),
                masked ? null : row.findText("sites"),
                masked ? null : row.findText("provinces"),
                row.text("cluster_code"),
                masked ? List.of() : row.codes("clusters"),
                new Label(row.text("type_nl"), row.text("type_en")),
                new Label(row.text("stage_nl"), row.text("stage_en")),
                row.number("stage_position"),
                row.number("stage_count"),
                row.constant("status", CaseStatus.class),
                row.flag("fictional"),
                masked,
                masked ? null : row.findText("next_action"),
                masked ? null : deadline(row.day("due_on")),
                !masked && row.flag("next_waits"),
                masked ? "" : row.text("officer_name"),
                masked ? null : TypedWords.foundBy(row),
                row.moment("last_changed_at"),
                contributed(row));
    }

    private static Map<String, Record> contributed(Row row) {
        Map<String, Record> contributed = new HashMap<>();
        ContributedColumns.all().forEach(columns -> {
            Record read = columns.read(row);
            contributed.put(read.getClass().getSimpleName(), read);
        });
        return contributed;
    }

    static TaskLine task(Row row) {
        return new TaskLine(
                row.id("id"),
                row.text("title"),
                row.day("due_on"),
                row.flag("waits_for_company"),
                row.text("number"),
                row.text("case_title"),
                row.text("companies"),
                new Label(row.text("stage_nl"), row.text("stage_en")));
    }

    static ChangeLine change(Row row) {
        return new ChangeLine(
                EventCatalog.ofStored(row.text("action")),
                row.text("actor_name"),
                row.moment("recorded_at"),
                row.text("number"),
                row.text("title"),
                row.text("companies"));
    }

    private static @Nullable LocalDate deadline(LocalDate day) {
        return day.equals(NEVER) ? null : day;
    }
}
