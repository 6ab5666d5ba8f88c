package nl.maatstaf.bench.lists;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
import nl.maatstaf.time.service.Now;

/**
 * The statements of the portfolio by hand, on a date and as known on a date.
 *
 * @param isNow whether it is asked as known now, which is what is not closed
 */
record PortfolioByHand(HandSql hand, LocalDate day, LocalDate knownOn, boolean isNow) {

    private static final Pattern HISTORY = Pattern.compile("\\{(holds|valid|known) (\\w)}");

    static PortfolioByHand today(HandSql hand) {
        return new PortfolioByHand(hand, GeneratedCases.today(), GeneratedCases.today(), true);
    }

    /** A page after a number. */
    String page(String open, String condition) {
        return finished(hand.text("portfolio page")
                .replace("{counting}", hand.text("counting"))
                .replace("{open}", open)
                .replace("{condition}", condition));
    }

    /** Figures of all cases that are alike. */
    String cells(String condition) {
        return whole(hand.text("cells"), "", "and " + condition + " group by 1, 2, 3, 4, 5, 6, 7, 8");
    }

    /** All cases in the order of their numbers. */
    String rows(String open) {
        return whole(hand.text("rows").replace("{open}", open), hand.text("names of subjects"), "order by c.number");
    }

    private String whole(String select, String names, String end) {
        String counting = hand.text("counting").replaceFirst("select max", "select case_id, max");
        return finished(hand.text("whole portfolio")
                .replace("{counting by case}", counting)
                .replace("{select}", select)
                .replace("{names}", names)
                .replace("{end}", end));
    }

    private String finished(String sql) {
        return HISTORY.matcher(sql.replace("{counted m}", hand.text("counted")))
                .replaceAll(found -> condition(found.group(1), found.group(2)));
    }

    private String condition(String which, String table) {
        String valid = "%1$s.valid_from <= :day and (%1$s.valid_to is null or %1$s.valid_to > :day)".formatted(table);
        String known = (isNow
                        ? "%1$s.known_to is null"
                        : "%1$s.known_from < :known and (%1$s.known_to is null or %1$s.known_to >= :known)")
                .formatted(table);
        return switch (which) {
            case "valid" -> valid;
            case "known" -> known;
            default -> valid + " and " + known;
        };
    }

    /** The values of the places. */
    Map<String, Object> values() {
        OffsetDateTime end =
                knownOn.plusDays(1).atStartOfDay(Now.AMSTERDAM).toInstant().atOffset(ZoneOffset.UTC);
        return Map.of("day", day, "known", end);
    }
}
