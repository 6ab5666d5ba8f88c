package nl.maatstaf.party.service;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Origin;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.audit.AuditEvent;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.InMemoryAuditLog;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.casefile.service.CaseServices;
import nl.maatstaf.casefile.subject.CaseDescription;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.casefile.subject.CaseTitle;
import nl.maatstaf.casefile.subject.OpenCase;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.delivery.DeliveryRefusals;
import nl.maatstaf.party.ContactDetails;
import nl.maatstaf.party.Location;
import nl.maatstaf.party.OrganisationKind;
import nl.maatstaf.party.OrganisationProfile;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.party.SiteDescription;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.TimeOrderedId;
import nl.maatstaf.time.service.Now;
import nl.maatstaf.worklist.service.WorklistFilter;
import nl.maatstaf.worklist.service.WorklistOrder;
import nl.maatstaf.worklist.service.WorklistQueries;
import nl.maatstaf.worklist.service.WorklistRow;
import nl.maatstaf.worklist.service.WorklistSort;
import nl.maatstaf.worklist.service.WorklistTab;
import org.junit.jupiter.api.Test;

/** What changing organisations, their names, sites and contacts promises, on either database. */
@OnEachDatabase
class PartyServicesContract {

    private static final Reason BECAUSE = new Reason("Zo staat het in het register.");
    private static final OrganisationProfile COMPANY = OrganisationProfile.of(OrganisationKind.COMPANY);

    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final String unique = TimeOrderedId.next().toString();

    private final TestDatabase database;

    PartyServicesContract(TestDatabase database) {
        this.database = database;
    }

    @Test
    void an_organisation_is_added_once_however_often_it_is_sent() {
        UUID first = in(all -> all.organisations.addOrganisation(name("Glas"), COMPANY, true, unique));
        UUID second = in(all -> all.organisations.addOrganisation(name("Glas"), COMPANY, true, unique));

        assertThat(second).isEqualTo(first);
        assertThat(actions()).containsExactly("party.organisation-added");
        assertThat(log.kept()).extracting(AuditEvent::stream).containsOnly(Stream.PARTIES);
        assertThatRefusal(DeliveryRefusals.KEY_USED_OTHERWISE)
                .isThrownBy(() -> in(all -> all.organisations.addOrganisation(name("Iets"), COMPANY, true, unique)));
        assertThatRefusal(PartyRefusals.NAME_TAKEN)
                .isThrownBy(() -> in(all -> all.organisations.addOrganisation(name("GLAS"), COMPANY, true, null)));
    }

    @Test
    void a_description_is_stored_and_logged_with_what_it_was_before() {
        UUID parent = add("Moeder");
        UUID id = add("Dochter");

        run(all -> all.organisations.describe(id, version(id), below(parent), null));
        run(all -> all.organisations.describe(id, version(id), below(parent), null));

        assertThat(card(id).parent())
                .isEqualTo(new OrganisationCard.Relative(parent, name("Moeder").text()));
        assertThat(card(id).place()).isEqualTo("Delfzijl");
        assertThat(card(parent).children())
                .extracting(OrganisationCard.Relative::id)
                .containsExactly(id);
        assertThat(actions())
                .containsExactly(
                        "party.organisation-added", "party.organisation-added", "party.organisation-described");
        assertThat(last().oldValues()).containsEntry("place", "");
        assertThat(last().newValues()).containsEntry("parent", parent.toString());
    }

    @Test
    void an_organisation_belongs_to_nobody_that_belongs_to_it() {
        UUID parent = add("Moeder");
        UUID id = add("Dochter");
        run(all -> all.organisations.describe(id, null, below(parent), null));

        assertThatRefusal(PartyRefusals.OWN_PARENT)
                .isThrownBy(() -> run(all -> all.organisations.describe(parent, null, below(id), null)));
        assertThatRefusal(PartyRefusals.OWN_PARENT)
                .isThrownBy(() -> run(all -> all.organisations.describe(id, null, below(id), null)));
        assertThatRefusal(PartyRefusals.ORGANISATION_NOT_FOUND)
                .isThrownBy(() -> run(all -> all.organisations.describe(id, null, below(TimeOrderedId.next()), null)));
        assertThatRefusal(PartyRefusals.CODE_UNKNOWN)
                .isThrownBy(() -> run(all -> all.organisations.describe(
                        id,
                        null,
                        new OrganisationProfile(OrganisationKind.COMPANY, null, null, "nergens", Set.of()),
                        null)));
    }

