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
import nl.maatstaf.text.SearchKey;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Utils;

/**
 * What a request about an organisation says: in its path which one and what is done with it,
 * {@code /organisations/<id>/change-site/<site>}, and with a form the version that was looked at and a key of its own, so
 * that a form sent twice acts once.
 */
@Named
@RequestScoped
public class PartyRequest {

    private HttpServletRequest request;
    private RequestPath path;

    protected PartyRequest() {}

    @Inject
    public PartyRequest(HttpServletRequest request) {
        this.request = request;
        this.path = RequestPath.of(request);
    }

    /** Whether it is about an organisation that is there already. */
    public boolean isAboutOne() {
        return path.segment(1).isPresent();
    }

    /** The organisation; refused when there can be none with that identifier. */
    public UUID getId() {
        return path.segment(1)
                .flatMap(BoundedParser::identifier)
                .orElseThrow(PartyRefusals.ORGANISATION_NOT_FOUND::with);
    }

    /** The dialog it asks for; none for the page of the organisation itself, nor for what is no dialog. */
    Optional<OrganisationDialog> dialog() {
        return path.segment(2).flatMap(code -> OrganisationDialog.of(code, getItem()));
    }

    /** Whether it asks for something of an organisation that is neither its page nor a dialog. */
    boolean isAstray() {
        return path.segment(2).isPresent() && dialog().isEmpty();
    }

    /** The site, contact or alias that a dialog is about; empty when the address names none. */
    String getItem() {
        return path.segment(3).orElse("");
    }

    /** The site or contact that a dialog is about; refused when the address does not name one. */
    UUID item() {
        return BoundedParser.identifier(getItem()).orElseThrow(PartyRefusals.ORGANISATION_NOT_FOUND::with);
    }

    /** The page below {@code WEB-INF} that answers it. */
    public String getPage() {
        String whole = isAboutOne() ? "/WEB-INF/party/organisation.xhtml" : "/WEB-INF/party/organisations.xhtml";
        return dialog().map(OrganisationDialog::page).orElse(whole);
    }

    /** The address of a dialog about the organisation. */
    public String address(String dialog) {
        return getBack() + "/" + dialog;
    }

    /** The address of a dialog about a site or contact of it. */
    public String address(String dialog, UUID item) {
        return address(dialog) + "/" + item;
    }

    /** The address of a dialog about another name of it: by its key, for an address does not hold every text. */
    public String aliasAddress(String dialog, String alias) {
        return address(dialog) + "/" + Utils.encodeURI(SearchKey.of(alias).text());
    }

    /** The address of the organisation. */
    public String getBack() {
        return OrganisationAddress.of(getId());
    }

    /** The version of the organisation that was looked at; none when the form does not say. */
    public @Nullable Long getSeen() {
        return seen("seen");
    }

    /** The version of the site or contact that was looked at; none when the form does not say. */
    @Nullable
    Long getSeenItem() {
        return seen("seenItem");
    }

    /** The key of this form; none outside a form. */
    public @Nullable String getKey() {
        return find("key").orElse(null);
    }

    /** A key for a form that is made now. */
    public String getNewKey() {
        return UUID.randomUUID().toString();
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
