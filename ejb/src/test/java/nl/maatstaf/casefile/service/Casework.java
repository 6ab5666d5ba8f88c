package nl.maatstaf.casefile.service;

import static nl.maatstaf.casefile.service.CaseServices.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Role;
import nl.maatstaf.agreement.CommitmentTerms;
import nl.maatstaf.agreement.Instrument;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.SignInstrument;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.agreement.SigningAnswers;
import nl.maatstaf.audit.AuditEvent;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.StatusChange;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.evidence.RecordEvidence;
import nl.maatstaf.casefile.subject.OpenCase;
import nl.maatstaf.casefile.task.Task;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.quantity.Baseline;
import nl.maatstaf.quantity.Indicator;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesRange;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.PartialDate;

/** An officer and a coordinator at work on maatwerk cases, each action in a transaction of its own. */
public final class Casework {

    public static final Set<Signatory> PARTIES = Set.of(
            new Signatory(PartyKind.MINISTER, "KGG", null, null),
            new Signatory(PartyKind.STATE_SECRETARY, "IenW", null, null),
            new Signatory(PartyKind.PROVINCE, "provincie Zeeland", null, null),
            new Signatory(PartyKind.COMPANY, "Voorbeeld Chemie B.V.", null, null));

    static final Set<Signatory> OTHER_PARTIES = Set.of(
            new Signatory(PartyKind.MINISTER, "EZK", null, null),
            new Signatory(PartyKind.COMPANY, "Voorbeeld Chemie B.V.", null, null));

    /** Whatever a signing may ask about was confirmed. */
    public static final SigningAnswers CONFIRMED = new SigningAnswers(true, true);

    final Actor coordinator;
    private final CaseStore store;
    private final Actor officer;

    public Casework(CaseStore store) {
        this.store = store;
        this.officer = store.official(Role.CASE_OFFICER, "behandelaar1");
        this.coordinator = store.official(Role.COORDINATOR, "coordinator1");
    }

    public void asOfficer(Consumer<CaseServices> action) {
        as(officer, action);
    }

    /** What the officer has made. */
    public <T> T madeByOfficer(Function<CaseServices, T> action) {
        return store.inTransaction(kept -> action.apply(new CaseServices(kept, officer)));
    }

    void as(Actor actor, Consumer<CaseServices> action) {
        store.runInTransaction(kept -> action.accept(new CaseServices(kept, actor)));
    }

    /** Opens a case; answers its number. */
    public String open() {
        return madeByOfficer(services -> services.cases.open(command("Voorbeeld"), null));
    }

    static OpenCase command(String title) {
        return new OpenCase("maatwerk", CaseServices.subject(title), TODAY.minusDays(10));
    }

    void makeReadyToLeaveExploration(String number) {
        document(number, "INTAKE_REPORT", "EMISSION_PROFILE");
        record(number, Evidence.Kind.DECISION, "GO_AHEAD");
        UUID check = schemesCheck(number);
        asOfficer(services -> services.tasks.complete(check, null));
    }

    void passGate(String number) {
        asOfficer(services -> services.cases.passGate(number, null, CaseServices.decision(), null));
    }

    void document(String number, String... types) {
        for (String type : types) {
            record(number, Evidence.Kind.DOCUMENT, type);
        }
    }

    public void record(String number, Evidence.Kind kind, String topic) {
        asOfficer(services -> services.cases.record(number, evidence(kind, topic), null));
    }

    static RecordEvidence evidence(Evidence.Kind kind, String topic) {
        String outcome = kind == Evidence.Kind.TRACK ? "exempt" : "positief";
        return new RecordEvidence(kind, topic, PartialDate.on(TODAY), outcome, null, "archief", "1");
    }

    /** Writes a note; answers its identifier. */
    UUID note(String number, String text) {
        asOfficer(services -> services.cases.addNote(number, CaseServices.said(text), null));
        UUID id = find(number).id();
        return store.inTransaction(kept -> kept.cases().notesOf(id).getLast().id());
    }

    /** Stops the case and resumes it. */
    static void stoppedAndResumed(CaseServices services, String number) {
        Reason reason = new Reason("op verzoek");
        LocalDate stopped = TODAY.minusDays(2);
        services.cases.changeStatus(
                number, null, new StatusChange(CaseStatus.STOPPED, stopped, reason, null, null), null);
        services.cases.changeStatus(number, null, new StatusChange(CaseStatus.ACTIVE, TODAY, reason, null, null), null);
    }

    /** Sets out a task; answers its identifier. */
    UUID task(String number, String title) {
        asOfficer(services -> services.tasks.add(number, title, TODAY, null, false, null));
        return openTasksOf(number).getLast().id();
    }

    List<Task> openTasksOf(String number) {
        UUID id = find(number).id();
        return store.inTransaction(kept -> kept.cases().openTasksOf(id));
    }

    /** The date at which a stage was first expected to be left. */
    UUID expected(String number) {
        return find(number).expected().getFirst().factId();
    }

    /** Takes a decision with four eyes. */
    void decide(String number, String topic) {
        record(number, Evidence.Kind.DECISION, topic);
        UUID fact = evidenceOf(number, Evidence.Kind.DECISION).getLast().factId();
        as(coordinator, services -> services.cases.approve(number, fact, null));
    }

    /** Records an instrument that was signed in one go. */
    public void sign(String number, InstrumentKind kind) {
        asOfficer(services -> services.instruments.record(number, signed(kind), null));
    }

    static SignInstrument signed(InstrumentKind kind) {
        return new SignInstrument(kind, null, List.of(terms("365")), PARTIES, PartialDate.on(TODAY), CONFIRMED);
    }

    public static CommitmentTerms terms(String kilotonnes) {
        return new CommitmentTerms(
                Indicator.CO2_EQ,
                TonnesRange.point(Tonnes.ofKilotonnes(new BigDecimal(kilotonnes))),
                Baseline.of(2020),
                2029,
                "minder uitstoot",
                null);
    }

    public CaseFile find(String number) {
        return store.inTransaction(kept -> kept.cases().find(number).orElseThrow());
    }

    /** What stands recorded of a kind, oldest first. */
    public List<Evidence> evidenceOf(String number, Evidence.Kind kind) {
        UUID id = find(number).id();
        return store.inTransaction(kept -> kept.cases().evidenceOf(id)).stream()
                .filter(piece -> piece.isCurrent() && piece.kind() == kind)
                .toList();
    }

    public List<Instrument> instrumentsOf(String number) {
        UUID id = find(number).id();
        return store.inTransaction(kept -> kept.instruments().ofCase(id));
    }

    /** The task to look at generic schemes first, which the gate of the first stage asks for. */
    UUID schemesCheck(String number) {
        return log(number).stream()
                .filter(event -> event.type().code().equals("casefile.task-set-out"))
                .filter(event -> event.payload().orElseThrow().contains("generieke regelingen"))
                .map(event -> event.subject().id())
                .findFirst()
                .orElseThrow();
    }

    public List<AuditEvent> log(String number) {
        return store.logOf(find(number).id());
    }
}
