package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.casefile.service.CaseIdentity;
import nl.maatstaf.casefile.service.CaseSubjectService;
import nl.maatstaf.casefile.service.OpenCaseChoices;
import nl.maatstaf.casefile.service.OpenCaseQueries;
import nl.maatstaf.casefile.subject.CaseDescription;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.subject.CaseTitle;
import nl.maatstaf.casefile.subject.EditCase;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.shell.web.choice.Choice;
import nl.maatstaf.text.BoundedParser;
import nl.maatstaf.text.Reason;
import org.jspecify.annotations.Nullable;

/** Sets right what a case is about: each field shows what is there until something else is typed. */
@Named("editCase")
@RequestScoped
public class EditCasePage {

    private CaseSubjectService subjects;
    private OpenCaseQueries queries;
    private CaseRequest request;
    private ShowCasePage page;
    private Messages messages;

    private @Nullable OpenCaseChoices choices;
    private @Nullable String title;
    private @Nullable List<String> parties;
    private List<Choice> added = List.of();
    private CaseParty.Role role = CaseParty.Role.OTHER;
    private @Nullable List<Choice> sites;
    private @Nullable List<String> clusters;
    private @Nullable List<String> ministries;
    private @Nullable String reason;

    protected EditCasePage() {}

    @Inject
    public EditCasePage(
            CaseSubjectService subjects,
            OpenCaseQueries queries,
            CaseRequest request,
            ShowCasePage page,
            Messages messages) {
        this.subjects = subjects;
        this.queries = queries;
        this.request = request;
        this.page = page;
        this.messages = messages;
    }

    /** Writes what was changed. */
    public String edit() {
        Set<CaseParty> chosen =
                getParties().stream().map(EditCasePage::party).collect(Collectors.toCollection(HashSet::new));
        added.forEach(one -> chosen.add(new CaseParty(one.id(), role)));
        CaseDescription description = CaseDescription.called(new CaseTitle(title == null ? "" : title))
                .withParties(chosen)
                .withSites(getSites().stream().map(Choice::id).collect(Collectors.toSet()))
                .withClusters(Set.copyOf(getClusters()))
                .withMinistries(Set.copyOf(getMinistries()));
        EditCase edit = new EditCase(description, Reason.of(reason));
        subjects.edit(request.getNumber(), request.getSeen(), edit, request.getKey());
        messages.done("casefile.done.edited");
        return request.again();
    }

    /** How a party is written in the form. */
    public String value(CaseIdentity.Party party) {
        return party.role() + " " + party.organisationId();
    }

    private static CaseParty party(String value) {
        String[] parts = value.split(" ", 2);
        return new CaseParty(BoundedParser.identifier(parts[1]).orElseThrow(), CaseParty.Role.valueOf(parts[0]));
    }

    public CaseParty.Role[] getRoles() {
        return CaseParty.Role.values();
    }

    public List<OpenCaseChoices.Choice> getClusterChoices() {
        return choices().clusters();
    }

    public List<String> getMinistryChoices() {
        return Stream.concat(page.getIdentity().ministries().stream(), choices().ministries().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private OpenCaseChoices choices() {
        if (choices == null) {
            choices = queries.choices();
        }
        return choices;
    }

    public String getTitle() {
        return title == null ? page.getIdentity().title() : title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public List<String> getParties() {
        return parties == null
                ? page.getIdentity().parties().stream().map(this::value).toList()
                : parties;
    }

    public void setParties(List<String> parties) {
        this.parties = List.copyOf(parties);
    }

    public List<Choice> getAdded() {
        return added;
    }

    public void setAdded(List<Choice> added) {
        this.added = List.copyOf(added);
    }

    public CaseParty.Role getRole() {
        return role;
    }

    public void setRole(CaseParty.Role role) {
        this.role = role;
    }

    public List<Choice> getSites() {
        return sites == null
                ? page.getIdentity().locations().stream()
                        .map(site -> new Choice(site.siteId(), site.name()))
                        .toList()
                : sites;
    }

    public void setSites(List<Choice> sites) {
        this.sites = List.copyOf(sites);
    }

    public List<String> getClusters() {
        return clusters == null
                ? page.getIdentity().clusters().stream()
                        .map(CaseIdentity.Cluster::code)
                        .toList()
                : clusters;
    }

    public void setClusters(List<String> clusters) {
        this.clusters = List.copyOf(clusters);
    }

    public List<String> getMinistries() {
        return ministries == null ? page.getIdentity().ministries() : ministries;
    }

    public void setMinistries(List<String> ministries) {
        this.ministries = List.copyOf(ministries);
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
