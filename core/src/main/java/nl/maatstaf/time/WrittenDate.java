package nl.maatstaf.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.maatstaf.text.BoundedParser;
import nl.maatstaf.text.TypedText;

/**
 * Dates as people write them, in Dutch or English: {@code 20-11-2026}, {@code 20 november 2026}, {@code 2026-11-20},
 * {@code half december 2023}, {@code december 2023}, {@code 2023-12}, {@code voorjaar 2024}, {@code eind 2024},
 * {@code 2024}, {@code uiterlijk 20-11-2026}, {@code onbekend}. Which years there are is asked of {@link SupportedYear}.
 */
public final class WrittenDate {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2}) (\\p{L}+)\\.? (\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(half|mid|medio|)[ -]?(\\p{L}+)\\.? (\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");

    private WrittenDate() {}

    /** A date as far as it is known; empty when it is none. */
    public static Optional<PartialDate> read(String written) {
        try {
            return parsed(plain(written));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A day; empty when it is none. */
    public static Optional<LocalDate> day(String written) {
        try {
            return dayOf(plain(written));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String plain(String written) {
        return TypedText.line(written).toLowerCase(Locale.ROOT);
    }

    private static Optional<PartialDate> parsed(String written) {
        if (written.equals("onbekend") || written.equals("datum onbekend") || written.equals("unknown")) {
            return Optional.of(PartialDate.unknown());
        }
        String rest = written.replaceFirst("^(uiterlijk|no later than|by) ", "");
        Optional<PartialDate> read =
                dayOf(rest).map(PartialDate::on).or(() -> month(rest)).or(() -> year(rest));
        return rest.equals(written)
                ? read
                : read.flatMap(PartialDate::countsFrom).map(PartialDate::noLaterThan);
    }

    private static Optional<LocalDate> dayOf(String written) {
        Matcher numbers = NUMBERS.matcher(written);
        if (numbers.matches()) {
            return Optional.of(LocalDate.of(number(numbers, 3), number(numbers, 2), number(numbers, 1)));
        }
        Matcher iso = ISO.matcher(written);
        if (iso.matches()) {
            return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        Matcher words = WRITTEN.matcher(written);
        return words.matches()
                ? named(words.group(2)).map(month -> LocalDate.of(number(words, 3), month, number(words, 1)))
                : Optional.empty();
    }

    private static Optional<PartialDate> month(String written) {
        Matcher iso = ISO_MONTH.matcher(written);
        if (iso.matches()) {
            return Optional.of(PartialDate.in(YearMonth.of(number(iso, 1), number(iso, 2))));
        }
        Matcher words = MONTH.matcher(written);
        if (!words.matches()) {
            return Optional.empty();
        }
        Optional<YearMonth> month = named(words.group(2)).map(found -> YearMonth.of(number(words, 3), found));
        return month.map(found -> words.group(1).isEmpty() ? PartialDate.in(found) : PartialDate.midOf(found));
    }

    private static Optional<PartialDate> year(String written) {
        String[] words = written.split(" ", -1);
        Matcher matcher = YEAR.matcher(words[words.length - 1]);
        if (words.length > 2 || !matcher.matches()) {
            return Optional.empty();
        }
        int year = number(matcher, 1);
        return switch (words.length == 1 ? "" : words[0]) {
            case "" -> Optional.of(PartialDate.in(year));
            case "begin", "early" -> Optional.of(PartialDate.earlyIn(year));
            case "eind", "late" -> Optional.of(PartialDate.lateIn(year));
            case "winter" -> Optional.of(PartialDate.in(Season.WINTER, year));
            case "voorjaar", "lente", "spring" -> Optional.of(PartialDate.in(Season.SPRING, year));
            case "zomer", "summer" -> Optional.of(PartialDate.in(Season.SUMMER, year));
            case "najaar", "herfst", "autumn" -> Optional.of(PartialDate.in(Season.AUTUMN, year));
            default -> Optional.empty();
        };
    }

    private static Optional<Month> named(String word) {
        return Arrays.stream(Month.values())
                .filter(month ->
                        Stream.of(Locale.of("nl"), Locale.ENGLISH).anyMatch(locale -> isCalled(month, word, locale)))
                .findFirst();
    }

    private static boolean isCalled(Month month, String word, Locale locale) {
        String name = month.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT);
        return name.equals(word)
                || (word.length() == 3 && name.startsWith(word))
                || (word.equals("mrt") && month == Month.MARCH);
    }

    private static int number(Matcher matcher, int group) {
        return BoundedParser.integer(matcher.group(group)).orElseThrow();
    }
}
