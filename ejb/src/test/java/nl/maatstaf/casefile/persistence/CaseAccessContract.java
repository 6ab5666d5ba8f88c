package nl.maatstaf.casefile.persistence;

import static java.util.stream.Collectors.toMap;
import static nl.maatstaf.casefile.service.CaseServices.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.CaseAccess;
import nl.maatstaf.access.CaseAccess.View;
import nl.maatstaf.access.CaseScope;
import nl.maatstaf.access.Origin;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.StatusChange;
import nl.maatstaf.casefile.service.CaseServices;
import nl.maatstaf.casefile.subject.CaseAssignment;
import nl.maatstaf.casefile.subject.CaseDescription;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.casefile.subject.CaseTitle;
import nl.maatstaf.casefile.subject.OpenCase;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.database.StatementParameters;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.portfolio.service.PortfolioCaseRow;
import nl.maatstaf.portfolio.service.PortfolioCases;
import nl.maatstaf.portfolio.service.PortfolioFilter;
import nl.maatstaf.portfolio.service.PortfolioQueries;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.AsOf;
import nl.maatstaf.time.TimeOrderedId;
import nl.maatstaf.time.service.Now;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/** The rule of who sees which case says the same in Java and in SQL, for every kind of caller and of case. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OnEachDatabase
class CaseAccessContract {

    private static final Set<String> ALL_PROGRAMMES = Set.of("maatwerk", "cluster6");

    @Parameter
    private TestDatabase database;

    private final Map<String, CaseFile> cases = new LinkedHashMap<>();
    private final Map<String, Actor> callers = new LinkedHashMap<>();
    private UUID glass;
    private UUID chemistry;
    private Actor officer;
    private Actor teammate;
    private Actor managerOnTeam;

    @BeforeParameterizedClassInvocation
    void callers_and_cases() {
        cases.clear();
        callers.clear();
        CaseServices.installTypes(database);
        glass = organisation();
        chemistry = organisation();
        officer = official(Role.CASE_OFFICER, "officer", ALL_PROGRAMMES);
        teammate = official(Role.CASE_OFFICER, "teammate", Set.of("maatwerk"));
        managerOnTeam = with(official(Role.COORDINATOR, "manager", Set.of("maatwerk")), Role.MANAGER);
        Stream.of(
                        officer,
                        teammate,
                        managerOnTeam,
                        someone("officer outside the team", Set.of(Role.CASE_OFFICER), Set.of("maatwerk")),
                        someone("officer of another programme", Set.of(Role.CASE_OFFICER), Set.of("cluster6")),
                        someone("officer of no programme", Set.of(Role.CASE_OFFICER), Set.of()),
                        someone("coordinator", Set.of(Role.COORDINATOR), Set.of("maatwerk")),
                        someone("reader", Set.of(Role.READER), Set.of("maatwerk")),
                        someone("records manager", Set.of(Role.RECORDS_MANAGER), Set.of("cluster6")),
                        someone("auditor", Set.of(Role.AUDITOR), Set.of()),
                        someone("manager", Set.of(Role.MANAGER), Set.of("maatwerk")),
                        someone("officer and auditor", Set.of(Role.CASE_OFFICER, Role.AUDITOR), Set.of("cluster6")),
                        someone("administrator", Set.of(Role.ADMINISTRATOR), Set.of("maatwerk")),
                        someone("partner", Set.of(Role.PARTNER), Set.of()),
                        someone("partner with a programme", Set.of(Role.PARTNER), Set.of("maatwerk")),
                        company("company", Role.COMPANY_EDITOR, glass),
                        company("signatory of another company", Role.COMPANY_SIGNATORY, chemistry),
                        company("company of two", Role.COMPANY_EDITOR, glass, chemistry),
                        company("company of no case", Role.COMPANY_EDITOR, TimeOrderedId.next()))
                .forEach(actor -> callers.put(actor.displayName(), actor));
        for (String type : List.of("maatwerk", "cluster6_casus")) {
            for (boolean confidential : List.of(false, true)) {
                for (CaseStatus status : CaseStatus.values()) {
                    String number = open(type, confidential, status);
                    cases.put(
                            String.join(" ", number, type, confidential ? "confidential" : "", status.name()),
                            find(number));
                }
            }
        }
    }

    @Test
    void lists_of_cases_say_what_the_rule_says() {
        callers.forEach((name, caller) -> {
            assertThat(found(caller, "case_file", "id", CaseAccessCondition::open))
                    .as("open to " + name)
                    .isEqualTo(numbers(caller, View::isOpen));
            assertThat(found(caller, "case_file", "id", CaseAccessCondition::listed))
                    .as("listed for " + name)
                    .isEqualTo(numbers(caller, view -> view != View.NONE));
        });
    }

    @Test
    void rows_of_the_worklist_say_what_the_rule_says() {
        callers.forEach((name, caller) -> {
            assertThat(found(caller, "worklist_item", "case_id", CaseAccessCondition::open))
                    .as("open to " + name)
                    .isEqualTo(numbers(caller, View::isOpen));
            assertThat(found(caller, "worklist_item", "case_id", CaseAccessCondition::listed))
                    .as("listed for " + name)
                    .isEqualTo(numbers(caller, view -> view != View.NONE));
        });
    }

    @Test
    void figures_count_every_case_and_the_rows_behind_them_are_those_that_the_rule_gives() {
        int counted = (int) cases.values().stream()
                .filter(found -> found.status() != CaseStatus.ENTERED_IN_ERROR)
                .count();
        List<Actor> readers = callers.values().stream()
                .filter(caller -> caller.may(Right.VIEW_PORTFOLIO))
                .toList();

        assertThat(readers).hasSizeGreaterThan(5);
        for (Actor caller : readers) {
            assertThat(behind(caller)).as("rows for " + caller.displayName()).isEqualTo(rule(caller));
            assertThat(total(caller)).as("total for " + caller.displayName()).isEqualTo(counted);
        }
    }

    @Test
    void each_kind_of_caller_sees_what_the_rules_of_access_give() {
        assertThat(seen("officer", View.WHOLE)).hasSize(20);
        assertThat(seen("teammate", View.WHOLE)).hasSize(10);
        assertThat(seen("officer outside the team", View.WHOLE)).hasSize(5);
        assertThat(seen("officer outside the team", View.MASKED)).isEmpty();
        assertThat(seen("reader", View.WHOLE)).hasSize(5);
        assertThat(seen("manager", View.WHOLE)).hasSize(10);
        assertThat(seen("manager", View.MASKED)).hasSize(10);
        assertThat(seen("auditor", View.MASKED)).hasSize(10);
        assertThat(seen("officer and auditor", View.MASKED)).hasSize(10);
        assertThat(seen("company", View.SHARED)).hasSize(16).noneMatch(name -> name.endsWith("ENTERED_IN_ERROR"));
        assertThat(seen("signatory of another company", View.SHARED)).hasSize(8);
        assertThat(seen("partner with a programme", View.NONE)).hasSize(20);
        assertThat(seen("administrator", View.NONE)).hasSize(20);
    }

    private List<String> seen(String caller, View view) {
        Actor actor = Optional.ofNullable(callers.get(caller)).orElseThrow();
        return cases.entrySet().stream()
                .filter(one -> CaseAccess.of(actor, scope(one.getValue())) == view)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Set<String> numbers(Actor caller, Predicate<View> wanted) {
        return cases.values().stream()
                .filter(one -> wanted.test(CaseAccess.of(caller, scope(one))))
                .map(CaseFile::number)
                .collect(Collectors.toSet());
    }

    /** Each case behind a figure with whether it is masked, as the rule has it. */
    private Map<String, Boolean> rule(Actor caller) {
        return cases.values().stream()
                .filter(one -> one.status() != CaseStatus.ENTERED_IN_ERROR)
                .filter(one -> CaseAccess.of(caller, scope(one)) != View.NONE)
                .collect(toMap(CaseFile::number, one -> CaseAccess.of(caller, scope(one)) == View.MASKED));
    }

    private Map<String, Boolean> behind(Actor caller) {
        return database
                .inTransaction(entities -> portfolio(entities, caller)
                        .cases(AsOf.day(TODAY), PortfolioFilter.all(), PortfolioCases.FROM_START, 1_000))
                .rows()
                .stream()
                .filter(row -> isOurs(row.number()))
                .collect(toMap(PortfolioCaseRow::number, PortfolioCaseRow::masked));
    }

    /** How many cases the figures count for a caller, those of other tests left out. */
    private int total(Actor caller) {
        int all = database.inTransaction(
                        entities -> portfolio(entities, caller).summary(AsOf.day(TODAY), PortfolioFilter.all()))
                .cases();
        Actor auditor = someone("everything", Set.of(Role.AUDITOR), Set.of());
        long others = database
                .inTransaction(entities -> portfolio(entities, auditor)
                        .cases(AsOf.day(TODAY), PortfolioFilter.all(), PortfolioCases.FROM_START, 1_000))
                .rows()
                .stream()
                .filter(row -> !isOurs(row.number()))
                .count();
        return all - (int) others;
    }

    private boolean isOurs(String number) {
        return cases.values().stream().anyMatch(one -> one.number().equals(number));
    }

    private static PortfolioQueries portfolio(EntityManager entities, Actor caller) {
        CurrentActor current = new CurrentActor();
        current.set(caller);
        return new PortfolioQueries(entities, current, new Now());
    }

    private Set<String> found(Actor caller, String table, String id, Function<CaseAccessCondition, String> condition) {
        return database.inTransaction(entities -> {
            StatementParameters values = new StatementParameters();
            CaseAccessCondition access = new CaseAccessCondition(caller, "x", id, values);
            return RowQuery.sql(entities, "select x.number from " + table + " x where " + condition.apply(access))
                    .with(values)
                    .list(row -> row.text("number"))
                    .stream()
                    .filter(this::isOurs)
                    .collect(Collectors.toSet());
        });
    }

    private static CaseScope scope(CaseFile caseFile) {
        return new CaseScope(
                caseFile.programmeCode(),
                caseFile.isConfidential(),
                caseFile.status() == CaseStatus.ENTERED_IN_ERROR,
                caseFile.officerId().orElse(null),
                caseFile.teamWithOfficer(),
                caseFile.parties().stream().map(CaseParty::organisationId).collect(Collectors.toSet()));
    }

    private CaseFile find(String number) {
        return database.inTransaction(entities -> {
            CaseFile found = entities.createQuery("select c from CaseFile c where c.number = :number", CaseFile.class)
                    .setParameter("number", number)
                    .getSingleResult();
            scope(found);
            return found;
        });
    }

    /** A case of the officer's with a team, of one company; one of maatwerk has another company and a manager on it as well. */
    private String open(String type, boolean confidential, CaseStatus status) {
        Set<CaseParty> parties = type.equals("maatwerk")
                ? Set.of(
                        new CaseParty(glass, CaseParty.Role.SUBJECT),
                        new CaseParty(chemistry, CaseParty.Role.FINANCIER))
                : Set.of(new CaseParty(glass, CaseParty.Role.SUBJECT));
        Set<UUID> team =
                type.equals("maatwerk") ? Set.of(teammate.userId(), managerOnTeam.userId()) : Set.of(officer.userId());
        CaseSubject subject = CaseSubject.of(CaseDescription.called(new CaseTitle("Zaak " + status))
                        .withParties(parties)
                        .withMinistries(Set.of("KGG")))
                .handledBy(new CaseAssignment(officer.userId(), team, confidential));
        String number = database.inTransaction(entities ->
                new CaseServices(entities, officer).cases.open(new OpenCase(type, subject, TODAY.minusDays(10)), null));
        if (status != CaseStatus.ACTIVE) {
            StatusChange change = new StatusChange(
                    status,
                    TODAY,
                    new Reason("zo is het"),
                    null,
                    status == CaseStatus.PAUSED ? TODAY.plusDays(30) : null);
            database.runInTransaction(
                    entities -> new CaseServices(entities, officer).cases.changeStatus(number, null, change, null));
        }
        return number;
    }

    private Actor official(Role role, String name, Set<String> programmes) {
        Actor known = CaseServices.official(database, role, name + TimeOrderedId.next());
        programmes.forEach(programme -> worksFor(known.userId(), programme));
        return new Actor(known.userId(), name, name, Set.of(role), programmes, Set.of(), Origin.PAGE);
    }

    private void worksFor(UUID user, String programme) {
        database.runInTransaction(entities -> entities.createNativeQuery(
                        "insert into user_programme (user_id, programme_code) values (?1, ?2)"
                                + " on conflict do nothing")
                .setParameter(1, user)
                .setParameter(2, programme)
                .executeUpdate());
    }

    private static Actor with(Actor actor, Role role) {
        return new Actor(
                actor.userId(),
                actor.username(),
                "manager on the team",
                Set.of(role),
                actor.programmes(),
                Set.of(),
                Origin.PAGE);
    }

    private static Actor someone(String name, Set<Role> roles, Set<String> programmes) {
        return new Actor(TimeOrderedId.next(), name, name, roles, programmes, Set.of(), Origin.PAGE);
    }

    private static Actor company(String name, Role role, UUID... organisations) {
        return new Actor(TimeOrderedId.next(), name, name, Set.of(role), Set.of(), Set.of(organisations), Origin.PAGE);
    }

    private UUID organisation() {
        UUID id = TimeOrderedId.next();
        database.runInTransaction(
                entities -> entities.createNativeQuery("insert into organisation (id, name, kind, fictional, version)"
                                + " values (?1, ?2, 'COMPANY', false, 1)")
                        .setParameter(1, id)
                        .setParameter(2, "Voorbeeld " + id)
                        .executeUpdate());
        return id;
    }
}
