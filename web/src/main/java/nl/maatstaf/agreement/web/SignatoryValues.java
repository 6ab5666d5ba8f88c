package nl.maatstaf.agreement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.maatstaf.agreement.AgreementEvents;
import nl.maatstaf.audit.ValueType;
import nl.maatstaf.audit.web.ValueFormat;
import nl.maatstaf.shell.web.Formats;
import nl.maatstaf.time.PartialDate;

/** Parties that signed, some with a date of their own; what only looks like a date is left as it was typed. */
@RequestScoped
public class SignatoryValues implements ValueFormat {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}/[A-Z_]+(?=\\))");

    private Formats formats;

    protected SignatoryValues() {}

    @Inject
    public SignatoryValues(Formats formats) {
        this.formats = formats;
    }

    @Override
    public Set<ValueType> types() {
        return Set.of(AgreementEvents.SIGNATORIES);
    }

    @Override
    public String readable(ValueType type, String value, Map<String, String> beside) {
        return DATE.matcher(value).replaceAll(found -> Matcher.quoteReplacement(dateOr(found.group())));
    }

    private String dateOr(String text) {
        try {
            return formats.partial(PartialDate.parse(text));
        } catch (DateTimeException | IllegalArgumentException noDate) {
            return text;
        }
    }
}
