package nl.maatstaf.shell.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
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
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.Season;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known, typed as people write it: {@code 20-11-2026}, {@code 20 november 2026}, {@code half
 * december 2023}, {@code december 2023}, {@code voorjaar 2024}, {@code eind 2024}, {@code 2024}, {@code onbekend}; in
 * Dutch or English.
 */
@Dependent
@FacesConverter(value = PartialDateConverter.ID, managed = true)
public class PartialDateConverter implements Converter<PartialDate> {

    public static final String ID = "maatstaf.partialDate";

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2}) (\\p{L}+)\\.? (\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(half|mid|medio|)[ -]?(\\p{L}+)\\.? (\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Override
    public @Nullable PartialDate getAsObject(FacesContext faces, UIComponent input, @Nullable String typed) {
        String text = TypedText.optionalLine(typed);
        if (text == null) {
            return null;
        }
        try {
            return read(text.toLowerCase(Locale.ROOT)).orElseThrow(this::notUnderstood);
        } catch (DateTimeException noSuchDay) {
            throw notUnderstood();
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, @Nullable PartialDate date) {
        return formats.typed(date);
    }

    private ConverterException notUnderstood() {
        return new ConverterException(
                new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("shell.faces.partialDate"), null));
    }

    static Optional<PartialDate> read(String typed) {
        if (typed.equals("onbekend") || typed.equals("datum onbekend") || typed.equals("unknown")) {
            return Optional.of(PartialDate.unknown());
        }
        String rest = typed.replaceFirst("^(uiterlijk|no later than|by) ", "");
        Optional<PartialDate> read =
                day(rest).map(PartialDate::on).or(() -> month(rest)).or(() -> year(rest));
        return rest.equals(typed) ? read : read.flatMap(PartialDate::countsFrom).map(PartialDate::noLaterThan);
    }

    /** A day as people write it, in lower case. */
    static Optional<LocalDate> day(String typed) {
        Matcher numbers = NUMBERS.matcher(typed);
        if (numbers.matches()) {
            return Optional.of(LocalDate.of(number(numbers, 3), number(numbers, 2), number(numbers, 1)));
        }
        Matcher iso = ISO.matcher(typed);
        if (iso.matches()) {
            return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        Matcher written = WRITTEN.matcher(typed);
        return written.matches()
                ? named(written.group(2)).map(month -> LocalDate.of(number(written, 3), month, number(written, 1)))
                : Optional.empty();
    }

    private static Optional<PartialDate> month(String typed) {
        Matcher written = MONTH.matcher(typed);
        if (!written.matches()) {
            return Optional.empty();
        }
        Optional<YearMonth> month = named(written.group(2)).map(found -> YearMonth.of(number(written, 3), found));
        return month.map(found -> written.group(1).isEmpty() ? PartialDate.in(found) : PartialDate.midOf(found));
    }

    private static Optional<PartialDate> year(String typed) {
        String[] words = typed.split(" ", -1);
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
