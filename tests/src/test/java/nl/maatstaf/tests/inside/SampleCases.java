package nl.maatstaf.tests.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.maatstaf.audit.service.AuditQueries;
import nl.maatstaf.audit.service.TimelineFilter;
import nl.maatstaf.casefile.StageDecision;
import nl.maatstaf.casefile.StatusChange;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.evidence.RecordEvidence;
import nl.maatstaf.casefile.service.CaseFileService;
import nl.maatstaf.casefile.service.CaseIdentity;
import nl.maatstaf.casefile.service.overview.CaseQueries;
import nl.maatstaf.casefile.subject.CaseAssignment;
import nl.maatstaf.casefile.subject.CaseDescription;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.casefile.subject.CaseTitle;
import nl.maatstaf.casefile.subject.OpenCase;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Cases of the tests' own, opened and looked at as whoever calls. */
@ApplicationScoped
class SampleCases {

    static final LocalDate OPENED = LocalDate.of(2026, 1, 5);

    @Inject
    private CaseFileService service;

    @Inject
    private CaseQueries queries;

    @Inject
    private AuditQueries log;

    /** A new case, whose first gate asks for what is not there. */
    String open() {
        return open(true, null);
    }

    /** The same, once for each key. */
    String open(String key) {
        return open(true, key);
    }

    /** A new case that counts in the figures. */
    String openInEarnest() {
        return open(false, null);
    }

    /** A new case of that type. */
    String openOfType(String type) {
        return open(type, true, null);
    }

    private String open(boolean fictional, @Nullable String key) {
        return open("maatwerk_avi", fictional, key);
    }

    private String open(String type, boolean fictional, @Nullable String key) {
        CaseSubject subject = new CaseSubject(
                CaseDescription.called(new CaseTitle("Zaak van een test")), CaseAssignment.NOBODY, fictional, false);
        return service.open(new OpenCase(type, subject, OPENED), key);
    }

    /** A new case, whose first gate has all it asks. */
    String openAtAnOpenGate() {
        String number = open();
        satisfyFirstGate(number);
        return number;
    }

    void satisfyFirstGate(String number) {
        record(number, Evidence.Kind.DOCUMENT, "EXPLORATION_REPORT");
        record(number, Evidence.Kind.DOCUMENT, "WASTE_POLICY_CHECK");
        record(number, Evidence.Kind.DECISION, "GO_AHEAD");
    }

    private void record(String number, Evidence.Kind kind, String topic) {
        service.record(number, new RecordEvidence(kind, topic, PartialDate.on(OPENED), null, null, null, null), null);
    }

    static StageDecision decision() {
        return new StageDecision(OPENED.plusDays(1), new Reason("Alles is er"));
    }

    static StatusChange pause() {
        LocalDate day = OPENED.plusDays(2);
        return new StatusChange(CaseStatus.PAUSED, day, new Reason("Op verzoek"), null, day.plusYears(1));
    }

    CaseIdentity get(String number) {
        return queries.identify(number);
    }

    /** The version of a case as it is now. */
    long version(String number) {
        return queries.open(number).version();
    }

    /** What the log holds of a case, newest first. */
    List<String> logged(String number) {
        CaseIdentity found = get(number);
        return log.timeline(found.id(), found.scope(), TimelineFilter.newest(100)).stream()
                .map(entry -> entry.type().code())
                .toList();
    }
}
