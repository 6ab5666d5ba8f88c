package nl.maatstaf.casefile.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Origin;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.casefile.StatusChange;
import nl.maatstaf.casefile.service.list.CaseLine;
import nl.maatstaf.casefile.service.list.CaseList;
import nl.maatstaf.casefile.service.list.CaseListFilter;
import nl.maatstaf.casefile.service.list.CaseListQueries;
import nl.maatstaf.casefile.subject.CaseAssignment;
import nl.maatstaf.casefile.subject.CaseDescription;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.casefile.subject.CaseTitle;
import nl.maatstaf.casefile.subject.OpenCase;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.SearchKey;
import nl.maatstaf.time.AsOf;
import nl.maatstaf.time.TimeOrderedId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lists of cases promise other systems, on either database. */
@OnEachDatabase
class CaseListQueriesContract {

    private static final LocalDate OPENED = LocalDate.of(2026, 1, 5);

    private Actor officer;
    private UUID company;

    private final TestDatabase database;

    CaseListQueriesContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void an_officer_a_company_and_no_cases() {
        CaseServices.installTypes(database);
        officer = CaseServices.official(database, Role.CASE_OFFICER, "behandelaar1");
        database.runInTransaction(entities -> {
            for (String table : List.of(
                    "worklist_item",
                    "case_task",
                    "case_status",
                    "case_stage",
                    "case_ministry",
                    "case_team_member",
                    "case_party",
                    "case_cluster",
                    "case_file")) {
                entities.createNativeQuery("delete from " + table).executeUpdate();
            }
        });
        company = organisation("Fabriek " + TimeOrderedId.next(), "Oude naam " + TimeOrderedId.next());
    }

