package nl.maatstaf.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.maatstaf.audit.EventType;
import nl.maatstaf.audit.ValueType;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesRange;
import nl.maatstaf.shell.web.Formats;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** The values of events as people read them: the log keeps codes, days and plain numbers. */
@RequestScoped
public class EventValues {

    private Instance<ValueFormat> formatsOfContexts;
    private Texts texts;
    private Formats formats;

    protected EventValues() {}

    @Inject
    public EventValues(@Any Instance<ValueFormat> formatsOfContexts, Texts texts, Formats formats) {
        this.formatsOfContexts = formatsOfContexts;
        this.texts = texts;
        this.formats = formats;
    }

    /** The value of that name in words; empty when there is none. */
    public String readable(EventType event, String name, Map<String, String> all) {
        String value = all.getOrDefault(name, "");
        return value.isEmpty() ? "" : readable(event.valueType(name), value, all);
    }

    private String readable(ValueType type, String value, Map<String, String> all) {
        return switch (type.code()) {
            case "text" -> value;
            case "lines" -> value.replace("\n", "; ");
            case "day" -> formats.date(LocalDate.parse(value));
            case "date" -> formats.partial(PartialDate.parse(value));
            case "yes-no" -> texts.get("audit.yesNo." + value);
            case "tonnes" -> tonnes(value);
            case "constant" -> texts.get(type.texts() + value);
            default -> ofContext(type, value, all);
        };
    }

    private String ofContext(ValueType type, String value, Map<String, String> all) {
        return formatsOfContexts.stream()
                .filter(format -> format.types().contains(type))
                .map(format -> format.readable(type, value, all))
                .findFirst()
                .orElse(value);
    }

    private String tonnes(String value) {
        TonnesRange range = TonnesRange.parse(value);
        return formats.range(kilotonnes(range.low()), kilotonnes(range.central()), kilotonnes(range.high())) + " "
                + texts.get("quantity.kilotonnes");
    }

    private static @Nullable BigDecimal kilotonnes(Optional<Tonnes> tonnes) {
        return tonnes.map(Tonnes::kilotonnes).orElse(null);
    }
}
