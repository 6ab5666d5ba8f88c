package nl.maatstaf.casefile;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.TypedText;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What someone notes on a case: a remark, or something that happened, of a kind they name themselves.
 *
 * @param kind such as a consultation, a visit or a letter; none for a remark
 * @param source where that is known from; may be left out
 * @param place where the document of it is kept; may be left out
 * @param reference the reference it has there; may be left out
 */
public record WriteNote(
        @Size(min = 1, max = Reason.MOST) String text,
        PartialDate occurred,
        @Nullable @Size(max = 60) String kind,
        @Nullable @Size(max = 1000) String source,
        @Nullable @Size(max = 200) String place,
        @Nullable @Size(max = 200) String reference) {

    public WriteNote {
        text = TypedText.lines(text);
        kind = TypedText.optionalLine(kind);
        source = TypedText.optionalLine(source);
        place = TypedText.optionalLine(place);
        reference = TypedText.optionalLine(reference);
        Limits.of(WriteNote.class).at("text").check("note", text);
        Limits.of(WriteNote.class)
                .check("kind", kind)
                .check("source", source)
                .check("place", place)
                .check("reference", reference);
    }

    /** A remark of a day. */
    public static WriteNote remark(String text, LocalDate day) {
        return new WriteNote(text, PartialDate.on(day), null, null, null, null);
    }

    /** Whether it says nothing of an event of its own, nor where a document of it is. */
    boolean isRemark() {
        return kind == null && place == null && reference == null;
    }
}