    @Test
    void a_name_is_corrected_everywhere_and_the_old_one_still_leads_to_it() {
        UUID id = add("Nobian");
        String number = openCaseOf(id, Set.of());

        run(all -> all.organisations.rename(id, version(id), name("Nobian Industrie"), BECAUSE, null));

        assertThat(card(id).name()).isEqualTo(name("Nobian Industrie").text());
        assertThat(card(id).aliases()).containsExactly(name("Nobian").text());
        assertThat(inLists(number, "organisation_name"))
                .isEqualTo(name("Nobian Industrie").text());
        assertThat(inLists(number, "organisation_key").toString()).startsWith("nobianindustrie");
        assertThat(search(name("Nobian Industrie"))).containsExactly(number);
        assertThat(search(name("Nobian"))).containsExactly(number);
        assertThat(last().oldValues()).containsEntry("name", name("Nobian").text());
        assertThat(last().newValues())
                .containsEntry("name", name("Nobian Industrie").text());
        assertThat(last().reason()).isEqualTo(BECAUSE.text());
    }

    @Test
    void another_spelling_of_a_name_is_no_other_alias() {
        UUID id = add("nobian");

        run(all -> all.organisations.rename(id, version(id), name("NOBIAN"), BECAUSE, null));

        assertThat(card(id).name()).isEqualTo(name("NOBIAN").text());
        assertThat(card(id).aliases()).isEmpty();
    }

    @Test
    void an_alias_is_added_and_a_wrong_one_is_retracted_everywhere() {
        UUID id = add("Chemie");
        UUID other = add("Anders");
        String number = openCaseOf(id, Set.of());

        run(all -> all.organisations.addAlias(id, name("Nuryon"), null));
        assertThat(card(id).aliases()).containsExactly(name("Nuryon").text());
        assertThat(search(name("Nuryon"))).containsExactly(number);
        assertThatRefusal(PartyRefusals.NAME_TAKEN)
                .isThrownBy(() -> run(all -> all.organisations.addAlias(other, name("NURYON"), null)));
        assertThatRefusal(PartyRefusals.NAME_TAKEN)
                .isThrownBy(() -> run(all -> all.organisations.rename(other, null, name("nuryon"), BECAUSE, null)));

        run(all -> all.organisations.retractAlias(id, version(id), name("nuryon"), BECAUSE, null));

        assertThat(card(id).aliases()).isEmpty();
        assertThat(search(name("Nuryon"))).isEmpty();
        assertThat(actions()).endsWith("party.alias-added", "party.alias-retracted");
        assertThat(last().oldValues()).containsEntry("alias", name("Nuryon").text());
        run(all -> all.organisations.addAlias(other, name("Nuryon"), null));
    }

    @Test
    void a_stale_version_of_an_organisation_is_refused() {
        UUID id = add("Glas");
        Long seen = version(id);
        run(all -> all.organisations.addAlias(id, name("Glazen"), null));
        int before = log.events().size();

        assertChangedMeanwhile(all -> all.organisations.describe(id, seen, COMPANY, null));
        assertChangedMeanwhile(all -> all.organisations.rename(id, seen, name("Anders"), BECAUSE, null));
        assertChangedMeanwhile(all -> all.organisations.retractAlias(id, seen, name("Glazen"), BECAUSE, null));

        assertThat(log.events()).hasSize(before);
        assertThat(card(id).aliases()).containsExactly(name("Glazen").text());
    }

