package nl.maatstaf.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.agreement.AllPartiesSigned;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.evidence.EvidenceRecords;
import nl.maatstaf.casefile.subject.CaseDescription;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.casefile.subject.CaseTitle;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.type.Requirement;
import nl.maatstaf.casefile.type.StageDefinition;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.text.Label;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;

/** A maatwerk case for tests, brought to where the test begins. */
public final class MaatwerkCase {

    public static final LocalDate OPENED = LocalDate.of(2026, 1, 5);

    public static final CaseTypeDefinition TYPE = new CaseTypeDefinition(
            "maatwerk",
            1,
            label("Maatwerktraject bedrijf"),
            "MW",
            "maatwerk",
            List.of("KGG"),
            List.of(
                    stage(
                            "exploration",
                            new Requirement.DocumentRegistered("intake", label("Intake"), "INTAKE_REPORT")),
                    stage(
                            "eop",
                            new AllPartiesSigned(
                                    "eop_signed",
                                    label("EoP getekend"),
                                    "EOP",
                                    Set.of(PartyKind.MINISTER, PartyKind.COMPANY))),
                    stage("elaboration", new Requirement.DecisionTaken("mandate", label("Mandaat"), "MANDATE", true)),
                    stage("amvi_advice", new Requirement.AdviceReceived("amvi", label("AMVI-advies"), "AMVI")),
                    stage("jloi"),
                    stage(
                            "binding_agreement",
                            new Requirement.TrackCompleted(
                                    "state_aid", label("Staatssteun"), "state_aid", Set.of("exempt", "approved"))),
                    stage("execution")),
            List.of());

    private final CaseFile caseFile =
            new CaseFile(TYPE, "MW-2026-0001", subject("Voorbeeld"), PartialDate.on(OPENED), known(OPENED));
    private final List<Evidence> evidence = new ArrayList<>();
    private final EvidenceRecords records = new EvidenceRecords() {
        @Override
        public List<Evidence> evidenceOf(UUID caseId) {
            return List.copyOf(evidence);
        }

        @Override
        public void add(Evidence piece) {
            evidence.add(piece);
        }
    };
    private LocalDate today = OPENED;

    public static MaatwerkCase aMaatwerkCase() {
        return new MaatwerkCase();
    }

    public MaatwerkCase atStage(String stage) {
        today = today.plusDays(1);
        transition(today).skipTo(stage);
        return this;
    }

    public MaatwerkCase with(Evidence.Kind kind, String topic) {
        return with(new Evidence(caseFile.id(), kind, topic, PartialDate.on(today), "behandelaar1"));
    }

    public MaatwerkCase with(Evidence piece) {
        recording(known(today)).record(piece);
        return this;
    }

    /** Records evidence on it. */
    public CaseEvidence recording(Knowledge known) {
        return new CaseEvidence(caseFile, records, today, known);
    }

    /** A transition decided and made on a day. */
    public StageTransition transition(LocalDate day) {
        return new StageTransition(caseFile, TYPE, decision(day), day, known(day));
    }

    public CaseFile caseFile() {
        return caseFile;
    }

    public List<Evidence> evidence() {
        return evidence;
    }

    public LocalDate today() {
        return today;
    }

    public CaseEvent.GatePassed passGate() {
        today = today.plusDays(1);
        return transition(today).passGate(evidence);
    }

    public static StageDecision decision(LocalDate day) {
        return new StageDecision(day, new Reason("omdat het kan"));
    }

    public static Instant at(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    public static Knowledge known(LocalDate day) {
        return Knowledge.at(at(day));
    }

    public static CaseSubject subject(String title) {
        return CaseSubject.of(CaseDescription.called(new CaseTitle(title)).withMinistries(Set.of("KGG")));
    }

    private static StageDefinition stage(String code, Requirement... requirements) {
        return new StageDefinition(code, label(code), List.of(requirements), List.of());
    }

    private static Label label(String text) {
        return new Label(text, text + " (en)");
    }
}
