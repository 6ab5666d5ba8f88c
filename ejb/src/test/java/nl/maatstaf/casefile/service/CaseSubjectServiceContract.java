package nl.maatstaf.casefile.service;

import static nl.maatstaf.casefile.service.CaseServices.subject;
import static nl.maatstaf.refusal.RefusalAssertions.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Role;
import nl.maatstaf.audit.AuditEvent;
import nl.maatstaf.casefile.CaseChangedMeanwhile;
import nl.maatstaf.casefile.persistence.JpaCaseFiles;
import nl.maatstaf.casefile.service.CaseIdentity.Colleague;
import nl.maatstaf.casefile.subject.CaseAssignment;
import nl.maatstaf.casefile.subject.CaseDescription;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.casefile.subject.CaseTitle;
import nl.maatstaf.casefile.subject.EditCase;
import nl.maatstaf.casefile.subject.OpenCase;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.delivery.DeliveryRefusals;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What giving a case to colleagues and setting right what it is about promise, on either database. */
@OnEachDatabase
class CaseSubjectServiceContract {

    private static final CaseDescription ABOUT = CaseDescription.called(new CaseTitle("Toewijzen"));
    private static final Reason WRONG = new Reason("verkeerd overgenomen");

    private Actor officer;
    private Actor colleague;
    private Actor reader;

    private final TestDatabase database;

    CaseSubjectServiceContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void types_and_users() {
        CaseServices.installTypes(database);
        officer = CaseServices.official(database, Role.CASE_OFFICER, "behandelaar1");
        colleague = CaseServices.official(database, Role.CASE_OFFICER, "behandelaar2");
        reader = CaseServices.official(database, Role.READER, "raadpleger1");
    }

    @Test
    void who_may_handle_a_case_is_an_active_officer_or_coordinator_of_its_programme() {
        CaseServices.official(database, Role.CASE_OFFICER, "behandelaar3", "cluster6");

        List<Colleague> found = database.inTransaction(entities -> new ColleagueQueries(entities).of("maatwerk"));

        assertThat(found).extracting(Colleague::name).containsExactly("behandelaar1", "behandelaar2");
    }

    @Test
    void a_case_is_assigned_to_a_colleague_once_and_the_log_records_it() {
        String number = openCase();
        CaseAssignment handling = new CaseAssignment(colleague.userId(), Set.of(officer.userId()), true);

        assign(number, 1L, handling, number);
        assign(number, 1L, handling, number);

        assertThat(handlingOf(number)).isEqualTo(handling);
        assertThat(edits(number)).isEqualTo(1);
    }

    @Test
    void the_key_of_one_assignment_does_not_serve_for_another() {
        String number = openCase();
        assign(number, 1L, new CaseAssignment(colleague.userId(), Set.of(), false), number);

        assertThatThrownBy(() -> assign(number, null, new CaseAssignment(officer.userId(), Set.of(), false), number))
                .is(refused(DeliveryRefusals.KEY_USED_OTHERWISE));
        assertThat(edits(number)).isEqualTo(1);
    }

    @Test
    void nothing_is_written_when_nothing_changes() {
        String number = openCase();

        assign(number, 1L, new CaseAssignment(null, Set.of(), false), null);

        assertThat(edits(number)).isZero();
    }

    @Test
    void who_does_not_handle_such_cases_is_refused() {
        String number = openCase();

        assertThatThrownBy(() -> assign(number, 1L, new CaseAssignment(reader.userId(), Set.of(), false), null))
                .is(refused(CaseRefusals.COLLEAGUE_NOT_FOUND));
        assertThatThrownBy(() -> assign(number, 1L, new CaseAssignment(null, Set.of(UUID.randomUUID()), false), null))
                .is(refused(CaseRefusals.COLLEAGUE_NOT_FOUND));
        assertThat(edits(number)).isZero();
    }

