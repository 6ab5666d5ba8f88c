package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.maatstaf.casefile.CaseTypeDefinition;
import nl.maatstaf.casefile.Evidence;
import nl.maatstaf.shell.web.Formats;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.time.PartialDate;

/** The values of events as people read them: the log keeps codes, days and plain numbers. */
@RequestScoped
class EventValues {

    private static final int KILO = 3;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}/[A-Z_]+(?=\\))");

    private ShowCasePage page;
    private CaseWords words;
    private Texts texts;
    private Formats formats;
    private Colleagues colleagues;

    protected EventValues() {}

    @Inject
    EventValues(ShowCasePage page, CaseWords words, Texts texts, Formats formats, Colleagues colleagues) {
        this.page = page;
        this.words = words;
        this.texts = texts;
        this.formats = formats;
        this.colleagues = colleagues;
    }

    /**
     * A value in words.
     *
     * @param all the values it stands among: a topic reads by its kind, a requirement by its stage
     */
    String readable(String action, String name, String value, Map<String, String> all) {
        CaseTypeDefinition type = page.getCase().type();
        return switch (name) {
            case "stage" -> words.stage(type, value);
            case "status" -> texts.get("casefile.CaseStatus." + value);
            case "manner" -> texts.get("casefile.Manner." + value);
            case "party" -> texts.get("casefile.PartyKind." + value);
            case "state" -> texts.get("agreement.InstrumentState." + value);
            case "indicator" -> texts.get("quantity.Indicator." + value);
            case "kind" -> kind(action, value);
            case "topic" -> words.topic(type, evidence(all), value);
            case "outcome" -> words.outcome(type, evidence(all), all.getOrDefault("topic", ""), value);
            case "decision" -> words.topic(type, Evidence.Kind.DECISION, value);
            case "requirement" -> words.requirement(type, all.getOrDefault("stage", ""), value);
            case "date", "expected" -> date(value);
            case "dueOn", "reviewOn" -> formats.date(LocalDate.parse(value));
            case "assignee", "officer", "team" -> names(value);
            case "parties" -> parties(value);
            case "sites" -> value.replace("\n", "; ");
            case "confidential", "fictional", "waitsForCompany" -> texts.get("casefile.yesNo." + value);
            case "tonnes" -> tonnes(value);
            default -> name.startsWith("signator") ? withDates(value) : value;
        };
    }

    private static Evidence.Kind evidence(Map<String, String> all) {
        return Evidence.Kind.valueOf(all.getOrDefault("kind", Evidence.Kind.DOCUMENT.name()));
    }

    private String kind(String action, String value) {
        boolean ofCase = action.equals("EvidenceRecorded")
                || action.equals("StageDateSet")
                || action.startsWith("FactCorrected.StageDate")
                || action.equals("FactCorrected.Evidence");
        return texts.get((ofCase ? "casefile.Kind." : "agreement.InstrumentKind.") + value);
    }

    /** {@code 2022-12-20/MID_MONTH}, or the precision alone. */
    private String date(String value) {
        int slash = value.indexOf('/');
        PartialDate date = slash < 0
                ? PartialDate.unknown()
                : PartialDate.of(
                        LocalDate.parse(value.substring(0, slash)),
                        PartialDate.Precision.valueOf(value.substring(slash + 1)));
        return formats.partial(date);
    }

    /** Parties that signed, some with a date of their own; what only looks like one is left as it was typed. */
    private String withDates(String value) {
        return DATE.matcher(value).replaceAll(found -> Matcher.quoteReplacement(dateOr(found.group())));
    }

    private String dateOr(String text) {
        try {
            return date(text);
        } catch (DateTimeException | IllegalArgumentException noDate) {
            return text;
        }
    }

    /** {@code 800000/-/1700000} in tonnes. */
    private String tonnes(String value) {
        return Arrays.stream(value.split("/"))
                        .map(part -> part.equals("-")
                                ? Formats.MISSING
                                : formats.number(new BigDecimal(part).movePointLeft(KILO)))
                        .collect(Collectors.joining(" – "))
                + " " + texts.get("quantity.kilotonnes");
    }

    /** A role and a name to a line. */
    private String parties(String value) {
        return value.lines()
                .map(line -> line.split(" ", 2))
                .map(part -> part[1] + " (" + texts.get("casefile.Role." + part[0]) + ")")
                .collect(Collectors.joining("; "));
    }

    private String names(String ids) {
        return Arrays.stream(ids.split(", "))
                .filter(id -> !id.isEmpty())
                .map(id -> colleagues.name(UUID.fromString(id)).orElse(Formats.MISSING))
                .collect(Collectors.joining(", "));
    }
}
