package nl.maatstaf.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.TreeMap;
import nl.maatstaf.quantity.Baseline;
import nl.maatstaf.quantity.Indicator;
import nl.maatstaf.quantity.TonnesRange;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.TypedText;
import nl.maatstaf.time.SupportedYear;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a commitment.
 *
 * @param indicator what is reduced
 * @param range tonnes a year
 * @param baseline what the reduction is compared with
 * @param targetYear the year by which it is reached; none when not published
 * @param text what is agreed, in words; may be empty
 * @param source where it is published; none for our own
 */
public record CommitmentTerms(
        Indicator indicator,
        TonnesRange range,
        Baseline baseline,

        @Nullable @Min(CommitmentTerms.FIRST_TARGET) @Max(SupportedYear.LAST)
        Integer targetYear,

        @Size(max = CommitmentTerms.TEXT) String text,
        @Nullable @Size(max = Instrument.SOURCE) String source) {

    /** The most characters of the text. */
    static final int TEXT = 2000;

    /** The first year that can be a target. */
    static final int FIRST_TARGET = 2000;

    public CommitmentTerms {
        text = TypedText.lines(text);
        source = TypedText.optionalLine(source);
        Limits limits = Limits.of(CommitmentTerms.class);
        if (targetYear != null && !limits.at("targetYear").allows(targetYear)) {
            throw AgreementRefusals.TARGET_YEAR_OUT_OF_RANGE.with(
                    Integer.toString(targetYear), Integer.toString(FIRST_TARGET), Integer.toString(SupportedYear.LAST));
        }
        limits.check("text", text).check("source", source);
    }

    /** As it stands in the audit log. */
    Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        values.put("indicator", indicator.name());
        values.put("tonnes", range.toString());
        values.put("baseline", baseline.toString());
        values.put("targetYear", targetYear == null ? "" : targetYear.toString());
        values.put("text", text);
        values.put("source", source == null ? "" : source);
        return values;
    }
}