    @Test
    void a_stale_version_is_refused() {
        String number = openCase();
        assign(number, 1L, new CaseAssignment(colleague.userId(), Set.of(), false), null);

        assertThatThrownBy(() -> assign(number, 1L, new CaseAssignment(officer.userId(), Set.of(), false), null))
                .isInstanceOf(CaseChangedMeanwhile.class);
    }

    @Test
    void a_confidential_case_is_gone_for_who_is_not_on_it_any_more() {
        String number = openCase();
        assign(number, 1L, new CaseAssignment(colleague.userId(), Set.of(), true), null);

        assertThatThrownBy(() -> assign(number, null, new CaseAssignment(officer.userId(), Set.of(), false), null))
                .is(refused(CaseRefusals.CASE_NOT_FOUND));
    }

    @Test
    void what_a_case_is_about_is_corrected_once_and_the_log_records_it_by_name() {
        String number = openCase();
        UUID company = CaseServices.company(database);
        EditCase edit = about("Beter", company, Set.of("chemelot"), Set.of("KGG", "IenW"));

        edit(number, 1L, edit, number);
        edit(number, 1L, edit, number);

        CaseDescription now = subjectOf(number).description();
        assertThat(now.title().text()).isEqualTo("Beter");
        assertThat(now.parties()).containsExactly(new CaseParty(company, CaseParty.Role.PROVINCE));
        assertThat(now.clusters()).containsExactly("chemelot");
        assertThat(now.ministries()).containsExactlyInAnyOrder("KGG", "IenW");
        assertThat(edits(number)).isEqualTo(1);
        AuditEvent logged = logged(number);
        assertThat(logged.reason()).contains(WRONG.text());
        assertThat(logged.payload()).get().asString().contains("Toewijzen", "Beter", "PROVINCE Voorbeeld");
    }

    @Test
    void nothing_is_written_when_a_case_is_about_the_same() {
        String number = openCase();

        edit(number, 1L, new EditCase(ABOUT.withMinistries(Set.of("KGG")), WRONG), null);

        assertThat(edits(number)).isZero();
    }

    @Test
    void correcting_a_stale_version_is_refused() {
        String number = openCase();
        edit(number, 1L, about("Eerste", null, Set.of(), Set.of()), null);

        assertThatThrownBy(() -> edit(number, 1L, about("Tweede", null, Set.of(), Set.of()), null))
                .isInstanceOf(CaseChangedMeanwhile.class);
        assertThat(subjectOf(number).description().title().text()).isEqualTo("Eerste");
    }

    @Test
    void what_does_not_exist_is_refused_when_opening_and_when_setting_right() {
        UUID nothing = UUID.randomUUID();
        String number = openCase();
        Map<String, EditCase> wrong = Map.of(
                "organisations", about("Weg", nothing, Set.of(), Set.of()),
                "sites", new EditCase(ABOUT.withSites(Set.of(nothing)), WRONG),
                "clusters", about("Weg", null, Set.of("nergens"), Set.of()),
                "ministries", about("Weg", null, Set.of(), Set.of("XYZ")));

        wrong.forEach((field, edit) -> {
            assertThatThrownBy(() -> edit(number, 1L, edit, null)).satisfies(refused -> names(refused, field));
            assertThatThrownBy(() -> open(subject("Weg").describedAs(edit.description())))
                    .satisfies(refused -> names(refused, field));
        });
        assertThatThrownBy(() -> open(subject("Weg").handledBy(new CaseAssignment(reader.userId(), Set.of(), false))))
                .is(refused(CaseRefusals.COLLEAGUE_NOT_FOUND));
        assertThat(edits(number)).isZero();
    }

    @Test
    void a_case_of_a_fictional_company_is_an_example_and_one_of_a_real_company_is_not() {
        UUID fictional = CaseServices.company(database);
        UUID real = realCompany();

        String number = open(subject("Voorbeeld").describedAs(of(fictional)));

        assertThat(subjectOf(number).fictional()).isTrue();
        assertThatThrownBy(() -> open(subject("Echt").describedAs(of(real)).asExample()))
                .is(refused(CaseRefusals.REAL_COMPANY));
    }

