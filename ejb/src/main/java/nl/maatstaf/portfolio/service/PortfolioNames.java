package nl.maatstaf.portfolio.service;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.maatstaf.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * How programmes, case types, stages and clusters are called, by code, in the order in which to offer them.
 *
 * @param stages by the code of the type, a slash and the code of the stage
 */
public record PortfolioNames(
        Map<String, Label> programmes,
        Map<String, Label> types,
        Map<String, Label> stages,
        Map<String, Label> clusters) {

    /** Reads rows of kind, code, Dutch and English name. */
    static PortfolioNames of(List<@Nullable Object[]> rows) {
        return new PortfolioNames(
                ofKind(rows, "programme"), ofKind(rows, "type"), ofKind(rows, "stage"), ofKind(rows, "cluster"));
    }

    /**
     * What a stage is called.
     *
     * @param type the type whose name for it is wanted; none for that of the first type that has it
     */
    public Optional<Label> stage(@Nullable String type, String stage) {
        return type == null
                ? stages.keySet().stream()
                        .filter(key -> key.endsWith("/" + stage))
                        .findFirst()
                        .map(stages::get)
                : Optional.ofNullable(stages.get(type + "/" + stage));
    }

    private static Map<String, Label> ofKind(List<@Nullable Object[]> rows, String kind) {
        Map<String, Label> names = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> kind.equals(row[0]))
                .forEach(row -> names.putIfAbsent(
                        String.valueOf(row[1]), new Label(String.valueOf(row[2]), String.valueOf(row[3]))));
        return Collections.unmodifiableMap(names);
    }
}
