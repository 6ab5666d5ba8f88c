package nl.maatstaf.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import nl.maatstaf.tests.api.OpenedCase;
import org.junit.jupiter.api.Test;

/** The page of a case on which very much was done. */
class LongCaseIT {

    private static final String NOTE = "insert into case_note (id, case_id, text, author_name, written_at, occurred_on,"
            + " occurred_precision, version)"
            + " select ?, c.id, ?, 'Noor', current_timestamp, current_date, 'DAY', 1 from case_file c where c.number = ?";
    private static final String DONE = "insert into case_task"
            + " (id, case_id, title, due_on, state, waits_for_company, completed_at, version)"
            + " select ?, c.id, ?, current_date, 'DONE', false, current_timestamp, 1"
            + " from case_file c where c.number = ?";

    @Test
    void says_that_there_are_more_notes_and_tasks_than_it_shows() throws SQLException {
        String number = OpenedCase.number("Een lange zaak");
        Visit officer = Visit.as("behandelaar");
        String page = "/cases/" + number;
        add(5, number);
        assertThat(officer.get(page).body())
                .contains("Gedaan of gezegd 5")
                .doesNotContain("Dit zijn de nieuwste", "die het laatst zijn afgerond");

        add(1, number);

        assertThat(officer.get(page).body())
                .contains("Dit zijn de nieuwste 5 notities.", "de 5 die het laatst zijn afgerond")
                .contains("Op de tijdlijn staat alles.");
    }

    private static void add(int count, String number) throws SQLException {
        try (Connection database = Database.connect();
                PreparedStatement note = database.prepareStatement(NOTE);
                PreparedStatement done = database.prepareStatement(DONE)) {
            for (int i = 1; i <= count; i++) {
                add(note, "Gedaan of gezegd " + i, number);
                add(done, "Gedaan of gezegd " + i, number);
            }
        }
    }

    private static void add(PreparedStatement row, String text, String number) throws SQLException {
        row.setObject(1, UUID.randomUUID());
        row.setString(2, text);
        row.setString(3, number);
        row.executeUpdate();
    }
}
