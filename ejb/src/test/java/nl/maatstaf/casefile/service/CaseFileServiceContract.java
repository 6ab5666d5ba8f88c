package nl.maatstaf.casefile.service;

import static nl.maatstaf.casefile.service.CaseServices.TODAY;
import static nl.maatstaf.casefile.service.CaseServices.decision;
import static nl.maatstaf.casefile.service.CaseServices.subject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.maatstaf.agreement.AdviceMissing;
import nl.maatstaf.agreement.CommitmentTerms;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.SignInstrument;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.casefile.CaseChangedMeanwhile;
import nl.maatstaf.casefile.CaseNotFound;
import nl.maatstaf.casefile.Evidence;
import nl.maatstaf.casefile.GateNotSatisfied;
import nl.maatstaf.casefile.OpenCase;
import nl.maatstaf.casefile.PartyKind;
import nl.maatstaf.casefile.RecordEvidence;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.delivery.KeyUsedOtherwise;
import nl.maatstaf.identity.Actor;
import nl.maatstaf.identity.Role;
import nl.maatstaf.quantity.Baseline;
import nl.maatstaf.quantity.Indicator;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesRange;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeOrderedId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the use cases of a case promise, on either database. */
abstract class CaseFileServiceContract {

    private Actor officer;
    private Actor coordinator;
    private UUID company;

    abstract TestDatabase database();

    @BeforeEach
    void types_and_users() {
        CaseServices.installTypes(database());
        company = CaseServices.company(database());
        officer = CaseServices.official(database(), Role.CASE_OFFICER, "behandelaar1");
        coordinator = CaseServices.official(database(), Role.COORDINATOR, "coordinator1");
    }

    @Test
    void a_case_goes_from_exploration_to_binding_agreement_and_all_of_it_is_in_the_log() {
        String number = openCase();
        passExploration(number);
        sign(number, InstrumentKind.EOP);
        record(number, Evidence.Kind.DOCUMENT, "EOP_TEXT");
        passGate(number);
        assertThat(stageOf(number)).isEqualTo("elaboration");
        document(number, "BUSINESS_CASE", "ADDITIONALITY");
        decide(number, "MANDATE");
        as(
                officer,
                services -> services.instruments.commit(
                        number, services.instruments.draft(number, InstrumentKind.JLOI, null, null), terms(), null));
        passGate(number);
        document(number, "DRAFT_JLOI", "ADVICE_FOLLOW_UP");
        assertThatThrownBy(() -> sign(number, InstrumentKind.JLOI)).isInstanceOf(AdviceMissing.class);
        assertThatThrownBy(() -> passGate(number)).isInstanceOf(GateNotSatisfied.class);
        record(number, Evidence.Kind.ADVICE, "AMVI");
        passGate(number);
        sign(number, InstrumentKind.JLOI);
        document(number, "LETTER_TO_PARLIAMENT");
        passGate(number);
        record(number, Evidence.Kind.TRACK, "state_aid");
        decide(number, "BUDGET");
        document(number, "GRANT_DECISION");
        sign(number, InstrumentKind.BINDING);
        passGate(number);

        assertThat(stageOf(number)).isEqualTo("execution");
        assertThat(numbers(
                        "select count(*) from audit_event e join case_file c on e.stream = concat('case:', cast(c.id as varchar))"
                                + " where c.number = ?1 and e.action in ('GatePassed', 'InstrumentSigned')",
                        number))
                .isEqualTo(6 + 3);
        assertThat(numbers(
                        "select count(*) from worklist_item where number = ?1 and stage_code = 'execution'"
                                + " and central_tonnes = 365000 and hardness = 3",
                        number))
                .isEqualTo(1);
    }

    @Test
    void a_deviation_from_the_advice_lets_a_jloi_be_signed() {
        String number = openCase();
        as(officer, services -> services.cases.skipTo(number, null, "amvi_advice", decision(), null));

        as(officer, services -> services.cases.deviate(number, null, "amvi", decision(), null));

        sign(number, InstrumentKind.JLOI);
    }

    @Test
    void two_officers_pass_the_same_gate_at_once_and_one_is_told() throws Exception {
        String number = openCase();
        makeReadyToLeaveExploration(number);
        long seen = versionOf(number);

        List<Throwable> refused = atOnce(
                () -> as(officer, services -> services.cases.passGate(number, seen, decision(), null)),
                () -> as(coordinator, services -> services.cases.passGate(number, seen, decision(), null)));

        assertThat(refused).singleElement().isInstanceOf(CaseChangedMeanwhile.class);
        assertThat(stageOf(number)).isEqualTo("eop");
        assertThat(numbers(
                        "select count(*) from case_stage s join case_file c on c.id = s.case_id"
                                + " where c.number = ?1 and s.known_to is null",
                        number))
                .isEqualTo(2);
    }

    @Test
    void a_request_repeated_with_the_same_key_acts_once() throws Exception {
        String key = TimeOrderedId.next().toString();
        List<Throwable> refused = atOnce(
                () -> as(officer, services -> services.cases.open(command("Dubbel " + key), key)),
                () -> as(officer, services -> services.cases.open(command("Dubbel " + key), key)));
        assertThat(refused).isEmpty();
        assertThat(numbers("select count(*) from case_file where title = ?1", "Dubbel " + key))
                .isEqualTo(1);

        String number = openCase();
        makeReadyToLeaveExploration(number);
        String passing = TimeOrderedId.next().toString();
        as(officer, services -> services.cases.passGate(number, null, decision(), passing));
        as(officer, services -> services.cases.passGate(number, null, decision(), passing));
        assertThat(stageOf(number)).isEqualTo("eop");
        assertThatThrownBy(() -> as(officer, services -> services.cases.addNote(number, "iets anders", passing)))
                .isInstanceOf(KeyUsedOtherwise.class);
    }

