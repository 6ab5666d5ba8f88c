package nl.maatstaf.casefile.service.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.maatstaf.casefile.task.Task;
import nl.maatstaf.database.Row;
import org.jspecify.annotations.Nullable;

/**
 * A task of a case.
 *
 * @param templateCode the template of its stage; none when created by hand
 * @param assigneeId who does it; none when nobody yet
 * @param version to send along with a change
 */
public record CaseTaskLine(
        UUID id,
        String title,
        @Nullable String templateCode,
        @Nullable UUID assigneeId,
        @Nullable String assignee,
        LocalDate dueOn,
        Task.State state,
        boolean waitsForCompany,
        @Nullable Instant completedAt,
        long version) {

    static CaseTaskLine of(Row row) {
        return new CaseTaskLine(
                row.id("id"),
                row.text("title"),
                row.findText("template_code"),
                row.findId("assignee_id"),
                row.findText("assignee"),
                row.day("due_on"),
                row.constant("state", Task.State.class),
                row.flag("waits_for_company"),
                row.findMoment("completed_at"),
                row.longNumber("version"));
    }

    public boolean open() {
        return state == Task.State.OPEN;
    }
}