    @Test
    void nobody_puts_a_confidential_case_out_of_everyones_reach() {
        CaseAssignment nobody = new CaseAssignment(null, Set.of(), true);

        String number = open(subject("Alleen voor mij").handledBy(nobody));

        assertThat(handlingOf(number).team()).containsExactly(officer.userId());
        assertThatThrownBy(() -> assign(number, null, nobody, null)).is(refused(CaseRefusals.CONFIDENTIAL_FOR_NOBODY));
    }

    @Test
    void a_task_is_for_who_may_handle_the_case() {
        String number = openCase();

        assertThatThrownBy(() -> database.runInTransaction(entities -> new CaseServices(entities, officer)
                        .tasks.add(number, "Bellen", CaseServices.TODAY, reader.userId(), false, null)))
                .is(refused(CaseRefusals.COLLEAGUE_NOT_FOUND));
    }

    private static CaseDescription of(UUID company) {
        return ABOUT.withParties(Set.of(new CaseParty(company, CaseParty.Role.SUBJECT)));
    }

    private UUID realCompany() {
        UUID id = UUID.randomUUID();
        database.runInTransaction(entities -> entities.createNativeQuery("insert into organisation"
                        + " (id, name, kind, fictional, version) values (?1, 'Echt bedrijf', 'COMPANY', false, 1)")
                .setParameter(1, id)
                .executeUpdate());
        return id;
    }

    private static void names(Throwable refused, String field) {
        assertThat(refused).is(refused(PartyRefusals.CODE_UNKNOWN));
        assertThat(((Refusal) refused).field()).contains(field);
    }

    private static EditCase about(String title, UUID organisation, Set<String> clusters, Set<String> ministries) {
        Set<CaseParty> parties =
                organisation == null ? Set.of() : Set.of(new CaseParty(organisation, CaseParty.Role.PROVINCE));
        return new EditCase(
                CaseDescription.called(new CaseTitle(title))
                        .withParties(parties)
                        .withClusters(clusters)
                        .withMinistries(ministries),
                WRONG);
    }

    private void edit(String number, Long seen, EditCase edit, String key) {
        database.runInTransaction(
                entities -> new CaseServices(entities, officer).subjects.edit(number, seen, edit, key));
    }

    private CaseSubject subjectOf(String number) {
        return database.inTransaction(entities ->
                new JpaCaseFiles(entities).find(number).orElseThrow().subject());
    }

    private AuditEvent logged(String number) {
        return database.inTransaction(entities -> entities.createQuery(
                        "select e from AuditEvent e, CaseFile c where e.subjectId = c.id and c.number = :number"
                                + " and e.action = 'casefile.case-edited'",
                        AuditEvent.class)
                .setParameter("number", number)
                .getSingleResult());
    }

    private String openCase() {
        return open(subject("Toewijzen"));
    }

    private String open(CaseSubject about) {
        return database.inTransaction(entities -> new CaseServices(entities, officer)
                .cases.open(new OpenCase("maatwerk", about, CaseServices.TODAY), null));
    }

    private void assign(String number, Long seen, CaseAssignment handling, String key) {
        database.runInTransaction(
                entities -> new CaseServices(entities, officer).subjects.assign(number, seen, handling, key));
    }

    private CaseAssignment handlingOf(String number) {
        return database.inTransaction(entities -> {
            return new JpaCaseFiles(entities)
                    .find(number)
                    .orElseThrow()
                    .subject()
                    .handling();
        });
    }

    private long edits(String number) {
        return database.inTransaction(entities -> ((Number) entities.createNativeQuery(
                                "select count(*) from audit_event e"
                                        + " join case_file c on e.subject_id = c.id where c.number = ?1 and e.action = 'casefile.case-edited'")
                        .setParameter(1, number)
                        .getSingleResult())
                .longValue());
    }
}
