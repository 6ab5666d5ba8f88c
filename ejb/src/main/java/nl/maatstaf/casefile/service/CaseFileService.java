package nl.maatstaf.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.StageDate;
import nl.maatstaf.casefile.StageDecision;
import nl.maatstaf.casefile.StageTransition;
import nl.maatstaf.casefile.StatusChange;
import nl.maatstaf.casefile.StatusTransition;
import nl.maatstaf.casefile.WriteNote;
import nl.maatstaf.casefile.evidence.Deviation;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.evidence.RecordEvidence;
import nl.maatstaf.casefile.subject.CaseAssignment;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.casefile.subject.OpenCase;
import nl.maatstaf.casefile.task.Task;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.type.CaseTypes;
import nl.maatstaf.casefile.type.StageDefinition;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.delivery.service.ExpectedVersion;
import nl.maatstaf.delivery.service.Once;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.WorkingDays;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/**
 * What is done with a case. Every method is one transaction; what the caller looked at is checked against what is there,
 * and a request repeated with the same key acts once.
 */
@Stateless
public class CaseFileService {

    private CaseChanges caseChanges;
    private CaseFiles cases;
    private CaseTypes types;
    private SubjectNames names;
    private Now now;

    protected CaseFileService() {}

    @Inject
    public CaseFileService(CaseChanges caseChanges, CaseFiles cases, CaseTypes types, SubjectNames names, Now now) {
        this.caseChanges = caseChanges;
        this.cases = cases;
        this.types = types;
        this.names = names;
        this.now = now;
    }

    /**
     * Opens a case and creates the tasks of its first stage; answers its number.
     *
     * @throws Refusal {@link CaseRefusals#CASE_TYPE_UNKNOWN} when there is no such type among the programmes the caller works for
     * @throws Refusal {@link PartyRefusals#CODE_UNKNOWN} when its subject names something that does not exist
     * @throws Refusal {@link CaseRefusals#COLLEAGUE_NOT_FOUND} when it is for someone who may not handle cases of the programme
     */
    @Requires(Right.OPEN_CASE)
    @Once
    public String open(OpenCase command, @Nullable String key) {
        CaseTypeDefinition type = types.newest(command.typeCode());
        if (!caseChanges.actor().programmes().contains(type.programme())) {
            throw CaseRefusals.CASE_TYPE_UNKNOWN.with(command.typeCode());
        }
        PartialDate.on(command.openedOn()).checkNotAfter(now.today());
        CaseSubject subject = names.withExampleFlag(reachable(command.subject()));
        names.of(subject);
        names.checkMinistries(subject.description().ministries());
        names.checkOfficials(subject.handling().officials(), type.programme());
        String number = cases.drawNumber(type.numberPrefix(), command.openedOn().getYear());
        CaseFile caseFile = new CaseFile(type, number, subject, PartialDate.on(command.openedOn()), now.knowledge());
        cases.add(caseFile);
        List<Event> events = new ArrayList<>(List.of(caseFile.opened()));
        events.addAll(createTasks(caseFile, type.firstStage()));
        caseChanges.record(caseFile, events);
        return number;
    }

