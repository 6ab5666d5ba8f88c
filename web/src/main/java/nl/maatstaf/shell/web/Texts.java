package nl.maatstaf.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Label;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The texts of all contexts in the language of the page: {@code #{t['casefile.gate.title']}} and
 * {@code #{t.of('casefile.gate.left', count)}}. A map, so that an expression can index it; it cannot be listed.
 */
@Named("t")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

    private Locale locale;
    private Formats formats;

    protected Texts() {}

    @Inject
    public Texts(Preferences preferences, Formats formats) {
        this(preferences.getLocale(), formats);
    }

    public Texts(Locale locale, Formats formats) {
        this.locale = locale;
        this.formats = formats;
    }

    /** The text under the key; the key itself when there is none, which a test excludes. */
    @Override
    public String get(@Nullable Object key) {
        String name = String.valueOf(key);
        return Bundles.find(name, locale).orElse(name);
    }

    /**
     * The text under the key with its places {@code {0}}, {@code {1}} … filled: dates and moments written out, constants
     * of an enum by their own text, numbers with separators (give a year as {@link java.time.Year}).
     */
    public String of(String key, @Nullable Object... arguments) {
        return formats.fill(get(key), Stream.of(arguments).map(this::readable).toArray());
    }

    /** The name of a constant, under {@code <context>.<Enum>.<CONSTANT>}; empty for none. */
    public String name(@Nullable Enum<?> constant) {
        if (constant == null) {
            return "";
        }
        Class<?> type = constant.getDeclaringClass();
        String context = type.getPackageName().split("\\.", -1)[2];
        return get(context + "." + type.getSimpleName() + "." + constant.name());
    }

    /** The name that a case type, stage or cluster has in the language of the page. */
    public String label(Label name) {
        return locale.getLanguage().equals("nl") ? name.nl() : name.en();
    }

    /** Some things one after the other: {@code a, b en c}. */
    public String enumerate(List<String> things) {
        return things.size() < 2
                ? String.join("", things)
                : of("shell.and", String.join(", ", things.subList(0, things.size() - 1)), things.getLast());
    }

    /** A value as it stands in a text: see {@link #of(String, Object...)}. */
    public String value(Object value) {
        return formats.fill("{0}", readable(value));
    }

    /** What a refusal says. */
    public String of(Refusal refusal) {
        return of(refusal.key(), refusal.arguments().toArray());
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }

    private Object readable(@Nullable Object argument) {
        return switch (argument) {
            case null -> Formats.MISSING;
            case LocalDate day -> formats.date(day);
            case PartialDate date -> formats.partial(date);
            case Instant instant -> formats.moment(instant);
            case Enum<?> constant -> name(constant);
            case Label name -> label(name);
            default -> argument;
        };
    }
}