    @Test
    void passing_a_gate_takes_at_most_thirteen_statements_and_completing_a_task_at_most_seven() {
        String number = openCase();
        makeReadyToLeaveExploration(number);
        UUID open = task(number, "OPEN");

        int completing = database().statementsOf(() -> as(officer, services -> services.tasks.complete(open)));
        int passing = database()
                .statementsOf(() ->
                        as(officer, services -> services.cases.passGate(number, null, decision(), "key-" + number)));

        assertThat(completing).as("beside authentication").isLessThanOrEqualTo(7);
        assertThat(passing).as("beside authentication").isLessThanOrEqualTo(13);
    }

    @Test
    void a_completed_task_can_be_reopened_and_then_no_longer_counts_for_the_gate() {
        String number = openCase();
        makeReadyToLeaveExploration(number);
        UUID done = task(number, "DONE");

        as(officer, services -> services.tasks.reopen(done));

        assertThatThrownBy(() -> passGate(number)).isInstanceOf(GateNotSatisfied.class);
    }

    @Test
    void a_case_outside_the_callers_programmes_does_not_exist() {
        String number = openCase();
        Actor stranger = new Actor(
                officer.userId(), "x", "x", Set.of(Role.CASE_OFFICER), Set.of("cluster6"), Set.of(), officer.origin());

        assertThatThrownBy(() -> as(stranger, services -> services.cases.addNote(number, "hallo", null)))
                .isInstanceOf(CaseNotFound.class);
    }

    private String openCase() {
        return database()
                .inTransaction(entities -> new CaseServices(entities, officer).cases.open(command("Voorbeeld"), null));
    }

    private OpenCase command(String title) {
        return new OpenCase("maatwerk", subject(title, company), TODAY.minusDays(10));
    }

    private void passExploration(String number) {
        makeReadyToLeaveExploration(number);
        passGate(number);
    }

    private void makeReadyToLeaveExploration(String number) {
        document(number, "INTAKE_REPORT", "EMISSION_PROFILE");
        record(number, Evidence.Kind.DECISION, "GO_AHEAD");
        UUID check = templated(number, "check_generic_schemes");
        as(officer, services -> services.tasks.complete(check));
    }

    private void document(String number, String... types) {
        for (String type : types) {
            record(number, Evidence.Kind.DOCUMENT, type);
        }
    }

    private void record(String number, Evidence.Kind kind, String topic) {
        String outcome = kind == Evidence.Kind.TRACK ? "exempt" : "positief";
        as(
                officer,
                services -> services.cases.record(
                        number,
                        new RecordEvidence(kind, topic, PartialDate.on(TODAY), outcome, null, "archief", "1"),
                        null));
    }

    private void decide(String number, String decision) {
        record(number, Evidence.Kind.DECISION, decision);
        UUID fact = ids(
                "select e.fact_id from case_evidence e join case_file c on c.id = e.case_id"
                        + " where c.number = ?1 and e.topic = ?2 and e.known_to is null",
                number,
                decision);
        as(coordinator, services -> services.cases.approve(number, fact, null));
    }

    private void sign(String number, InstrumentKind kind) {
        as(
                officer,
                services -> services.instruments.record(
                        number,
                        new SignInstrument(
                                kind,
                                null,
                                List.of(terms()),
                                Set.of(
                                        party(PartyKind.MINISTER, "KGG"),
                                        party(PartyKind.STATE_SECRETARY, "IenW"),
                                        party(PartyKind.PROVINCE, "provincie Zeeland"),
                                        party(PartyKind.COMPANY, "Voorbeeld Chemie B.V.")),
                                PartialDate.on(TODAY)),
                        null));
    }

    private static CommitmentTerms terms() {
        return new CommitmentTerms(
                Indicator.CO2_EQ,
                TonnesRange.point(Tonnes.ofKilotonnes(new BigDecimal("365"))),
                Baseline.of(2020),
                2029,
                "minder uitstoot",
                null);
    }

    private static Signatory party(PartyKind kind, String name) {
        return new Signatory(kind, name, null, null);
    }

    private void passGate(String number) {
        as(officer, services -> services.cases.passGate(number, null, decision(), null));
    }

    private void as(Actor actor, Consumer<CaseServices> work) {
        database().runInTransaction(entities -> work.accept(new CaseServices(entities, actor)));
    }

    private static List<Throwable> atOnce(Runnable... works) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(works.length)) {
            List<Future<?>> running =
                    Arrays.stream(works).<Future<?>>map(threads::submit).toList();
            threads.shutdown();
            assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
            return running.stream()
                    .filter(work -> work.state() == Future.State.FAILED)
                    .map(Future::exceptionNow)
                    .toList();
        }
    }

    private String stageOf(String number) {
        return (String) one("select stage_code from case_file where number = ?1", number);
    }

    private long versionOf(String number) {
        return numbers("select version from case_file where number = ?1", number);
    }

    private UUID task(String number, String state) {
        return ids(
                "select min(cast(t.id as varchar)) from case_task t join case_file c on c.id = t.case_id"
                        + " where c.number = ?1 and t.state = ?2",
                number,
                state);
    }

    private UUID templated(String number, String template) {
        return ids(
                "select t.id from case_task t join case_file c on c.id = t.case_id"
                        + " where c.number = ?1 and t.template_code = ?2",
                number,
                template);
    }

    private long numbers(String sql, Object... parameters) {
        return ((Number) one(sql, parameters)).longValue();
    }

    private UUID ids(String sql, Object... parameters) {
        return UUID.fromString(one(sql, parameters).toString());
    }

    private Object one(String sql, Object... parameters) {
        return database().inTransaction(entities -> {
            var query = entities.createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return query.getSingleResult();
        });
    }
}
