package nl.maatstaf.tests.inside;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import nl.maatstaf.access.AccessRefusals;
import nl.maatstaf.access.Role;
import nl.maatstaf.agreement.AgreementRefusals;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.SignInstrument;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.agreement.SigningAnswers;
import nl.maatstaf.agreement.service.InstrumentQueries;
import nl.maatstaf.agreement.service.InstrumentService;
import nl.maatstaf.casefile.CaseChangedMeanwhile;
import nl.maatstaf.casefile.service.CaseFileService;
import nl.maatstaf.casefile.service.CaseIdentity;
import nl.maatstaf.casefile.type.GateNotSatisfied;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.draft.Draft;
import nl.maatstaf.draft.service.DraftService;
import nl.maatstaf.exchange.ImportChoice;
import nl.maatstaf.exchange.ImportRun;
import nl.maatstaf.exchange.service.ImportService;
import nl.maatstaf.exchange.service.Upload;
import nl.maatstaf.identity.IdentityRefusals;
import nl.maatstaf.identity.service.UserService;
import nl.maatstaf.party.OrganisationKind;
import nl.maatstaf.party.OrganisationProfile;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.party.service.OrganisationQueries;
import nl.maatstaf.party.service.PartyService;
import nl.maatstaf.portfolio.service.PortfolioFilter;
import nl.maatstaf.portfolio.service.PortfolioQueries;
import nl.maatstaf.tests.server.InContainer;
import nl.maatstaf.time.AsOf;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.worklist.service.WorklistFilter;
import nl.maatstaf.worklist.service.WorklistOrder;
import nl.maatstaf.worklist.service.WorklistQueries;
import nl.maatstaf.worklist.service.WorklistRow;
import nl.maatstaf.worklist.service.WorklistTab;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a user asks for happens as a whole, with its line in the log, or not at all. */
@InContainer
class OneTransactionIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration POLL = Duration.ofMillis(100);

    @Inject
    private CaseFileService service;

    @Inject
    private SampleCases cases;

    @Inject
    private Colleagues colleagues;

    @Inject
    private UserService users;

    @Inject
    private InstrumentService agreements;

    @Inject
    private InstrumentQueries instruments;

    @Inject
    private PartyService parties;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private WorklistQueries worklist;

    @Inject
    private PortfolioQueries portfolio;

    @Inject
    private ImportService imports;

    @Inject
    private DraftService drafts;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/maatstaf")
    private DataSource database;

    @Deployment
    static EnterpriseArchive application() {
        return Deployments.application();
    }

    @BeforeEach
    void an_officer_calls() {
        colleagues.nowCalls(Role.CASE_OFFICER);
    }

    @Test
    void a_refusal_reaches_the_caller_as_itself() {
        String number = cases.open();

        assertThatExceptionOfType(GateNotSatisfied.class)
                .isThrownBy(() -> passGate(number, null))
                .satisfies(refusal -> assertThat(refusal.missing()).hasSize(3));
    }

    @Test
    void what_was_refused_may_be_asked_again_with_the_same_key() {
        String number = cases.open();
        String key = UUID.randomUUID().toString();
        assertThatExceptionOfType(GateNotSatisfied.class).isThrownBy(() -> passGate(number, key));
        cases.satisfyFirstGate(number);

        passGate(number, key);

        assertThat(cases.get(number).stageCode()).isEqualTo("talks");
    }

    @Test
    void a_refusal_undoes_what_was_done_before_it() throws Exception {
        String number = cases.open();

        transaction.begin();
        service.changeStatus(number, null, SampleCases.pause(), null);
        assertThatExceptionOfType(CaseChangedMeanwhile.class)
                .isThrownBy(() -> service.passGate(number, -1L, SampleCases.decision(), null));
        assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
        transaction.rollback();

        assertThat(cases.get(number).status()).isEqualTo(CaseStatus.ACTIVE);
    }

    @Test
    void the_log_holds_what_was_done_and_not_what_was_undone() throws Exception {
        String number = cases.open();

        transaction.begin();
        service.changeStatus(number, null, SampleCases.pause(), null);
        assertThat(cases.logged(number)).contains("casefile.status-changed");
        transaction.rollback();
        assertThat(cases.get(number).status()).isEqualTo(CaseStatus.ACTIVE);
        assertThat(cases.logged(number)).doesNotContain("casefile.status-changed");

        service.changeStatus(number, null, SampleCases.pause(), null);
        assertThat(cases.get(number).status()).isEqualTo(CaseStatus.PAUSED);
        assertThat(cases.logged(number)).containsOnlyOnce("casefile.status-changed");
    }

    @Test
    void without_its_line_in_the_log_nothing_is_done() throws Exception {
        String number = cases.open();
        takeNextPlaceInTheLog(cases.get(number).id());

        assertThatExceptionOfType(EJBException.class)
                .isThrownBy(() -> service.changeStatus(number, null, SampleCases.pause(), null))
                .havingRootCause()
                .satisfies(refused -> assertThat(refused).message().containsIgnoringCase("uq_audit_event_sequence"));

        assertThat(cases.get(number).status()).isEqualTo(CaseStatus.ACTIVE);
    }

    @Test
    void who_has_no_right_to_it_is_refused() {
        String number = cases.openAtAnOpenGate();

        colleagues.nowCalls(Role.READER);
        assertThatRefusal(AccessRefusals.NOT_AUTHORISED).isThrownBy(() -> passGate(number, null));
        assertThatRefusal(AccessRefusals.NOT_AUTHORISED).isThrownBy(cases::open);

        assertThat(cases.get(number).stageCode()).isEqualTo("exploration");
    }

    @Test
    void a_wrong_current_password_is_in_the_log_although_what_was_asked_is_refused() throws Exception {
        int before = logged("identity.password-check-failed");

        transaction.begin();
        assertThatRefusal(IdentityRefusals.WRONG_PASSWORD)
                .isThrownBy(() -> users.changePassword("fout", "paars fiets regent zelden"));
        assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
        transaction.rollback();

        assertThat(logged("identity.password-check-failed")).isEqualTo(before + 1);
    }

    @Test
    void an_instrument_whose_signing_is_refused_is_not_drafted_either() {
        String number = cases.open();
        Set<Signatory> parties = Set.of(
                new Signatory(PartyKind.MINISTER, "KGG", null, null),
                new Signatory(PartyKind.STATE_SECRETARY, "IenW", null, null),
                new Signatory(PartyKind.PROVINCE, "provincie Zeeland", null, null),
                new Signatory(PartyKind.COMPANY, "Voorbeeld Chemie B.V.", null, null));
        SignInstrument withoutAdvice = new SignInstrument(
                InstrumentKind.JLOI,
                null,
                List.of(),
                parties,
                PartialDate.on(SampleCases.OPENED.plusDays(1)),
                SigningAnswers.NONE);
        List<String> before = cases.logged(number);

        assertThatRefusal(AgreementRefusals.ADVICE_MISSING)
                .isThrownBy(() -> agreements.record(number, withoutAdvice, null));

        CaseIdentity found = cases.get(number);
        assertThat(instruments.ofCase(found.id(), found.scope())).isEmpty();
        assertThat(cases.logged(number)).isEqualTo(before);
    }

    @Test
    void an_organisation_is_not_added_when_its_other_name_is_refused() throws Exception {
        OrganisationProfile company = OrganisationProfile.of(OrganisationKind.COMPANY);
        PartyName taken = new PartyName("Bezet " + UUID.randomUUID());
        PartyName wanted = new PartyName("Nieuw " + UUID.randomUUID());
        parties.addOrganisation(taken, company, true, null);

        transaction.begin();
        UUID added = parties.addOrganisation(wanted, company, true, null);
        assertThat(organisations.search(wanted.text())).hasSize(1);
        assertThatRefusal(PartyRefusals.NAME_TAKEN).isThrownBy(() -> parties.addAlias(added, taken, null));
        assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
        transaction.rollback();

        assertThat(organisations.search(wanted.text())).isEmpty();
        assertThat(organisations.search(taken.text())).hasSize(1);
    }

    @Test
    void a_case_is_in_the_list_and_in_the_figures_exactly_when_it_is_there() throws Exception {
        int before = figure();

        transaction.begin();
        String undone = cases.openInEarnest();
        assertThat(listed(undone)).hasSize(1);
        assertThat(figure()).isEqualTo(before + 1);
        transaction.rollback();
        assertThat(listed(undone)).isEmpty();
        assertThat(figure()).isEqualTo(before);

        String number = cases.openInEarnest();
        assertThat(listed(number)).hasSize(1);
        assertThat(figure()).isEqualTo(before + 1);
    }

    @Test
    void lists_and_figures_are_for_who_may_see_them() {
        colleagues.nowCalls(Role.ADMINISTRATOR);
        assertThatRefusal(AccessRefusals.NOT_AUTHORISED).isThrownBy(() -> listed("MW"));
        colleagues.nowCalls(Role.READER);
        assertThatRefusal(AccessRefusals.NOT_AUTHORISED).isThrownBy(this::figure);
        assertThatRefusal(AccessRefusals.NOT_AUTHORISED).isThrownBy(() -> imports.upload(List.of(), null));
    }

    @Test
    void an_import_is_taken_in_beside_the_request_that_asks_for_it_and_all_at_once() {
        String name = "Ingelezen " + UUID.randomUUID();
        String rows = "name,kind\n" + name + ",company\n" + name + " Twee,company\n";
        colleagues.nowCalls(Role.ADMINISTRATOR);
        UUID run =
                imports.upload(List.of(new Upload("organisations.csv", rows.getBytes(StandardCharsets.UTF_8))), null);

        imports.load(run, ImportChoice.KNOWN_FROM_NOW);
        await(() -> imports.status(run).state() == ImportRun.State.DONE);

        colleagues.nowCalls(Role.CASE_OFFICER);
        assertThat(organisations.search(name)).hasSize(2);
    }

    @Test
    void a_draft_goes_with_the_block_of_its_user_and_stays_when_that_is_undone() throws Exception {
        String writer = colleagues.nowCalls(Role.AUDITOR).username();
        drafts.save("note", "", "Bijna klaar");

        colleagues.nowCalls(Role.ADMINISTRATOR);
        transaction.begin();
        users.block(writer);
        transaction.rollback();
        colleagues.nowCalls(Role.AUDITOR);
        assertThat(drafts.find("note", "")).map(Draft::content).hasValue("Bijna klaar");

        colleagues.nowCalls(Role.ADMINISTRATOR);
        users.block(writer);
        users.unblock(writer);
        colleagues.nowCalls(Role.AUDITOR);
        assertThat(drafts.find("note", "")).isEmpty();
    }

    private List<WorklistRow> listed(String number) {
        WorklistFilter filter =
                new WorklistFilter(WorklistTab.ALL, null, null, null, null, null, null, null, null, number);
        return worklist.page(filter, WorklistOrder.FIRST_DUE, null).rows();
    }

    private int figure() {
        return portfolio
                .summary(AsOf.day(SampleCases.OPENED.plusDays(1)), PortfolioFilter.all())
                .cases();
    }

    private static void await(BooleanSupplier condition) {
        Instant until = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("still not so").isBefore(until);
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private int logged(String action) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select count(*) from audit_event where stream = 'logins' and action = ?")) {
            statement.setString(1, action);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    private void passGate(String number, String key) {
        service.passGate(number, null, SampleCases.decision(), key);
    }

    /** Leaves no room for the next event of a case: its place in the chain is unique. */
    private void takeNextPlaceInTheLog(UUID caseId) throws SQLException {
        String sql = "insert into audit_event (id, stream, sequence, recorded_at, occurred_on, occurred_precision,"
                + " actor_id, actor_name, origin, subject_type, subject_id, action, reason, shared, payload,"
                + " payload_digest, previous_hash, hash)"
                + " select subject_id, stream, sequence + 1, recorded_at, occurred_on, occurred_precision,"
                + " actor_id, actor_name, origin, subject_type, subject_id, action, reason, shared, payload,"
                + " payload_digest, previous_hash, hash from audit_event e"
                + " where stream = ? and sequence = (select last_sequence from audit_chain c where c.stream = e.stream)";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, "case:" + caseId);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
