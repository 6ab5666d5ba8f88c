package nl.maatstaf.portfolio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.function.Predicate;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.time.TimeRefusals;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Refuses what an address asks of the portfolio that does not exist: a code that nobody uses, a day that is still to come. */
@Named
@RequestScoped
public class PortfolioChecks {

    private PortfolioLabels words;
    private Texts texts;
    private LocalDate today;

    protected PortfolioChecks() {}

    @Inject
    public PortfolioChecks(PortfolioLabels words, Texts texts, Now now) {
        this.words = words;
        this.texts = texts;
        this.today = now.today();
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

    public void day(FacesContext faces, UIComponent parameter, @Nullable Object asked) {
        if (asked instanceof LocalDate day && day.isAfter(today)) {
            throw refusal(texts.of(TimeRefusals.DATE_IN_FUTURE.with(today)));
        }
    }

    private void require(Predicate<String> known, @Nullable Object asked) {
        if (asked != null && !known.test(asked.toString())) {
            throw refusal(texts.of("shell.unknownChoice", asked));
        }
    }

    private static ValidatorException refusal(String text) {
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
