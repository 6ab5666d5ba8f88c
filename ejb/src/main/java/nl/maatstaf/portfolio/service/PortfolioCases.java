package nl.maatstaf.portfolio.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the cases behind a figure.
 *
 * @param next the number after which the next page begins; none on the last
 */
public record PortfolioCases(
        List<PortfolioCaseRow> rows, @Nullable String next) {

    /** The cursor before the first case. */
    public static final String FROM_START = "";

    public PortfolioCases {
        rows = List.copyOf(rows);
    }
}
