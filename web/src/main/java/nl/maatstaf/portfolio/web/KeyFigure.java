package nl.maatstaf.portfolio.web;

import org.jspecify.annotations.Nullable;

/**
 * A figure that leads to the cases it counts.
 *
 * @param label what it counts
 * @param value as it is read
 * @param unit behind the value; none for a number of cases
 * @param link to the list
 * @param icon up, down or equal for a change; none
 * @param note the change since the date compared with, or what the figure rests on
 */
public record KeyFigure(
        String label,
        String value,
        @Nullable String unit,
        String link,
        @Nullable String icon,
        String note) {

    /** The same with another note. */
    KeyFigure noted(String other) {
        return new KeyFigure(label, value, unit, link, icon, other);
    }

    /** All of it in words, for who hears the link and not the text around it. */
    public String spoken() {
        return label + ": " + value + (unit == null ? "" : " " + unit);
    }
}
