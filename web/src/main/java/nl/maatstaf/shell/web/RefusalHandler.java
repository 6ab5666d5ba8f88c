package nl.maatstaf.shell.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import nl.maatstaf.database.Integrity;
import nl.maatstaf.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Turns what went wrong in a page into an answer: a refusal becomes a message beside its input and in the summary while
 * what was typed stays; what is not there or not allowed becomes its page; a page that waited too long is offered anew.
 * Everything else goes on to the error page.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    static final String REASON = "maatstaf.reason";

    /** What was refused in this request. */
    static final String REFUSED = "maatstaf.refused";

    private RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    /** Puts the handler around the server's own. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalHandler(getWrapped().getExceptionHandler());
        }
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            if (answered(FacesContext.getCurrentInstance(), thrown)) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean answered(FacesContext faces, Throwable thrown) {
        Optional<Refusal> refusal = cause(thrown, Refusal.class);
        if (refusal.isPresent()) {
            answer(faces, refusal.get());
            return true;
        }
        if (cause(thrown, OptimisticLockException.class).isPresent()) {
            say(faces, null, texts().get("shell.changedMeanwhile"));
            return true;
        }
        if (Integrity.isViolated(thrown)) {
            say(faces, null, texts().get("shell.keptMeanwhile"));
            return true;
        }
        if (cause(thrown, ViewExpiredException.class).isPresent()) {
            show(faces, "/WEB-INF/error/expired.xhtml");
            return true;
        }
        return false;
    }

    private static void answer(FacesContext faces, Refusal refusal) {
        faces.getExternalContext().getRequestMap().put(REFUSED, refusal.type());
        switch (refusal.kind()) {
            case NOT_FOUND -> send(faces, 404, null);
            case FORBIDDEN -> send(faces, 403, texts().of(refusal));
            case INVALID, NOT_NOW, CHANGED_MEANWHILE ->
                say(faces, refusal.field().map(name -> input(faces, name)).orElse(null), texts().of(refusal));
        }
    }

    private static void say(FacesContext faces, @Nullable UIInput input, String text) {
        String target = input == null ? null : input.getClientId(faces);
        faces.addMessage(target, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.renderResponse();
    }

    private static void send(FacesContext faces, int status, @Nullable String reason) {
        try {
            faces.getExternalContext().getRequestMap().put(REASON, reason == null ? "" : reason);
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException unreachable) {
            throw new FacesException(unreachable);
        }
    }

    private static void show(FacesContext faces, String view) {
        faces.setViewRoot(faces.getApplication().getViewHandler().createView(faces, view));
        if (faces.getPartialViewContext().isAjaxRequest()) {
            faces.getPartialViewContext().setRenderAll(true); // in place of the page that asked
        }
        faces.renderResponse();
    }

    /** The input with that identifier in the form that was sent. */
    private static @Nullable UIInput input(FacesContext faces, String id) {
        UIInput[] found = new UIInput[1];
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            boolean hit = component instanceof UIInput && id.equals(component.getId()) && isSent(component);
            found[0] = hit ? (UIInput) component : found[0];
            return hit ? VisitResult.COMPLETE : VisitResult.ACCEPT;
        });
        return found[0];
    }

    private static boolean isSent(UIComponent input) {
        for (UIComponent at = input; at != null; at = at.getParent()) {
            if (at instanceof UIForm form) {
                return form.isSubmitted();
            }
        }
        return false;
    }

    private static <T extends Throwable> Optional<T> cause(@Nullable Throwable thrown, Class<T> type) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }

    private static Texts texts() {
        return CDI.current().select(Texts.class).get();
    }
}
