package nl.maatstaf.shell.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * The key of a form, by which it acts once however often it is sent. Each form is made with one of its own; the script of
 * the page gives what was sent before, and is sent again from there, the key that it had.
 */
@Named
@RequestScoped
public class FormKey {

    private static final String NAME = "key";

    private HttpServletRequest request;

    protected FormKey() {}

    @Inject
    public FormKey(HttpServletRequest request) {
        this.request = request;
    }

    /** The key with which a form was sent; none when it had none. */
    public @Nullable String getSent() {
        return Optional.ofNullable(request.getParameter(NAME))
                .map(TypedText::code)
                .filter(key -> !key.isEmpty())
                .orElse(null);
    }

    /** A key for a form that is made now. */
    public String getFresh() {
        return UUID.randomUUID().toString();
    }
}
