package nl.maatstaf.shell.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.maatstaf.text.BoundedParser;
import nl.maatstaf.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object a request brings, read field by field, so that what cannot be read is answered at its field. An absent
 * field and {@code null} are the same.
 */
public final class Body {

    private final JsonObject json;
    private final String path;

    /** @param json within {@link JsonLimits} */
    Body(JsonObject json) {
        this(json, "");
    }

    private Body(JsonObject json, String path) {
        this.json = json;
        this.path = path;
    }

    /** Refuses any other field, so that a misspelt one is not silently left out. */
    public Body only(String... fields) {
        Set<String> known = Set.of(fields);
        json.keySet().stream()
                .filter(field -> !known.contains(field))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new BadRequest(path + unknown, "shell.api.unknownField");
                });
        return this;
    }

    /** A text as a reader sees it; empty when it is absent, which the rules of the domain refuse where it is needed. */
    public String text(String field) {
        return find(field, JsonString.class, "shell.api.notText")
                .map(JsonString::getString)
                .map(TypedText::lines)
                .orElse("");
    }

    public @Nullable String optionalText(String field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    public boolean flag(String field) {
        JsonValue value = json.getOrDefault(field, JsonValue.NULL);
        return switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE, NULL -> false;
            default -> throw bad(field, "shell.api.notFlag");
        };
    }

    /** A day, which has to be there. */
    public LocalDate day(String field) {
        return Optional.ofNullable(optionalDay(field)).orElseThrow(() -> bad(field, "shell.api.missing"));
    }

    public @Nullable LocalDate optionalDay(String field) {
        String text = optionalText(field);
        return text == null ? null : Days.read(named(field), text);
    }

    public @Nullable UUID optionalId(String field) {
        String text = optionalText(field);
        return text == null ? null : BoundedParser.identifier(text).orElseThrow(() -> bad(field, "shell.api.notId"));
    }

    /** A constant by its lower-case name, which has to be there. */
    public <E extends Enum<E>> E constant(String field, Class<E> type) {
        String text = Optional.ofNullable(optionalText(field)).orElseThrow(() -> bad(field, "shell.api.missing"));
        return Codes.find(type, text).orElseThrow(() -> bad(field, "shell.api.notOneOf", Codes.of(type)));
    }

    public @Nullable BigDecimal optionalNumber(String field) {
        return find(field, JsonNumber.class, "shell.api.notNumber")
                .map(number -> BoundedParser.scientific(number.toString())
                        .orElseThrow(() -> bad(field, "shell.api.numberTooLong", BoundedParser.LONGEST)))
                .orElse(null);
    }

    public @Nullable Integer optionalWhole(String field) {
        Long whole = optionalLong(field);
        if (whole != null && whole.intValue() != whole) {
            throw bad(field, "shell.api.notWhole");
        }
        return whole == null ? null : whole.intValue();
    }

    public @Nullable Long optionalLong(String field) {
        BigDecimal number = optionalNumber(field);
        try {
            return number == null ? null : number.longValueExact();
        } catch (ArithmeticException e) {
            throw bad(field, "shell.api.notWhole");
        }
    }

    /** A list of texts; empty when absent. */
    public List<String> texts(String field) {
        return elements(field, (at, value) -> {
            if (value instanceof JsonString text) {
                return TypedText.line(text.getString());
            }
            throw new BadRequest(path + at, "shell.api.notText");
        });
    }

    /** A list of objects; empty when absent. */
    public <T> List<T> list(String field, Function<Body, T> reading) {
        return elements(field, (at, value) -> {
            if (value instanceof JsonObject object) {
                return reading.apply(new Body(object, path + at + "."));
            }
            throw new BadRequest(path + at, "shell.api.notObject");
        });
    }

    /** The field as a refusal names it: with the list it stands in. */
    public String named(String field) {
        return path + field;
    }

    /** A refusal to read a field. */
    public BadRequest bad(String field, String key, Object... arguments) {
        return new BadRequest(path + field, key, arguments);
    }

    private interface Reading<T> {
        T read(String field, JsonValue value);
    }

    private <T> List<T> elements(String field, Reading<T> reading) {
        JsonArray array = find(field, JsonArray.class, "shell.api.notList").orElse(JsonValue.EMPTY_JSON_ARRAY);
        return IntStream.range(0, array.size())
                .mapToObj(place -> reading.read(field + "[" + place + "]", array.get(place)))
                .toList();
    }

    private <T extends JsonValue> Optional<T> find(String field, Class<T> type, String wrong) {
        JsonValue value = json.getOrDefault(field, JsonValue.NULL);
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            throw bad(field, wrong);
        }
        return Optional.of(type.cast(value));
    }
}
