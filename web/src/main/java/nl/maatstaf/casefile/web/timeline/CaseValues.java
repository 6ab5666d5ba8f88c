package nl.maatstaf.casefile.web.timeline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatstaf.audit.ValueType;
import nl.maatstaf.audit.web.ValueFormat;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.vocabulary.CaseEvents;
import nl.maatstaf.casefile.web.CaseLabels;
import nl.maatstaf.casefile.web.Colleagues;
import nl.maatstaf.casefile.web.ShowCasePage;
import nl.maatstaf.shell.web.Formats;
import nl.maatstaf.shell.web.Texts;

/** What the events of a case say, by the words of its type and the names of who works on it. */
@RequestScoped
public class CaseValues implements ValueFormat {

    private ShowCasePage page;
    private CaseLabels words;
    private Texts texts;
    private Colleagues colleagues;

    protected CaseValues() {}

    @Inject
    public CaseValues(ShowCasePage page, CaseLabels words, Texts texts, Colleagues colleagues) {
        this.page = page;
        this.words = words;
        this.texts = texts;
        this.colleagues = colleagues;
    }

    @Override
    public Set<ValueType> types() {
        return Set.of(
                ValueType.USERS,
                CaseEvents.STAGE,
                CaseEvents.TOPIC,
                CaseEvents.OUTCOME,
                CaseEvents.DECISION,
                CaseEvents.REQUIREMENT,
                CaseEvents.PARTIES);
    }

    @Override
    public String readable(ValueType valueType, String value, Map<String, String> beside) {
        CaseTypeDefinition type = page.getType();
        return switch (valueType.code()) {
            case "casefile.stage" -> words.stage(type, value);
            case "casefile.topic" -> words.topic(type, kind(beside), value);
            case "casefile.outcome" -> words.outcome(type, kind(beside), beside.getOrDefault("topic", ""), value);
            case "casefile.decision" -> words.topic(type, Evidence.Kind.DECISION, value);
            case "casefile.requirement" -> words.requirement(type, beside.getOrDefault("stage", ""), value);
            case "casefile.parties" -> parties(value);
            default -> names(value);
        };
    }

    private static Evidence.Kind kind(Map<String, String> beside) {
        return Evidence.Kind.valueOf(beside.getOrDefault("kind", Evidence.Kind.DOCUMENT.name()));
    }

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
