package nl.maatstaf.text;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How many items of a list a request asks for at once. */
public record PageSize(
        @Min(PageSize.FEWEST) @Max(PageSize.MOST) int items) {

    public static final int FEWEST = 1;
    public static final int MOST = 200;

    /** As many as there are unless asked otherwise. */
    public static final int USUAL = 50;

    public static final Limit LIMIT = Limits.of(PageSize.class).at("items");
}
