package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.casefile.service.CaseIdentity.Colleague;
import nl.maatstaf.casefile.service.CaseSubjectService;
import nl.maatstaf.casefile.subject.CaseAssignment;
import nl.maatstaf.shell.web.Messages;
import nl.maatstaf.shell.web.choice.Choice;
import org.jspecify.annotations.Nullable;

/** Gives a case to an officer and a team, and makes it confidential or not. */
@Named("assignCase")
@RequestScoped
public class AssignCasePage {

    private CaseSubjectService subjects;
    private CaseRequest request;
    private ShowCasePage page;
    private Messages messages;
    private CurrentActor caller;

    private @Nullable Choice officer;
    private @Nullable List<Choice> team;
    private @Nullable Boolean confidential;

    protected AssignCasePage() {}

    @Inject
    public AssignCasePage(
            CaseSubjectService subjects,
            CaseRequest request,
            ShowCasePage page,
            Messages messages,
            CurrentActor caller) {
        this.subjects = subjects;
        this.request = request;
        this.page = page;
        this.messages = messages;
        this.caller = caller;
    }

    /** Assigns the case; who has put it out of their own reach goes back to their worklist. */
    public String assign() {
        Set<UUID> members = getTeam().stream().map(Choice::id).collect(Collectors.toSet());
        CaseAssignment handling = new CaseAssignment(officer == null ? null : officer.id(), members, isConfidential());
        subjects.assign(request.getNumber(), request.getSeen(), handling, request.getKey());
        messages.done("casefile.done.handling");
        Actor actor = caller.get();
        boolean outOfReach = handling.confidential() && !handling.officials().contains(actor.userId());
        return outOfReach ? "/worklist" : request.again();
    }

    public @Nullable Choice getOfficer() {
        if (officer == null && page.isShowing()) {
            Colleague now = page.getIdentity().officer();
            return now == null ? null : choice(now);
        }
        return officer;
    }

    public void setOfficer(@Nullable Choice officer) {
        this.officer = officer;
    }

    public List<Choice> getTeam() {
        if (team == null) {
            Colleague officerNow = page.getIdentity().officer();
            return page.getCase().team().stream()
                    .filter(one -> !one.equals(officerNow))
                    .map(AssignCasePage::choice)
                    .toList();
        }
        return team;
    }

    public void setTeam(List<Choice> team) {
        this.team = List.copyOf(team);
    }

    private static Choice choice(Colleague colleague) {
        return new Choice(colleague.id(), colleague.name());
    }

    public boolean isConfidential() {
        return confidential == null ? page.getIdentity().confidential() : confidential;
    }

    public void setConfidential(boolean confidential) {
        this.confidential = confidential;
    }
}
