package nl.maatstaf.shell.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.ConfigurableNavigationHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Sends the browser on to the address that an action answers with; what {@link Messages#done} says is told there. */
public class AddressNavigation extends ConfigurableNavigationHandlerWrapper {

    public AddressNavigation(ConfigurableNavigationHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handleNavigation(FacesContext faces, @Nullable String fromAction, @Nullable String outcome) {
        if (outcome == null || !outcome.startsWith("/")) {
            getWrapped().handleNavigation(faces, fromAction, outcome);
        } else {
            redirect(faces, outcome);
        }
    }

    @Override
    public void handleNavigation(
            FacesContext faces, @Nullable String fromAction, @Nullable String outcome, @Nullable String flow) {
        handleNavigation(faces, fromAction, outcome);
    }

    private static void redirect(FacesContext faces, String address) {
        try {
            ExternalContext external = faces.getExternalContext();
            external.getFlash().setRedirect(true);
            external.redirect(address);
        } catch (IOException unreachable) {
            throw new FacesException(unreachable);
        }
    }
}
