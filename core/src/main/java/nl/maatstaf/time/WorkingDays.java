package nl.maatstaf.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Days on which the government works: Monday to Friday without the Dutch public holidays.
 *
 * <p>Holidays are those of the Algemene termijnenwet (article 3), Good Friday included; 5 May is a day off in lustrum
 * years only, our own reading of the government's collective agreement.
 */
public final class WorkingDays {

    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
    private static final MonthDay LIBERATION_DAY = MonthDay.of(5, 5);
    private static final MonthDay CHRISTMAS = MonthDay.of(12, 25);
    private static final MonthDay SECOND_CHRISTMAS = MonthDay.of(12, 26);
    private static final int LUSTRUM = 5;

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !isHoliday(day);
    }

    /**
     * The working day that lies a number of working days after a day; the day itself does not count.
     *
     * @param count zero or more; zero gives the day itself
     */
    public static LocalDate after(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("cannot count " + count + " working days");
        }
        LocalDate reached = day;
        for (int left = count; left > 0; left--) {
            do {
                reached = reached.plusDays(1);
            } while (!isWorkingDay(reached));
        }
        return reached;
    }

    /** How many working days lie after the first day, up to and including the last; negative when the last comes first. */
    public static int between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return -between(last, first);
        }
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .count();
    }

    public static boolean isHoliday(LocalDate day) {
        return isFixedHoliday(day) || isEasterHoliday(day) || day.equals(kingsDay(day.getYear()));
    }

    /** 27 April, or the day before when that is a Sunday. */
    static LocalDate kingsDay(int year) {
        LocalDate birthday = LocalDate.of(year, 4, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century + 8) / 25;
        int moon = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
        int shift = (golden + 11 * moon + 22 * weekday) / 451;
        int ordinal = moon + weekday - 7 * shift + 114;
        return LocalDate.of(year, ordinal / 31, ordinal % 31 + 1);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean isFixedHoliday(LocalDate day) {
        MonthDay monthDay = MonthDay.from(day);
        return monthDay.equals(NEW_YEAR)
                || monthDay.equals(CHRISTMAS)
                || monthDay.equals(SECOND_CHRISTMAS)
                || (monthDay.equals(LIBERATION_DAY) && day.getYear() % LUSTRUM == 0);
    }

    private static boolean isEasterHoliday(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        return day.equals(easter.minusDays(2))
                || day.equals(easter)
                || day.equals(easter.plusDays(1))
                || day.equals(easter.plusDays(39))
                || day.equals(easter.plusDays(49))
                || day.equals(easter.plusDays(50));
    }
}
