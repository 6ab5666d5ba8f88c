package nl.maatstaf.portfolio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Predicate;
import nl.maatstaf.shell.web.Texts;
import org.jspecify.annotations.Nullable;

/** Refuses what an address asks of the portfolio that does not exist: a code that nobody uses. */
@Named
@RequestScoped
public class PortfolioChecks {

    private PortfolioLabels words;
    private Texts texts;

    protected PortfolioChecks() {}

    @Inject
    public PortfolioChecks(PortfolioLabels words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    public void programme(FacesContext faces, UIComponent parameter, @Nullable Object asked) {
        require(words::isProgramme, asked);
    }

    public void type(FacesContext faces, UIComponent parameter, @Nullable Object asked) {
        require(words::isType, asked);
    }

    public void cluster(FacesContext faces, UIComponent parameter, @Nullable Object asked) {
        require(words::isCluster, asked);
    }

    public void province(FacesContext faces, UIComponent parameter, @Nullable Object asked) {
        require(words::isProvince, asked);
    }

    private void require(Predicate<String> known, @Nullable Object asked) {
        if (asked != null && !known.test(asked.toString())) {
            throw refusal("shell.unknownChoice", asked);
        }
    }

    private ValidatorException refusal(String key, Object... arguments) {
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of(key, arguments), null));
    }
}
