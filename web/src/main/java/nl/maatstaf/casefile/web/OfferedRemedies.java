package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.maatstaf.access.Role;
import nl.maatstaf.casefile.web.part.CaseParts;
import nl.maatstaf.casefile.web.part.Remedies;
import nl.maatstaf.casefile.web.part.Remedy;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.shell.web.Texts;

/** What is offered below a refusal: where the reader does what it names, or else who can. */
@Named("remedies")
@RequestScoped
public class OfferedRemedies {

    private Instance<Remedies> brought;
    private CaseRequest request;
    private CaseParts parts;
    private ShowCasePage page;
    private Messages messages;
    private Texts texts;

    protected OfferedRemedies() {}

    @Inject
    public OfferedRemedies(
            @Any Instance<Remedies> brought,
            CaseRequest request,
            CaseParts parts,
            ShowCasePage page,
            Messages messages,
            Texts texts) {
        this.brought = brought;
        this.request = request;
        this.parts = parts;
        this.page = page;
        this.messages = messages;
        this.texts = texts;
    }

    /** What is named by the refusal of this request; nothing when there is none, or where it is offered already. */
    public List<Remedy> getAll() {
        return brought.stream()
                .flatMap(one -> one.all().stream())
                .filter(remedy -> messages.refused(remedy.refusal()))
                .filter(remedy -> !remedy.code().equals(request.getCode()))
                .toList();
    }

    public boolean may(Remedy remedy) {
        return page.may(remedy.right());
    }

    public boolean isSubpage(Remedy remedy) {
        return parts.subpage(remedy.code()).isPresent();
    }

    public String address(Remedy remedy) {
        return isSubpage(remedy) ? request.address(remedy.code()) : request.tabAddress(parts.tab(remedy.code()));
    }

    /** The roles that can do it. */
    public String who(Remedy remedy) {
        return Arrays.stream(Role.values())
                .filter(role -> role.has(remedy.right()))
                .map(texts::name)
                .collect(Collectors.joining(", "));
    }
}
