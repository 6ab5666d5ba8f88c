package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.casefile.service.CaseFileService;
import nl.maatstaf.casefile.service.OpenCaseChoices;
import nl.maatstaf.casefile.service.OpenCaseQueries;
import nl.maatstaf.casefile.subject.CaseAssignment;
import nl.maatstaf.casefile.subject.CaseDescription;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.casefile.subject.CaseTitle;
import nl.maatstaf.casefile.subject.OpenCase;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.shell.web.choice.Choice;
import nl.maatstaf.shell.web.form.FormKey;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/**
 * Opens a case: of an organisation, or of nobody in particular; one, however often the form is sent.
 */
@Named
@RequestScoped
public class OpenCasePage {

    private CaseFileService cases;
    private OpenCaseQueries queries;
    private CurrentActor caller;
    private Messages messages;
    private FormKey key;
    private Now now;

    private @Nullable OpenCaseChoices choices;

    private @Nullable Choice organisation;
    private @Nullable String type;
    private @Nullable String title;
    private LocalDate date;
    private @Nullable Choice officer;
    private List<Choice> sites = List.of();
    private List<String> clusters = List.of();
    private List<String> ministries = List.of();
    private @Nullable String takenOver;
    private boolean confidential;
    private boolean fictional;

    protected OpenCasePage() {}

    @Inject
    public OpenCasePage(
            CaseFileService cases,
            OpenCaseQueries queries,
            CurrentActor caller,
            Messages messages,
            FormKey key,
            Now now) {
        this.cases = cases;
        this.queries = queries;
        this.caller = caller;
        this.messages = messages;
        this.key = key;
        this.now = now;
        this.date = now.today();
        this.officer = new Choice(caller.get().userId(), caller.get().displayName());
    }

    /** Takes over the cluster of the organisation that was just chosen, unless another was chosen than that of the one before. */
    public void takeOver() {
        if (organisation != null && clusters.equals(Stream.ofNullable(takenOver).toList())) {
            takenOver = queries.clusterOf(organisation.id()).orElse(null);
            clusters = Stream.ofNullable(takenOver).toList();
        }
    }

    /** Opens the case. */
    public String open() {
        CaseSubject subject = new CaseSubject(description(), handling(), fictional, false);
        String number = cases.open(new OpenCase(String.valueOf(type), subject, date), key.getSent());
        messages.done(isOfEarlier() ? "casefile.open.done.earlier" : "casefile.open.done", number);
        return CaseAddress.of(number);
    }

    /** Whether so much can have happened in it since that it is to be recorded. */
    private boolean isOfEarlier() {
        return date.isBefore(now.today().minusMonths(1));
    }

    private CaseDescription description() {
        Set<CaseParty> parties = Stream.ofNullable(organisation)
                .map(chosen -> new CaseParty(chosen.id(), CaseParty.Role.SUBJECT))
                .collect(Collectors.toSet());
        return CaseDescription.called(new CaseTitle(title == null ? "" : title))
                .withParties(parties)
                .withSites(sites.stream().map(Choice::id).collect(Collectors.toSet()))
                .withClusters(Set.copyOf(clusters))
                .withMinistries(Set.copyOf(ministries));
    }

    private CaseAssignment handling() {
        return new CaseAssignment(
                officer == null ? null : officer.id(), Set.of(caller.get().userId()), confidential);
    }

    public OpenCaseChoices getChoices() {
        if (choices == null) {
            choices = queries.choices();
        }
        return choices;
    }

    public @Nullable Choice getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable Choice organisation) {
        this.organisation = organisation;
    }

    /** The cluster that was taken over of the organisation; none when there was none. */
    public @Nullable String getTakenOver() {
        return takenOver;
    }

    public void setTakenOver(@Nullable String takenOver) {
        this.takenOver = takenOver;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public @Nullable Choice getOfficer() {
        return officer;
    }

    public void setOfficer(@Nullable Choice officer) {
        this.officer = officer;
    }

    public List<Choice> getSites() {
        return sites;
    }

    public void setSites(List<Choice> sites) {
        this.sites = List.copyOf(sites);
    }

    public List<String> getClusters() {
        return clusters;
    }

    public void setClusters(List<String> clusters) {
        this.clusters = List.copyOf(clusters);
    }

    public List<String> getMinistries() {
        return ministries;
    }

    public void setMinistries(List<String> ministries) {
        this.ministries = List.copyOf(ministries);
    }

    public boolean isConfidential() {
        return confidential;
    }

    public void setConfidential(boolean confidential) {
        this.confidential = confidential;
    }

    public boolean isFictional() {
        return fictional;
    }

    public void setFictional(boolean fictional) {
        this.fictional = fictional;
    }
}
