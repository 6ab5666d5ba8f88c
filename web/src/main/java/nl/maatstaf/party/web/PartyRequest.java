package nl.maatstaf.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.shell.http.RequestPath;
import nl.maatstaf.text.BoundedParser;
import org.jspecify.annotations.Nullable;

/**
 * What a request about an organisation says: in its path which one and, with a form, the version that was looked at and a
 * key of its own, so that a form sent twice acts once.
 */
@Named
@RequestScoped
public class PartyRequest {

    private HttpServletRequest request;

    protected PartyRequest() {}

    @Inject
    public PartyRequest(HttpServletRequest request) {
        this.request = request;
    }

    /** Whether it is about an organisation that is there already. */
    public boolean isAboutOne() {
        return id().isPresent();
    }

    /** The organisation; refused when there can be none with that identifier. */
    public UUID getId() {
        return id().flatMap(PartyRequest::identifier).orElseThrow(PartyRefusals.ORGANISATION_NOT_FOUND::with);
    }

    /** The version of the organisation that was looked at; none when the form does not say. */
    public @Nullable Long getSeen() {
        return seen("seen");
    }

    /** The version of a site or contact that was looked at; none when the form does not say. */
    @Nullable
    Long seenOf(UUID part) {
        return seen("seen-" + part);
    }

    /** The key of this form; none outside a form. */
    public @Nullable String getKey() {
        return find("key").orElse(null);
    }

    /** A key for a form that is made now. */
    public String getNewKey() {
        return UUID.randomUUID().toString();
    }

    /** The page of the organisation, read anew. */
    String again() {
        return OrganisationAddress.of(getId());
    }

    static Optional<UUID> identifier(String text) {
        return BoundedParser.identifier(text);
    }

    private Optional<String> id() {
        return RequestPath.of(request).segment(1);
    }

    private @Nullable Long seen(String name) {
        return find(name).flatMap(BoundedParser::whole).orElse(null);
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
