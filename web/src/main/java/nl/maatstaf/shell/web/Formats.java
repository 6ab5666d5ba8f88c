package nl.maatstaf.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.Season;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Dates, distances and numbers as people read them, in the language of the page. A missing value is a dash. */
@Named("fmt")
@RequestScoped
public class Formats {

    /** What stands where a value is missing. */
    public static final String MISSING = "–";

    /** A deadline this many days away, or nearer, asks for attention. */
    private static final int SOON = 7;

    private static final int DAYS_IN_WORDS = 60;
    private static final int MONTHS_IN_WORDS = 24;

    private final Locale locale;
    private final LocalDate today;

    protected Formats() {
        this(Locale.ROOT, LocalDate.EPOCH);
    }

    @Inject
    public Formats(Preferences preferences, Now now) {
        this(preferences.getLocale(), now.today());
    }

    public Formats(Locale locale, LocalDate today) {
        this.locale = locale;
        this.today = today;
    }

    /** {@code 20 november 2026}. */
    public String date(@Nullable LocalDate day) {
        return written(day, "d MMMM yyyy");
    }

    /** {@code 20-11-2026}, in tables; {@code 20 Nov 2026} in English, where day and month could be mistaken. */
    public String shortDate(@Nullable LocalDate day) {
        return written(day, isDutch() ? "dd-MM-yyyy" : "d MMM yyyy");
    }

    /** The day of a moment in Amsterdam, as in {@link #shortDate}. */
    public String shortDay(@Nullable Instant instant) {
        return instant == null ? MISSING : shortDate(LocalDate.ofInstant(instant, Now.AMSTERDAM));
    }

    /** {@code vrijdag 20 november 2026}. */
    public String longDate(@Nullable LocalDate day) {
        return written(day, "EEEE d MMMM yyyy");
    }

    /** {@code 20 november 2026, 14:05} in Amsterdam. */
    public String moment(@Nullable Instant instant) {
        return instant == null ? MISSING : pattern("d MMMM yyyy, HH:mm").format(instant.atZone(Now.AMSTERDAM));
    }

    /** {@code 20-11-2026, 14:05} in Amsterdam, in tables. */
    public String shortMoment(@Nullable Instant instant) {
        return instant == null
                ? MISSING
                : shortDay(instant) + ", " + pattern("HH:mm").format(instant.atZone(Now.AMSTERDAM));
    }

    /** A date as far as it is known: {@code december 2023}, {@code eind 2024}, {@code datum onbekend}. */
    public String partial(@Nullable PartialDate date) {
        if (date == null) {
            return MISSING;
        }
        LocalDate day = date.countsFrom().orElse(null);
        if (day == null) {
            return word("unknown");
        }
        return switch (date.precision()) {
            case DAY -> date(day);
            case MID_MONTH -> word("midMonth", written(day, "MMMM yyyy"));
            case MONTH -> written(day, "MMMM yyyy");
            case SEASON -> word(season(day), Year.from(day));
            case EARLY_YEAR -> word("earlyYear", Year.from(day));
            case LATE_YEAR -> word("lateYear", Year.from(day));
            case YEAR -> Year.from(day).toString();
            case NO_LATER_THAN -> word("noLaterThan", date(day));
            case UNKNOWN -> word("unknown");
        };
    }

    /** A date as people type it, which {@link PartialDateConverter} reads back. */
    public String typed(@Nullable PartialDate date) {
        if (date == null) {
            return "";
        }
        boolean toTheDay = date.precision() == PartialDate.Precision.DAY;
        return toTheDay ? date.countsFrom().map(this::date).orElse("") : partial(date);
    }

    /** How far away, in words: {@code over 3 dagen}, {@code 7 dagen te laat}. */
    public String distance(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0 || days == 1) {
            return word(days == 0 ? "today" : "tomorrow");
        }
        String side = days < 0 ? "late" : "ahead";
        long months = Math.abs(Period.between(today, day).toTotalMonths());
        if (Math.abs(days) <= DAYS_IN_WORDS) {
            return word(side + "Days", Math.abs(days));
        }
        return months < MONTHS_IN_WORDS ? word(side + "Months", months) : word(side + "Years", months / 12);
    }

    /** {@code late}, {@code risk} (within a week) or {@code ok}: the last part of a status class. */
    public String urgency(@Nullable LocalDate day) {
        if (day == null || day.isAfter(today.plusDays(SOON))) {
            return "ok";
        }
        return day.isBefore(today) ? "late" : "risk";
    }

    /** {@code 1.234,5}: as many decimals as the value has, at most three. */
    public String number(@Nullable Number value) {
        if (value == null) {
            return MISSING;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(3);
        return format.format(value);
    }

    /** {@code 1.234,56789}: with all its decimals, for an input; empty for none. */
    public String exact(@Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(value.scale());
        return format.format(value);
    }

    /**
     * {@code 120 – 150 – 180}: low, central and high, and one number when they are equal; {@code 120 – 180} without a
     * central one. A low value alone is {@code ≥ 120}, a high one {@code ≤ 180}, and with a central value it is said which
     * is which: {@code ≥ 120, midden 150}.
     */
    public String range(@Nullable BigDecimal low, @Nullable BigDecimal central, @Nullable BigDecimal high) {
        if ((low == null) != (high == null)) {
            String side = low == null ? "≤ " + number(high) : "≥ " + number(low);
            return central == null ? side : text("shell.range.andCentral", side, number(central));
        }
        String range = Stream.of(low, central, high)
                .filter(Objects::nonNull)
                .map(this::number)
                .distinct()
                .collect(Collectors.joining(" – "));
        return range.isEmpty() ? MISSING : range;
    }

    public LocalDate getToday() {
        return today;
    }

    /** Fills a pattern; an apostrophe in it is an apostrophe. */
    String fill(String pattern, Object... arguments) {
        return new MessageFormat(pattern.replace("'", "''"), locale).format(arguments);
    }

    private String word(String name, Object... arguments) {
        return text("shell.date." + name, arguments);
    }

    private String text(String key, Object... arguments) {
        return fill(Bundles.find(key, locale).orElse(key), arguments);
    }

    private String written(@Nullable LocalDate day, String pattern) {
        return day == null ? MISSING : pattern(pattern).format(day);
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }

    private boolean isDutch() {
        return locale.getLanguage().equals("nl");
    }

    private static String season(LocalDate lastDay) {
        return Season.endingIn(lastDay.getMonth()).orElseThrow().name().toLowerCase(Locale.ROOT);
    }
}
