package nl.maatstaf.portfolio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.maatstaf.portfolio.service.PortfolioCaseRow;
import nl.maatstaf.portfolio.service.PortfolioFilter;
import nl.maatstaf.portfolio.service.PortfolioNames;
import nl.maatstaf.portfolio.service.PortfolioQueries;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.text.Label;
import org.jspecify.annotations.Nullable;

/** What codes are called in the language of the page, and what there is to choose from. */
@Named
@RequestScoped
public class PortfolioLabels {

    private PortfolioQueries queries;
    private HttpServletRequest request;
    private Texts texts;
    private @Nullable PortfolioNames names;

    protected PortfolioLabels() {}

    @Inject
    public PortfolioLabels(PortfolioQueries queries, HttpServletRequest request, Texts texts) {
        this.queries = queries;
        this.request = request;
        this.texts = texts;
    }

    /**
     * Something to choose.
     *
     * @param value its code
     * @param text its name
     * @param chosen whether it is chosen now
     */
    public record Choice(String value, String text, boolean chosen) {}

    public List<Choice> getProgrammes() {
        return choices(names().programmes(), "programme");
    }

    public List<Choice> getTypes() {
        return choices(names().types(), "type");
    }

    public List<Choice> getClusters() {
        return choices(names().clusters(), "cluster");
    }

    public List<Choice> getProvinces() {
        return choices(names().provinces(), "province");
    }

    boolean isProvince(String name) {
        return names().provinces().containsKey(name);
    }

    boolean isProgramme(String code) {
        return names().programmes().containsKey(code);
    }

    boolean isType(String code) {
        return names().types().containsKey(code);
    }

    boolean isCluster(String code) {
        return code.equals(PortfolioFilter.SEVERAL)
                || code.equals(PortfolioFilter.NO_CLUSTER)
                || names().clusters().containsKey(code);
    }

    public String programme(String code) {
        return name(names().programmes(), code);
    }

    public String type(String code) {
        return name(names().types(), code);
    }

    /** A stage as its type calls it; without a type, as the first type with such a stage does. */
    public String stage(@Nullable String type, String code) {
        return names().stage(type, code).map(texts::label).orElse(code);
    }

    public String cluster(String code) {
        return switch (code) {
            case PortfolioFilter.SEVERAL -> texts.get("portfolio.cluster.several");
            case PortfolioFilter.NO_CLUSTER -> texts.get("portfolio.cluster.none");
            default -> name(names().clusters(), code);
        };
    }

    /** The names of all clusters that a case touches; of a masked one no more than that there are several. */
    public String clusters(PortfolioCaseRow row) {
        return row.clusters().isEmpty()
                ? cluster(row.cluster())
                : row.clusters().stream().map(this::cluster).collect(Collectors.joining("; "));
    }

    /** The choices under a name, as the address has them: also when it asks something else that cannot be. */
    private List<Choice> choices(Map<String, Label> labels, String name) {
        @Nullable String chosen = request.getParameter(name);
        return labels.keySet().stream()
                .map(code -> new Choice(code, name(labels, code), code.equals(chosen)))
                .toList();
    }

    private String name(Map<String, Label> labels, String code) {
        Label label = labels.get(code);
        return label == null ? code : texts.label(label);
    }

    private PortfolioNames names() {
        if (names == null) {
            names = queries.names();
        }
        return Objects.requireNonNull(names);
    }
}
