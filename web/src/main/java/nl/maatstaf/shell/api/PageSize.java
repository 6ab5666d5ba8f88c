package nl.maatstaf.shell.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;

/** How many items of a list a request asks for at once. */
record PageSize(@Min(PageSize.FEWEST) @Max(PageSize.MOST) int items) {

    static final int FEWEST = 1;
    static final int MOST = 200;

    /** As many as there are unless asked otherwise. */
    static final int USUAL = 50;

    static final Limit LIMIT = Limits.of(PageSize.class).at("items");
}