    @Test
    void shows_what_a_case_is() {
        String number = open("Maatwerk fabriek", false, company);

        assertThat(list(officer, CaseListFilter.all())).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(number);
            assertThat(line.title()).isEqualTo("Maatwerk fabriek");
            assertThat(line.stage()).isEqualTo("exploration");
            assertThat(line.status()).isEqualTo(CaseStatus.ACTIVE);
            assertThat(line.clusters()).containsExactly("chemelot");
            assertThat(line.version()).isNotNull();
            assertThat(line.organisations())
                    .singleElement()
                    .extracting(CaseLine.Participant::id)
                    .isEqualTo(company);
        });
    }

    @Test
    void finds_cases_by_any_name_of_an_organisation_and_by_its_identifier() {
        open("Van de fabriek", false, company);
        open("Van niemand", false, null);
        String alias = alias();

        assertThat(titles(officer, byOrganisation(alias))).containsExactly("Van de fabriek");
        assertThat(titles(officer, byOrganisation(alias.toUpperCase(Locale.ROOT))))
                .containsExactly("Van de fabriek");
        assertThat(titles(officer, byOrganisation(company.toString()))).containsExactly("Van de fabriek");
        assertThat(titles(officer, byOrganisation("onbekend"))).isEmpty();
    }

    @Test
    void says_by_which_other_name_of_an_organisation_its_cases_were_asked_for() {
        open("Van de fabriek", false, company);
        String alias = alias();
        String name = database.inTransaction(
                entities -> (String) entities.createNativeQuery("select name from organisation where id = ?1")
                        .setParameter(1, company)
                        .getSingleResult());

        assertThat(matchedName(alias.toUpperCase(Locale.ROOT))).isEqualTo(alias);
        assertThat(matchedName(name)).isNull();
        assertThat(matchedName(company.toString())).isNull();
    }

    private @Nullable String matchedName(String organisation) {
        return list(officer, byOrganisation(organisation))
                .getFirst()
                .organisations()
                .getFirst()
                .matchedName();
    }

    @Test
    void shows_the_stage_and_status_that_held_on_a_date() {
        String number = open("Gepauzeerd", false, null);
        as(
                officer,
                services -> services.cases.changeStatus(
                        number,
                        null,
                        new StatusChange(
                                CaseStatus.PAUSED,
                                OPENED.plusDays(10),
                                new Reason("op verzoek"),
                                null,
                                OPENED.plusYears(1)),
                        null));

        AsOf paused = AsOf.day(OPENED.plusDays(10));
        assertThat(statuses(paused.asKnownOn(CaseServices.TODAY))).containsExactly(CaseStatus.PAUSED);
        assertThat(statuses(paused.asKnownOn(CaseServices.TODAY.minusDays(1)))).isEmpty();
        assertThat(statuses(paused.asRecordedOn(CaseServices.TODAY))).containsExactly(CaseStatus.PAUSED);
        assertThat(statuses(paused.asRecordedOn(CaseServices.TODAY.minusDays(1))))
                .isEmpty();
        assertThat(statuses(OPENED.minusDays(1))).isEmpty();
        assertThat(statuses(OPENED)).containsExactly(CaseStatus.ACTIVE);
        assertThat(statuses(OPENED.plusDays(10))).containsExactly(CaseStatus.PAUSED);
        assertThat(list(officer, new CaseListFilter(null, null, CaseStatus.ACTIVE, null, null, null, AsOf.day(OPENED))))
                .hasSize(1);
    }

    @Test
    void leaves_out_what_was_entered_in_error_unless_asked() {
        String number = open("Vergissing", false, null);
        as(
                officer,
                services -> services.cases.changeStatus(
                        number,
                        null,
                        new StatusChange(CaseStatus.ENTERED_IN_ERROR, OPENED, new Reason("dubbel"), null, null),
                        null));

        assertThat(list(officer, CaseListFilter.all())).isEmpty();
        assertThat(list(officer, new CaseListFilter(null, null, CaseStatus.ENTERED_IN_ERROR, null, null, null, null)))
                .hasSize(1);
    }

    @Test
    void an_officer_sees_the_cases_of_their_programmes_and_of_confidential_ones_their_own() {
        open("Open", false, null);
        open("Vertrouwelijk", true, null);
        Actor elsewhere = actor(Role.CASE_OFFICER, Set.of("cluster6"), Set.of());
        Actor colleague = actor(Role.CASE_OFFICER, Set.of("maatwerk"), Set.of());

        assertThat(titles(officer, CaseListFilter.all())).containsExactlyInAnyOrder("Open", "Vertrouwelijk");
        assertThat(titles(colleague, CaseListFilter.all())).containsExactly("Open");
        assertThat(list(elsewhere, CaseListFilter.all())).isEmpty();
    }

    @Test
    void a_manager_sees_a_confidential_case_masked_and_does_not_find_it_by_its_company() {
        open("Vertrouwelijk", true, company);
        Actor manager = actor(Role.MANAGER, Set.of(), Set.of());

        assertThat(list(manager, CaseListFilter.all())).singleElement().satisfies(line -> {
            assertThat(line.masked()).isTrue();
            assertThat(line.title()).isNull();
            assertThat(line.organisations()).isEmpty();
            assertThat(line.version()).isNull();
        });
        assertThat(list(manager, byOrganisation(company.toString()))).isEmpty();
    }

    @Test
    void a_company_sees_its_own_cases_without_what_is_internal() {
        open("Eigen", true, company);
        open("Van een ander", false, organisation("Ander " + TimeOrderedId.next(), "A " + TimeOrderedId.next()));
        Actor user = actor(Role.COMPANY_EDITOR, Set.of(), Set.of(company));

        assertThat(list(user, CaseListFilter.all())).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("Eigen");
            assertThat(line.confidential()).isNull();
            assertThat(line.version()).isNull();
            assertThat(line.lastChangedAt()).isNull();
        });
    }

    @Test
    void a_partner_sees_none() {
        open("Open", false, null);

        assertThat(list(actor(Role.PARTNER, Set.of(), Set.of()), CaseListFilter.all()))
                .isEmpty();
    }

    @Test
    void pages_follow_on_each_other_without_gap_or_overlap() {
        for (int i = 0; i < 5; i++) {
            open("Zaak " + i, false, null);
        }

        CaseList first = page(officer, CaseList.FROM_START, 2);
        CaseList second = page(officer, String.valueOf(first.next()), 2);
        CaseList last = page(officer, String.valueOf(second.next()), 2);

        assertThat(List.of(first, second, last))
                .flatExtracting(CaseList::cases)
                .extracting(CaseLine::title)
                .containsExactly("Zaak 0", "Zaak 1", "Zaak 2", "Zaak 3", "Zaak 4");
        assertThat(last.next()).isNull();
    }

    @Test
    void names_what_a_filter_asks_and_is_not_there() {
        CaseListFilter filter = new CaseListFilter("nergens", "eop", null, "maan", "Atlantis", null, null);

        Set<String> unknown =
                database.inTransaction(entities -> queries(entities, officer).unknown(filter));

        assertThat(unknown).containsExactlyInAnyOrder("type", "cluster", "province");
    }

    @Test
    void takes_two_statements_however_many_there_are() {
        open("Eén", false, company);
        int few = statements();
        for (int i = 0; i < 40; i++) {
            open("Zaak " + i, false, company);
        }

        assertThat(statements()).isEqualTo(few).isEqualTo(2);
    }

    private int statements() {
        return database.statementsOf(() -> page(officer, CaseList.FROM_START, 50));
    }

    private List<CaseStatus> statuses(LocalDate asOf) {
        return statuses(AsOf.day(asOf));
    }

    private List<CaseStatus> statuses(AsOf asked) {
        return list(officer, new CaseListFilter(null, null, null, null, null, null, asked)).stream()
                .map(CaseLine::status)
                .toList();
    }

    private List<@Nullable String> titles(Actor actor, CaseListFilter filter) {
        return list(actor, filter).stream().map(CaseLine::title).toList();
    }

    private List<CaseLine> list(Actor actor, CaseListFilter filter) {
        return database.inTransaction(entities ->
                queries(entities, actor).list(filter, CaseList.FROM_START, 50).cases());
    }

    private CaseList page(Actor actor, String after, int limit) {
        return database.inTransaction(entities -> queries(entities, actor).list(CaseListFilter.all(), after, limit));
    }

    private static CaseListFilter byOrganisation(String organisation) {
        return new CaseListFilter(null, null, null, null, null, organisation, null);
    }

    private static CaseListQueries queries(EntityManager entities, Actor actor) {
        CurrentActor current = new CurrentActor();
        current.set(actor);
        return new CaseListQueries(entities, current);
    }

    private static Actor actor(Role role, Set<String> programmes, Set<UUID> organisations) {
        return new Actor(
                TimeOrderedId.next(), role.code(), "Iemand", Set.of(role), programmes, organisations, Origin.API);
    }

    private String open(String title, boolean confidential, @Nullable UUID subject) {
        CaseSubject about = CaseSubject.of(CaseDescription.called(new CaseTitle(title))
                        .withParties(
                                subject == null ? Set.of() : Set.of(new CaseParty(subject, CaseParty.Role.SUBJECT)))
                        .withClusters(Set.of("chemelot")))
                .handledBy(new CaseAssignment(null, Set.of(), confidential));
        return database.inTransaction(entities ->
                new CaseServices(entities, officer).cases.open(new OpenCase("maatwerk", about, OPENED), null));
    }

    private void as(Actor actor, Consumer<CaseServices> work) {
        database.runInTransaction(entities -> work.accept(new CaseServices(entities, actor)));
    }

    private UUID organisation(String name, String alias) {
        UUID id = TimeOrderedId.next();
        database.runInTransaction(entities -> {
            entities.createNativeQuery("insert into organisation (id, name, search_key, kind, fictional, version)"
                            + " values (?1, ?2, ?3, 'COMPANY', false, 1)")
                    .setParameter(1, id)
                    .setParameter(2, name)
                    .setParameter(3, SearchKey.of(name).text())
                    .executeUpdate();
            List.of(name, alias)
                    .forEach(called -> entities.createNativeQuery(
                                    "insert into organisation_alias (organisation_id, alias, search_key, kind) values (?1, ?2, ?3, ?4)")
                            .setParameter(1, id)
                            .setParameter(2, called)
                            .setParameter(3, SearchKey.of(called).text())
                            .setParameter(4, called.equals(name) ? "OWN" : "OTHER")
                            .executeUpdate());
        });
        return id;
    }

    private String alias() {
        return (String) database.inTransaction(entities -> entities.createNativeQuery(
                        "select max(alias) from organisation_alias where organisation_id = ?1")
                .setParameter(1, company)
                .getSingleResult());
    }
}
