package nl.maatstaf.casefile.service.overview;

import java.time.Instant;
import java.util.UUID;
import nl.maatstaf.database.Row;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A remark for colleagues, or something that happened.
 *
 * @param occurred when it happened; of a remark the day it is of
 * @param kind what kind of event it was; none for a remark
 * @param source where it is known from; none when nobody said
 * @param place where the document of it is kept; none when nobody said
 * @param reference the reference it has there; none when nobody said
 */
public record NoteLine(
        UUID id,
        String text,
        PartialDate occurred,
        @Nullable String kind,
        @Nullable String source,
        @Nullable String place,
        @Nullable String reference,
        String author,
        Instant writtenAt) {

    static NoteLine of(Row row) {
        return new NoteLine(
                row.id("id"),
                row.text("text"),
                row.date("occurred_on", "occurred_precision"),
                row.findText("kind"),
                row.findText("source"),
                row.findText("place"),
                row.findText("reference"),
                row.text("author_name"),
                row.moment("written_at"));
    }
}
