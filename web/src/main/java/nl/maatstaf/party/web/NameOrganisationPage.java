package nl.maatstaf.party.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.party.service.PartyService;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.SearchKey;
import org.jspecify.annotations.Nullable;

/** Gives an organisation another name to be found by, takes a wrong one back, and sets its own name right. */
@Named("nameOrganisation")
@RequestScoped
public class NameOrganisationPage {

    private PartyService parties;
    private ShowOrganisationPage page;
    private PartyRequest request;
    private Messages messages;

    private @Nullable String alias;
    private @Nullable String right;
    private @Nullable String reason;

    protected NameOrganisationPage() {}

    @Inject
    public NameOrganisationPage(
            PartyService parties, ShowOrganisationPage page, PartyRequest request, Messages messages) {
        this.parties = parties;
        this.page = page;
        this.request = request;
        this.messages = messages;
    }

    public String addAlias() {
        parties.addAlias(request.getId(), PartyName.of(alias), request.getKey());
        messages.done("party.done.alias", PartyName.of(alias).text());
        return request.getBack();
    }

    public String retract() {
        String taken = alias().orElseGet(request::getItem);
        parties.retractAlias(
                request.getId(),
                request.getSeen(),
                PartyName.of(request.getItem()),
                Reason.of(reason),
                request.getKey());
        messages.done("party.done.retracted", taken);
        return request.getBack();
    }

    public String rename() {
        PartyName name = PartyName.of(right);
        parties.rename(request.getId(), request.getSeen(), name, Reason.of(reason), request.getKey());
        messages.done("party.done.renamed", name.text());
        return request.getBack();
    }

    public @Nullable String getAlias() {
        return alias;
    }

    public void setAlias(@Nullable String alias) {
        this.alias = alias;
    }

    /** The name that the form takes back; one that is not there becomes the 404 page. */
    public String getWrong() {
        return alias().orElseThrow(PartyRefusals.ORGANISATION_NOT_FOUND::with);
    }

    private Optional<String> alias() {
        return page.getCard().aliases().stream()
                .filter(alias -> SearchKey.of(alias).text().equals(request.getItem()))
                .findFirst();
    }

    /** What was typed, or the name as it is. */
    public String getRight() {
        return right == null ? page.getCard().name() : right;
    }

    public void setRight(@Nullable String right) {
        this.right = right == null ? "" : right;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
