package nl.maatstaf.portfolio.service;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.maatstaf.text.Label;
import nl.maatstaf.text.SearchKey;
import org.jspecify.annotations.Nullable;

/**
 * How programmes, case types, stages, clusters and provinces are called, by code, in the order in which to offer them.
 *
 * @param stages by the code of the type, a slash and the code of the stage
 */
public record PortfolioNames(
        Map<String, Label> programmes,
        Map<String, Label> types,
        Map<String, Label> stages,
        Map<String, Label> clusters,
        Map<String, Label> provinces) {

    /** A programme, cluster or province. */
    record Named(String code, Label name) {}

    /** A stage of a version of a case type. */
    record Stage(String type, int version, Label typeName, String code, Label name) {}

    /**
     * Names codes as their first name says.
     *
     * @param stages with the newest versions first, and of one version in the order of the names of their types
     */
    static PortfolioNames of(List<Named> programmes, List<Named> clusters, List<Named> provinces, List<Stage> stages) {
        List<Stage> byType = stages.stream()
                .sorted(Comparator.comparingInt(Stage::version).reversed().thenComparing(Stage::type))
                .toList();
        List<Named> byName = clusters.stream()
                .sorted(Comparator.comparing(cluster -> cluster.name().nl(), SearchKey.ORDER))
                .toList();
        return new PortfolioNames(
                byCode(programmes, Named::code, Named::name),
                byCode(stages, Stage::type, Stage::typeName),
                byCode(byType, stage -> stage.type() + "/" + stage.code(), Stage::name),
                byCode(byName, Named::code, Named::name),
                byCode(provinces, Named::code, Named::name));
    }

    private static <T> Map<String, Label> byCode(List<T> found, Function<T, String> code, Function<T, Label> name) {
        Map<String, Label> names = new LinkedHashMap<>();
        found.forEach(one -> names.putIfAbsent(code.apply(one), name.apply(one)));
        return Collections.unmodifiableMap(names);
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
}
