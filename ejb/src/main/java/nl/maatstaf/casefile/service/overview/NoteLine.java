package nl.maatstaf.casefile.service.overview;

import java.time.Instant;
import java.util.UUID;
import nl.maatstaf.database.Row;

/** A remark for colleagues. */
public record NoteLine(UUID id, String text, String author, Instant writtenAt) {

    static NoteLine of(Row row) {
        return new NoteLine(row.id("id"), row.text("text"), row.text("author_name"), row.moment("written_at"));
    }
}