    /** Passes the gate of the current stage and creates the tasks of the next. */
    @Requires(Right.DECIDE_STAGE)
    @Once
    public void passGate(
            String number, @ExpectedVersion @Nullable Long seen, StageDecision decision, @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, seen);
        CaseTypeDefinition type = typeOf(caseFile);
        Event passed = transition(caseFile, type, decision).passGate(cases.evidenceOf(caseFile.id()));
        saveWithTasks(caseFile, type, passed);
    }

    @Requires(Right.DECIDE_STAGE)
    @Once
    public void skipTo(
            String number,
            @ExpectedVersion @Nullable Long seen,
            String stage,
            StageDecision decision,
            @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, seen);
        CaseTypeDefinition type = typeOf(caseFile);
        saveWithTasks(caseFile, type, transition(caseFile, type, decision).skipTo(stage));
    }

    @Requires(Right.DECIDE_STAGE)
    @Once
    public void returnTo(
            String number,
            @ExpectedVersion @Nullable Long seen,
            String stage,
            StageDecision decision,
            @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, seen);
        CaseTypeDefinition type = typeOf(caseFile);
        caseChanges.save(caseFile, List.of(transition(caseFile, type, decision).returnTo(stage)));
    }

    @Requires(Right.CHANGE_STATUS)
    @Once
    public void changeStatus(
            String number, @ExpectedVersion @Nullable Long seen, StatusChange change, @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, seen);
        caseChanges.save(
                caseFile, List.of(new StatusTransition(caseFile, change, now.today(), now.knowledge()).take()));
    }

    /** Records a document, advice, a decision or the state of a track. */
    @Requires(Right.EDIT_CASE)
    @Once
    public void record(String number, RecordEvidence command, @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, null);
        CaseTypeDefinition type = typeOf(caseFile);
        String topic = type.topic(command.kind(), command.topic());
        if (command.kind() == Evidence.Kind.TRACK) {
            type.checkTrackState(topic, String.valueOf(command.outcome()));
        }
        Evidence evidence =
                command.about(topic).of(caseFile.id(), caseChanges.actor().username());
        caseChanges.save(caseFile, List.of(caseChanges.evidenceOn(caseFile).record(evidence)));
    }

    /** Approves a decision as the second pair of eyes. */
    @Requires(Right.APPROVE_DECISION)
    @Once
    public void approve(String number, UUID decision, @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, null);
        Evidence taken = caseChanges.findEvidence(caseFile, decision);
        Event approved = caseChanges
                .evidenceOn(caseFile)
                .approve(taken, caseChanges.actor().username());
        caseChanges.save(caseFile, List.of(approved));
    }

    /** Passes over a requirement of the current gate, by a decision that stays visible. */
    @Requires(Right.DECIDE_STAGE)
    @Once
    public void deviate(
            String number,
            @ExpectedVersion @Nullable Long seen,
            String requirement,
            StageDecision decision,
            @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, seen);
        StageDefinition stage = typeOf(caseFile).stage(caseFile.stageCode());
        Evidence deviation = new Evidence(
                        caseFile.id(),
                        Evidence.Kind.DEVIATION,
                        Deviation.topic(
                                stage.code(), stage.requirement(requirement).code()),
                        PartialDate.on(decision.decidedOn()),
                        caseChanges.actor().username())
                .withDetail(decision.reason().text());
        caseChanges.save(caseFile, List.of(caseChanges.evidenceOn(caseFile).deviate(deviation, requirement)));
    }

    /** Sets when a stage is planned or forecast to be left. */
    @Requires(Right.EDIT_CASE)
    @Once
    public void expect(
            String number,
            @ExpectedVersion @Nullable Long seen,
            String stage,
            StageDate.Kind kind,
            PartialDate expected,
            @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, seen);
        caseFile.checkAhead(expected);
        caseChanges.save(
                caseFile,
                List.of(caseFile.expect(typeOf(caseFile), stage, kind, expected, now.today(), now.knowledge())));
    }

    /** Notes a remark for colleagues, or something that happened. */
    @Requires(Right.EDIT_CASE)
    @Once
    public void addNote(String number, WriteNote note, @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, null);
        caseChanges.record(caseFile, List.of(caseChanges.note(caseFile, note)));
    }

    private StageTransition transition(CaseFile caseFile, CaseTypeDefinition type, StageDecision decision) {
        return new StageTransition(caseFile, type, decision, now.today(), now.knowledge());
    }

    private void saveWithTasks(CaseFile caseFile, CaseTypeDefinition type, Event moved) {
        List<Event> events = new ArrayList<>(List.of(moved));
        events.addAll(createTasks(caseFile, type.stage(caseFile.stageCode())));
        caseChanges.save(caseFile, events);
    }

    private List<Event> createTasks(CaseFile caseFile, StageDefinition stage) {
        LocalDate today = now.today();
        UUID assignee = caseFile.officerId().orElse(caseChanges.actor().userId());
        Set<String> open = openAgain(caseFile, stage);
        List<Event> events = new ArrayList<>();
        stage.tasks().stream()
                .filter(template -> !open.contains(template.code()))
                .forEach(template -> {
                    Task task = Task.from(template, caseFile.id(), WorkingDays.after(today, template.term()), assignee);
                    cases.add(task);
                    events.add(task.setOut(today));
                });
        return events;
    }

    /** The templates of which a task is still open from an earlier time in the stage. */
    private Set<String> openAgain(CaseFile caseFile, StageDefinition stage) {
        long times = caseFile.stages().stream()
                .filter(entry -> entry.stageCode().equals(stage.code()))
                .count();
        return times < 2
                ? Set.of()
                : cases.openTasksOf(caseFile.id()).stream()
                        .flatMap(task -> task.templateCode().stream())
                        .collect(Collectors.toSet());
    }

    /** Who opens a confidential case for nobody in particular is on it. */
    private CaseSubject reachable(CaseSubject subject) {
        CaseAssignment handling = subject.handling();
        boolean nobody = handling.confidential() && handling.officials().isEmpty();
        return nobody
                ? subject.handledBy(
                        new CaseAssignment(null, Set.of(caseChanges.actor().userId()), true))
                : subject;
    }

    private CaseTypeDefinition typeOf(CaseFile caseFile) {
        return types.get(caseFile.typeCode(), caseFile.typeVersion());
    }
}
