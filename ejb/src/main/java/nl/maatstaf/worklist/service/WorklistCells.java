package nl.maatstaf.worklist.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.audit.EventCatalog;
import nl.maatstaf.casefile.CaseStatus;
import nl.maatstaf.database.Row;
import nl.maatstaf.text.Label;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the lists; what would tell of a masked case is left out. */
final class WorklistCells {

    private static final int TONNES_IN_KT = 3;

    /** Stands for no deadline, so that the column can be sorted by. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private WorklistCells() {}

    static WorklistRow row(Row row) {
        boolean masked = row.flag("masked");
        return new WorklistRow(
                row.text("number"),
                masked ? null : row.findText("title"),
                masked ? null : row.findText("organisation_name"),
                masked ? null : row.findText("site_name"),
                masked ? null : row.findText("province"),
                row.text("cluster_code"),
                new Label(row.text("type_nl"), row.text("type_en")),
                new Label(row.text("stage_nl"), row.text("stage_en")),
                row.number("stage_position"),
                row.number("stage_count"),
                row.constant("status", CaseStatus.class),
                row.flag("fictional"),
                masked,
                masked ? null : row.findText("next_action"),
                masked ? null : deadline(row.day("due_on")),
                !masked && row.flag("waits_for_company"),
                kilotonnes(row.findDecimal("low_tonnes")),
                kilotonnes(row.findDecimal("central_tonnes")),
                kilotonnes(row.findDecimal("high_tonnes")),
                certainty(row.findNumber("hardness")),
                masked ? "" : row.text("officer_name"),
                row.moment("last_changed_at"));
    }

    static TaskLine task(Row row) {
        return new TaskLine(
                row.id("id"),
                row.text("title"),
                row.day("due_on"),
                row.flag("waits_for_company"),
                row.text("number"),
                row.text("case_title"),
                row.text("organisation_name"),
                new Label(row.text("stage_nl"), row.text("stage_en")));
    }

    static ChangeLine change(Row row) {
        return new ChangeLine(
                EventCatalog.ofKept(row.text("action")),
                row.text("actor_name"),
                row.moment("recorded_at"),
                row.text("number"),
                row.text("title"),
                row.text("organisation_name"));
    }

    private static @Nullable LocalDate deadline(LocalDate day) {
        return day.equals(NEVER) ? null : day;
    }

    private static @Nullable BigDecimal kilotonnes(@Nullable BigDecimal tonnes) {
        return tonnes == null ? null : tonnes.movePointLeft(TONNES_IN_KT).stripTrailingZeros();
    }

    private static @Nullable InstrumentKind certainty(@Nullable Integer hardness) {
        return hardness == null ? null : InstrumentKind.ofHardness(hardness).orElse(null);
    }
}