    @Test
    void a_site_is_added_once_and_corrected_with_its_name_in_the_lists_too() {
        UUID id = add("Yara");
        UUID first = in(all -> all.sites.add(id, site("Sluiskil", "Zeeland"), unique));
        UUID second = in(all -> all.sites.add(id, site("Sluiskil", "Zeeland"), unique));
        String number = openCaseOf(id, Set.of(first));

        run(all -> all.sites.change(
                id, first, card(id).sites().getFirst().version(), site("Terneuzen", "Gelderland"), null));

        assertThat(second).isEqualTo(first);
        assertThat(card(id).sites()).singleElement().satisfies(site -> {
            assertThat(site.name()).isEqualTo("Terneuzen");
            assertThat(site.latitude()).isEqualByComparingTo("51.2785");
            assertThat(site.programme()).isEqualTo("maatwerk");
        });
        assertThat(inLists(number, "site_name")).isEqualTo("Terneuzen");
        assertThat(inLists(number, "province")).isEqualTo("Gelderland");
        assertThat(actions()).endsWith("party.site-added", "party.site-described");
        assertThat(last().oldValues()).containsEntry("name", "Sluiskil").containsEntry("province", "Zeeland");
    }

    @Test
    void a_site_is_refused_that_is_there_already_or_is_not_its_own_or_was_changed() {
        UUID id = add("Yara");
        UUID other = add("Anders");
        UUID sluiskil = in(all -> all.sites.add(id, site("Sluiskil", "Zeeland"), null));
        UUID office = in(all -> all.sites.add(id, site("Kantoor", "Zeeland"), null));
        SiteDescription nowhere =
                new SiteDescription(new PartyName("Elders"), new Location("Elders", null, null, null), null, "nergens");

        assertThatRefusal(PartyRefusals.SITE_THERE)
                .isThrownBy(() -> run(all -> all.sites.add(id, site("SLUISKIL", "Zeeland"), null)));
        assertThatRefusal(PartyRefusals.SITE_THERE)
                .isThrownBy(() -> run(all -> all.sites.change(id, office, null, site("sluiskil", "Zeeland"), null)));
        assertThatRefusal(PartyRefusals.SITE_NOT_FOUND)
                .isThrownBy(() -> run(all -> all.sites.change(other, sluiskil, null, site("Weg", "Zeeland"), null)));
        assertThatRefusal(PartyRefusals.CODE_UNKNOWN).isThrownBy(() -> run(all -> all.sites.add(id, nowhere, null)));
        assertThatRefusal(PartyRefusals.ORGANISATION_NOT_FOUND)
                .isThrownBy(() -> run(all -> all.sites.add(TimeOrderedId.next(), site("Weg", "Zeeland"), null)));
        Long seen = card(id).sites().getFirst().version();
        run(all -> all.sites.change(id, office, seen, site("Kantoor", "Utrecht"), null));
        assertChangedMeanwhile(all -> all.sites.change(id, office, seen, site("Kantoor", "Drenthe"), null));
    }

    @Test
    void of_a_contact_that_is_removed_nothing_is_left_but_that_it_was() {
        UUID id = add("Glas");
        UUID contact = in(all -> all.contacts.add(id, jo("jo@voorbeeld.nl"), unique));
        UUID again = in(all -> all.contacts.add(id, jo("jo@voorbeeld.nl"), unique));
        assertThat(again).isEqualTo(contact);
        run(all -> all.contacts.change(id, contact, contactVersion(id), jo("jo.jansen@voorbeeld.nl"), null));
        assertThat(card(id).contacts()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Jo Jansen");
            assertThat(line.email()).isEqualTo("jo.jansen@voorbeeld.nl");
        });

        run(all -> all.contacts.remove(id, contact, contactVersion(id), null));

