package nl.maatstaf.time;

import java.time.LocalDate;

/** The years that a date someone types can lie in; what lies outside is a slip of the keyboard. */
public final class SupportedYears {

    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 2100;

    private SupportedYears() {}

    public static boolean has(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    public static boolean has(LocalDate day) {
        return has(day.getYear());
    }
}
