package nl.maatstaf.casefile.past;

import jakarta.validation.constraints.Size;
import nl.maatstaf.casefile.WriteNote;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.evidence.RecordEvidence;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.TypedText;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Something else that happened: advice, a note, or what another context records.
 *
 * @param kind {@link #ADVICE}, {@link #NOTE}, or one that another context knows
 * @param value who advised or signed, or the kind of event that is noted; may be left out
 * @param occurred when it happened
 * @param detail what it says; of advice its judgement
 * @param source where it is known from; may be left out
 * @param place where the document of it is kept; may be left out
 * @param reference the reference it has there; may be left out
 */
public record PastRow(
        String kind,
        @Nullable @Size(max = 500) String value,
        PartialDate occurred,
        @Nullable @Size(max = Reason.MOST) String detail,
        @Nullable @Size(max = 500) String source,
        @Nullable @Size(max = 200) String place,
        @Nullable @Size(max = 200) String reference) {

    public static final String ADVICE = "ADVICE";
    public static final String NOTE = "NOTE";

    public PastRow {
        value = TypedText.optionalLine(value);
        detail = TypedText.optionalLines(detail);
        source = TypedText.optionalLine(source);
        place = TypedText.optionalLine(place);
        reference = TypedText.optionalLine(reference);
        Limits.of(PastRow.class)
                .check("value", value)
                .check("detail", detail)
                .check("source", source)
                .check("place", place)
                .check("reference", reference);
    }

    /** The same on another date. */
    PastRow on(PartialDate day) {
        return new PastRow(kind, value, day, detail, source, place, reference);
    }

    /** The advice it is; its judgement is what it says. */
    public RecordEvidence advice() {
        return new RecordEvidence(
                Evidence.Kind.ADVICE, value == null ? "" : value, occurred, detail, source, place, reference);
    }

    /** The note it is; one of a kind needs no text of its own. */
    public WriteNote note() {
        String text = detail == null ? value : detail;
        return new WriteNote(text == null ? "" : text, occurred, value, source, place, reference);
    }
}
