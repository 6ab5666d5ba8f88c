package nl.maatstaf.portfolio.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The address of a page of the portfolio, with what it is asked. */
public final class PortfolioLink {

    private final String path;
    private final Map<String, String> parameters;

    PortfolioLink(String path) {
        this(path, Map.of());
    }

    private PortfolioLink(String path, Map<String, String> parameters) {
        this.path = path;
        this.parameters = new LinkedHashMap<>(parameters);
    }

    /** The same with a parameter replaced; nothing takes it off. */
    public PortfolioLink with(String name, @Nullable Object value) {
        PortfolioLink link = new PortfolioLink(path, parameters);
        if (value == null) {
            link.parameters.remove(name);
        } else {
            link.parameters.put(name, value.toString());
        }
        return link;
    }

    @Override
    public String toString() {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", path + "?", ""));
    }
}
