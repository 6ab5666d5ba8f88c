package nl.maatstaf.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/** The meteorological seasons: three whole months each. */
public enum Season {
    /** December to February. */
    WINTER(Month.FEBRUARY),
    /** March to May. */
    SPRING(Month.MAY),
    /** June to August. */
    SUMMER(Month.AUGUST),
    /** September to November. */
    AUTUMN(Month.NOVEMBER);

    private final Month lastMonth;

    Season(Month lastMonth) {
        this.lastMonth = lastMonth;
    }

    /** The last day of this season in the year it ends in. */
    public LocalDate lastDay(int year) {
        return YearMonth.of(year, lastMonth).atEndOfMonth();
    }

    /** The season whose last month this is. */
    public static Optional<Season> endingIn(Month month) {
        return Arrays.stream(values())
                .filter(season -> season.lastMonth == month)
                .findFirst();
    }
}
