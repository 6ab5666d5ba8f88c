package nl.maatstaf.bench.lists;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of an answer as text, so that answers can be compared wherever they come from. */
final class Cells {

    private Cells() {}

    static String of(@Nullable Object... cells) {
        return Arrays.stream(cells).map(Cells::text).collect(Collectors.joining(" | "));
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Date day -> day.toLocalDate().toString();
            case Timestamp moment -> moment.toInstant().toString();
            case Collection<?> several -> several.stream().map(Cells::text).collect(Collectors.joining(","));
            default -> Objects.toString(cell);
        };
    }

    /** What differs first between two answers; empty when they are the same. */
    static String difference(List<String> one, List<String> other) {
        for (int row = 0; row < Math.max(one.size(), other.size()); row++) {
            String left = row < one.size() ? one.get(row) : "(no row)";
            String right = row < other.size() ? other.get(row) : "(no row)";
            if (!left.equals(right)) {
                return "row " + row + ": " + left + " / " + right;
            }
        }
        return "";
    }
}
