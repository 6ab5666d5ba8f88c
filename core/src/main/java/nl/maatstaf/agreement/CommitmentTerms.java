package nl.maatstaf.agreement;

import java.time.Year;
import java.util.Map;
import java.util.TreeMap;
import nl.maatstaf.quantity.Baseline;
import nl.maatstaf.quantity.Indicator;
import nl.maatstaf.quantity.TonnesRange;
import nl.maatstaf.text.TextRefusals;
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
        @Nullable Integer targetYear,
        String text,
        @Nullable String source) {

    /** The longest text, in characters. */
    public static final int MOST = 2000;

    public CommitmentTerms {
        if (targetYear != null && (targetYear < 2000 || targetYear > 2100)) {
            throw AgreementRefusals.TARGET_YEAR_OUT_OF_RANGE.with(Year.of(targetYear));
        }
        if (text.length() > MOST) {
            throw TextRefusals.TOO_LONG.at("text", MOST);
        }
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