        assertThat(card(id).contacts()).isEmpty();
        assertThat(rowsOf(contact)).isZero();
        assertThat(actions()).endsWith("party.contact-added", "party.contact-changed", "party.contact-removed");
        assertThat(log.kept())
                .extracting(event -> event.payload().orElse("{}"))
                .noneMatch(payload -> payload.matches("(?is).*(jo jansen|voorbeeld\\.nl|directeur|0701234567).*"));
        assertThatRefusal(PartyRefusals.CONTACT_NOT_FOUND)
                .isThrownBy(() -> run(all -> all.contacts.remove(id, contact, null, null)));
    }

    @Test
    void a_contact_is_changed_by_who_saw_it_last_and_at_its_own_organisation() {
        UUID id = add("Glas");
        UUID other = add("Anders");
        UUID contact = in(all -> all.contacts.add(id, jo("jo@voorbeeld.nl"), null));
        Long seen = contactVersion(id);
        run(all -> all.contacts.change(id, contact, seen, jo("j@voorbeeld.nl"), null));

        assertChangedMeanwhile(all -> all.contacts.change(id, contact, seen, jo("o@voorbeeld.nl"), null));
        assertChangedMeanwhile(all -> all.contacts.remove(id, contact, seen, null));
        assertThatRefusal(PartyRefusals.CONTACT_NOT_FOUND)
                .isThrownBy(() -> run(all -> all.contacts.remove(other, contact, null, null)));
        assertThat(card(id).contacts()).hasSize(1);
    }

    private void assertChangedMeanwhile(Consumer<PartyServices> work) {
        assertThatRefusal(PartyRefusals.ORGANISATION_CHANGED_MEANWHILE).isThrownBy(() -> run(work));
    }

    private PartyName name(String text) {
        return new PartyName(text + " " + unique);
    }

    private static OrganisationProfile below(UUID parent) {
        return new OrganisationProfile(OrganisationKind.COMPANY, parent, "Delfzijl", "chemelot", Set.of());
    }

    private static SiteDescription site(String name, String province) {
        Location location = new Location(name, province, new BigDecimal("51.2785"), new BigDecimal("3.8361"));
        return new SiteDescription(new PartyName(name), location, "zeeland_west_brabant", "maatwerk");
    }

    private static ContactDetails jo(String email) {
        return new ContactDetails(new PartyName("Jo Jansen"), "Directeur", email, "0701234567");
    }

    private UUID add(String name) {
        return in(all -> all.organisations.addOrganisation(name(name), COMPANY, true, null));
    }

    private String openCaseOf(UUID organisation, Set<UUID> sites) {
        CaseServices.installTypes(database);
        Actor officer = CaseServices.official(database, Role.CASE_OFFICER, "noor");
        CaseSubject subject = CaseSubject.of(CaseDescription.called(new CaseTitle("Een zaak"))
                .withParties(Set.of(new CaseParty(organisation, CaseParty.Role.SUBJECT)))
                .withSites(sites)
                .withMinistries(Set.of("KGG")));
        return database.inTransaction(entities -> new CaseServices(entities, officer)
                .cases.open(new OpenCase("maatwerk", subject, CaseServices.TODAY), null));
    }

    /** The numbers of the cases that someone finds by a name. */
    private List<String> search(PartyName typed) {
        WorklistFilter named =
                new WorklistFilter(WorklistTab.ALL, null, null, null, null, null, null, null, null, typed.text());
        CurrentActor caller = new CurrentActor();
        caller.set(
                new Actor(TimeOrderedId.next(), "mia", "Mia", Set.of(Role.MANAGER), Set.of(), Set.of(), Origin.PAGE));
        return database
                .inTransaction(entities -> new WorklistQueries(entities, caller, new Now(Clock.systemUTC()))
                        .page(named, new WorklistOrder(WorklistSort.NUMBER, false), null))
                .rows()
                .stream()
                .map(WorklistRow::number)
                .toList();
    }

    private Object inLists(String number, String column) {
        return database.inTransaction(
                entities -> entities.createNativeQuery("select " + column + " from worklist_item where number = ?1")
                        .setParameter(1, number)
                        .getSingleResult());
    }

    private long rowsOf(UUID contact) {
        return database.inTransaction(
                entities -> ((Number) entities.createNativeQuery("select count(*) from contact where id = ?1")
                                .setParameter(1, contact)
                                .getSingleResult())
                        .longValue());
    }

    private Long version(UUID id) {
        return card(id).version();
    }

    private Long contactVersion(UUID id) {
        return card(id).contacts().getFirst().version();
    }

    private OrganisationCard card(UUID id) {
        return in(all -> all.directory.get(id));
    }

    private Event last() {
        return log.events().getLast();
    }

    private List<String> actions() {
        return log.events().stream().map(event -> event.type().code()).toList();
    }

    private <T> T in(Function<PartyServices, T> work) {
        return database.inTransaction(entities -> work.apply(new PartyServices(entities, log)));
    }

    private void run(Consumer<PartyServices> work) {
        database.runInTransaction(entities -> work.accept(new PartyServices(entities, log)));
    }
}
