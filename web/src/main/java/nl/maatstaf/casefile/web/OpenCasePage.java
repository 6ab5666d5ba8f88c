package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.party.service.OrganisationHit;
import nl.maatstaf.party.service.OrganisationQueries;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.text.BoundedParser;
import nl.maatstaf.time.TimeOrderedId;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/**
 * Opens a case in two steps: whose case it is, found by any name, and then the rest. The first step stands in the address;
 * the form of the second carries a key of its own, so that it opens one case however often it is sent.
 */
@Named
@RequestScoped
public class OpenCasePage {

    private static final String NOBODY = "none";

    private CaseFileService cases;
    private OpenCaseQueries queries;
    private OrganisationQueries organisations;
    private CurrentActor caller;
    private Messages messages;

    private @Nullable String asked;
    private @Nullable String search;
    private @Nullable OpenCaseChoices choices;
    private List<OrganisationHit> hits = List.of();

    private String key = TimeOrderedId.next().toString();
    private @Nullable String type;
    private @Nullable String title;
    private LocalDate date;
    private @Nullable String officer;
    private String[] sites = {};
    private String[] clusters = {};
    private String[] ministries = {};
    private boolean confidential;
    private boolean fictional;

    protected OpenCasePage() {}

    @Inject
    public OpenCasePage(
            CaseFileService cases,
            OpenCaseQueries queries,
            OrganisationQueries organisations,
            CurrentActor caller,
            Messages messages,
            Now now,
            HttpServletRequest request) {
        this.cases = cases;
        this.queries = queries;
        this.organisations = organisations;
        this.caller = caller;
        this.messages = messages;
        this.asked = request.getParameter("organisation");
        this.search = request.getParameter("name");
        this.date = now.today();
        this.officer = caller.get().userId().toString();
    }

    /** Reads what can be chosen, and fills in what is known of the organisation. */
    public void read() {
        if (search != null) {
            hits = organisations.search(search);
        }
        OpenCaseChoices.Subject subject = getChoices().organisation();
        if (subject != null) {
            clusters = Stream.ofNullable(subject.cluster()).toArray(String[]::new);
        }
    }

    /** Opens the case. */
    public String open() {
        Set<CaseParty> parties = Stream.ofNullable(organisation())
                .map(id -> new CaseParty(id, CaseParty.Role.SUBJECT))
                .collect(Collectors.toSet());
        CaseDescription description = CaseDescription.called(new CaseTitle(title == null ? "" : title))
                .withParties(parties)
                .withSites(Stream.of(sites)
                        .flatMap(site -> BoundedParser.identifier(site).stream())
                        .collect(Collectors.toSet()))
                .withClusters(Set.of(clusters))
                .withMinistries(Set.of(ministries));
        CaseAssignment handling = new CaseAssignment(
                Optional.ofNullable(officer).flatMap(BoundedParser::identifier).orElse(null),
                Set.of(caller.get().userId()),
                confidential);
        CaseSubject subject = new CaseSubject(description, handling, fictional, false);
        String number = cases.open(new OpenCase(String.valueOf(type), subject, date), key);
        messages.done("casefile.open.done", number);
        return CaseAddress.of(number);
    }

    /** Whether it is known whose case it will be. */
    public boolean isSubjectKnown() {
        return asked != null;
    }

    private @Nullable UUID organisation() {
        return asked == null || asked.equals(NOBODY)
                ? null
                : BoundedParser.identifier(asked).orElseThrow(PartyRefusals.ORGANISATION_NOT_FOUND::with);
    }

    public OpenCaseChoices getChoices() {
        if (choices == null) {
            choices = queries.choices(organisation());
        }
        return choices;
    }

    public List<OrganisationHit> getHits() {
        return hits;
    }

    public @Nullable String getSearch() {
        return search;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
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

    public @Nullable String getOfficer() {
        return officer;
    }

    public void setOfficer(@Nullable String officer) {
        this.officer = officer;
    }

    public String[] getSites() {
        return sites.clone();
    }

    public void setSites(String[] sites) {
        this.sites = sites.clone();
    }

    public String[] getClusters() {
        return clusters.clone();
    }

    public void setClusters(String[] clusters) {
        this.clusters = clusters.clone();
    }

    public String[] getMinistries() {
        return ministries.clone();
    }

    public void setMinistries(String[] ministries) {
        this.ministries = ministries.clone();
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
