package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.UUID;
import nl.maatstaf.tests.server.Database;
import nl.maatstaf.tests.server.DemoUser;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer finds organisations by any name and keeps what is known of them; a reader looks. */
class OrganisationJourneyIT extends Journey {

    private static final String STRANGE = "🏭 <script>alert(1)</script> ' OR 1=1 -- &amp; {0} #{7*7}";

    /** Sends a form with its button, and the same again. */
    private static final String SEND_TWICE = """
            async (form) => {
              const body = new URLSearchParams(new FormData(form));
              body.append('contactForm:contactNow', 'contactForm:contactNow');
              const send = async () => (await fetch(form.action, { method: 'POST', body })).status;
              return [await send(), await send()];
            }
            """;

    private String mark = "";

    @BeforeEach
    void an_officer() {
        mark = UUID.randomUUID().toString().substring(0, 8);
        beSignedInAs("behandelaar");
        page().onDialog(OrganisationJourneyIT::noScriptRan);
    }

    private static void noScriptRan(Dialog dialog) {
        throw new AssertionError("a script that was typed has run: " + dialog.message());
    }

    @Test
    void nobian_is_found_by_a_name_it_had_with_the_cases_it_takes_part_in() {
        page().navigate("/today");
        page().locator("nav#nav a[href='/organisations']").click();
        look();
        photograph("organisations");
        page().navigate("/worklist?q=nobian");
        page().locator("main #organisations").click();
        assertThat(page().locator("#organisations tbody")).containsText("Nobian");
        page().locator("#name").fill("nouryon");
        page().locator("#findNow").click();

        assertThat(page().locator("#organisations tbody tr")).hasCount(1);
        assertThat(page().locator("#organisations")).containsText("ook bekend als Nouryon");
        look();
        lookOnAPhone();
        page().locator("#organisations a").click();
        assertThat(page().locator("h1")).hasText("Nobian");
        assertThat(page().locator("#aliases")).containsText("Nouryon");
        assertThat(page().locator("#caseTable")).containsText("Onderwerp van de zaak");
        look();
        lookOnAPhone();
        photograph("organisation");
        page().locator("#caseTable a").first().click();
        Locator organisation = page().locator("#facts a:text-is('Nobian')");
        reveal(organisation);
        organisation.click();
        assertThat(page().locator("h1")).hasText("Nobian");
    }

    @Test
    void an_organisation_is_added_and_described_and_found_by_a_name_that_is_given_later() {
        page().navigate("/organisations");
        page().locator("#add").click();
        byId("addOrganisation:name").fill("Zoutwerk " + mark);
        choose("addOrganisation:organisations", "nouryon", "Nobian");
        byId("addOrganisation:clusterCode").selectOption("chemelot");
        page().getByLabel("Zout en chloor").check();
        byId("addOrganisation:fictional").check();
        byId("addOrganisation:addNow").click();

        done("is toegevoegd");
        assertThat(page().locator("#facts")).containsText("Nobian");
        assertThat(page().locator("#facts")).containsText("Zout en chloor");
        assertThat(page().locator("main")).containsText("Fictief");

        open("describeOpen", "describe");
        assertThat(byId("describeForm:organisations_input")).hasValue("Nobian");
        byId("describeForm:place").fill("Delfzijl");
        byId("describeForm:organisations_input").press("ControlOrMeta+a");
        byId("describeForm:organisations_input").press("Delete");
        byId("describeForm:kind").selectOption("INFRASTRUCTURE");
        byId("describeForm:describeNow").click();
        done("gewijzigd");
        assertThat(page().locator("#facts")).containsText("Delfzijl");
        assertThat(page().locator("#facts")).containsText("Infrastructuurbedrijf");
        assertThat(page().locator("#facts")).not().containsText("Nobian");

        open("aliasOpen", "alias");
        byId("aliasForm:name").fill("Pekelhuis/" + mark);
        byId("aliasForm:aliasNow").click();
        done("ook te vinden als \"Pekelhuis");
        page().navigate("/organisations?q=pekelhuis+" + mark);
        assertThat(page().locator("#organisations tbody th")).containsText("ook bekend als Pekelhuis");
        page().locator("#organisations a").click();

        open("renameOpen", "rename");
        byId("renameForm:name").fill("Zoutwerken " + mark);
        byId("renameForm:reason").fill("Zo staat het in het register.");
        byId("renameForm:renameNow").click();
        done("heet nu \"Zoutwerken");
        assertThat(page().locator("h1")).hasText("Zoutwerken " + mark);
        assertThat(page().locator("#aliases")).containsText("Zoutwerk " + mark);

        Locator dialog = open(page().locator("#aliases li:has-text('Pekelhuis') a"), "retractAlias");
        assertThat(dialog).containsText("Pekelhuis/" + mark);
        byId("retractAliasForm:reason").fill("Dat is een ander.");
        byId("retractAliasForm:retractNow").click();
        done("teruggenomen");
        assertThat(page().locator("#aliases")).not().containsText("Pekelhuis");
        page().navigate("/organisations?q=pekelhuis+" + mark);
        assertThat(page().locator("main")).containsText("Geen organisatie heet of heette");
        look();
    }

    @Test
    void a_site_is_added_and_corrected() {
        addOrganisation();
        open("siteOpen", "site");
        byId("siteForm:name").fill("Fabriek");
        byId("siteForm:place").fill("Sluiskil");
        byId("siteForm:province").selectOption("Zeeland");
        byId("siteForm:latitude").fill("51,2785");
        byId("siteForm:longitude").fill("3.8361");
        byId("siteForm:clusterCode").selectOption("zeeland_west_brabant");
        byId("siteForm:programmeCode").selectOption("cluster6");
        byId("siteForm:siteNow").click();
        done("toegevoegd");
        assertThat(page().locator("#siteTable")).containsText("51,2785° NB, 3,8361° OL");
        assertThat(page().locator("#siteTable")).containsText("Zeeland/West-Brabant");
        assertThat(page().locator("#siteTable")).containsText("Actieplan Cluster 6");

        open(page().locator("#siteTable a"), "changeSite");
        assertThat(byId("changeSiteForm:place")).hasValue("Sluiskil");
        assertThat(byId("changeSiteForm:programmeCode")).hasValue("cluster6");
        byId("changeSiteForm:place").fill("Terneuzen");
        byId("changeSiteForm:changeSiteNow").click();
        done("gewijzigd");
        assertThat(page().locator("#siteTable")).containsText("Terneuzen");
        look();
        lookOnAPhone();
        lookIntoDialogs(page().url(), new HashSet<>());
    }

    @Test
    void a_contact_is_added_changed_and_removed() {
        addOrganisation();
        addContact("Jo Jansen");
        assertThat(page().locator("#contactTable a[href='mailto:jo@voorbeeld.nl']"))
                .isVisible();
        assertThat(page().locator("#contactTable a[href='tel:+31701234567']")).isVisible();

        String address = page().url();
        open(page().locator("a[id^='changeContact-']"), "changeContact");
        assertThat(byId("changeContactForm:name")).hasValue("Jo Jansen");
        byId("changeContactForm:roleTitle").fill("Plaatsvervangend directeur");
        byId("changeContactForm:changeContactNow").click();
        done("gewijzigd");
        assertThat(page().locator("#contactTable")).containsText("Plaatsvervangend directeur");
        look();
        lookOnAPhone();
        lookIntoDialogs(address, new HashSet<>());

        page().navigate(address);
        Locator dialog = open(page().locator("a[id^='removeContact-']"), "removeContact");
        assertThat(dialog).containsText("gewist");
        byId("removeContactForm:removeContactNow").click();
        done("verwijderd");
        Assertions.assertThat(page().content()).doesNotContain("Jo Jansen", "jo@voorbeeld.nl");
    }

    @Test
    void who_changes_a_contact_that_a_colleague_changed_sees_the_conflict_and_keeps_what_was_typed() {
        addOrganisation();
        addContact("Jo Jansen");
        Page colleague = anotherTab();
        colleague.navigate(page().url());
        open(page().locator("a[id^='changeContact-']"), "changeContact");
        byId("changeContactForm:phone").fill("070 765 43 21");
        colleague.navigate(colleague.locator("a[id^='changeContact-']").getAttribute("href"));
        colleague.locator("[id='changeContactForm:email']").fill("jansen@voorbeeld.nl");
        colleague.locator("[id='changeContactForm:changeContactNow']").click();
        assertThat(colleague.locator("#contactTable")).containsText("jansen@voorbeeld.nl");

        byId("changeContactForm:changeContactNow").click();

        Locator dialog = page().locator("dialog#changeContact");
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("intussen gewijzigd");
        assertThat(dialog).containsText("jansen@voorbeeld.nl");
        assertThat(byId("changeContactForm:phone")).hasValue("070 765 43 21");
        lookAt("#changeContact");
        byId("changeContactForm:changeContactNow").click();
        done("gewijzigd");
        assertThat(page().locator("#contactTable")).containsText("070 765 43 21");
    }

    @Test
    void who_describes_an_organisation_that_a_colleague_renamed_sees_the_conflict_and_keeps_what_was_typed() {
        addOrganisation();
        Page colleague = anotherTab();
        colleague.navigate(page().url());
        open("describeOpen", "describe");
        byId("describeForm:place").fill("Delfzijl");
        byId("describe").getByLabel("Staal").check();
        colleague.navigate(colleague.locator("#renameOpen").getAttribute("href"));
        colleague.locator("[id='renameForm:name']").fill("Hernoemd " + mark);
        colleague.locator("[id='renameForm:reason']").fill("Zo heet zij.");
        colleague.locator("[id='renameForm:renameNow']").click();
        assertThat(colleague.locator("h1")).hasText("Hernoemd " + mark);

        byId("describeForm:describeNow").click();

        Locator dialog = byId("describe");
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("intussen gewijzigd");
        assertThat(dialog).containsText("Hernoemd " + mark);
        assertThat(byId("describeForm:place")).hasValue("Delfzijl");
        assertThat(byId("describe").getByLabel("Staal")).isChecked();
        lookAt("#describe");
        byId("describeForm:describeNow").click();
        done("gewijzigd");
        assertThat(page().locator("#facts")).containsText("Delfzijl");
    }

    @Test
    void invalid_input_is_reported_beside_the_field_and_stays() {
        addOrganisation();
        open("contactOpen", "contact");
        refuses("contactForm:contactNow", "contactForm:name", "", "Vul dit in.");
        refuses("contactForm:contactNow", "contactForm:name", "🏭", "ten minste één letter");
        refuses("contactForm:contactNow", "contactForm:name", "x".repeat(201), "200 tekens");
        byId("contactForm:name").fill(STRANGE);
        refuses("contactForm:contactNow", "contactForm:email", "geen adres", "Dit is geen e-mailadres");
        byId("contactForm:email").fill("");
        refuses("contactForm:contactNow", "contactForm:phone", "bel maar", "Dit is geen telefoonnummer");
        byId("contactForm:phone").fill("");
        byId("contactForm:contactNow").click();
        done("toegevoegd");
        assertThat(page().locator("#contactTable")).containsText(STRANGE);

        open("siteOpen", "site");
        byId("siteForm:name").fill("Fabriek");
        byId("siteForm:place").fill("Sluiskil");
        refuses("siteForm:siteNow", "siteForm:latitude", "hier", "Dit is geen plek op aarde");
        refuses("siteForm:siteNow", "siteForm:latitude", "91", "Dit is geen plek op aarde");
        byId("siteForm:latitude").fill("51,2");
        refuses("siteForm:siteNow", "siteForm:longitude", "", "Dit is geen plek op aarde");
        refuses("siteForm:siteNow", "siteForm:place", "!", "ten minste één letter");
        page().keyboard().press("Escape");

        open("aliasOpen", "alias");
        refuses("aliasForm:aliasNow", "aliasForm:name", "nouryon", "is al van \"Nobian");
        page().keyboard().press("Escape");
        open("describeOpen", "describe");
        choose("describeForm:organisations", "Zoutwerk " + mark, "Zoutwerk " + mark);
        byId("describeForm:describeNow").click();
        assertThat(byId("describeForm:organisations-error")).containsText("niet van zichzelf");
        assertThat(byId("describeForm:organisations_input")).hasValue("Zoutwerk " + mark);
        byId("describe").locator(".m-dialog__foot a").click();
        open("renameOpen", "rename");
        refuses("renameForm:renameNow", "renameForm:reason", "   ", "Vul dit in.");

        page().navigate("/new-organisation");
        refuses("addOrganisation:addNow", "addOrganisation:name", "NOURYON", "is al van \"Nobian");
        look();
    }

    @Test
    void a_form_sent_twice_acts_once() {
        addOrganisation();
        open("contactOpen", "contact");
        byId("contactForm:name").fill("Jo Jansen");

        Object statuses = byId("contactForm").evaluate(SEND_TWICE);

        Assertions.assertThat(statuses.toString()).isEqualTo("[200, 200]");
        page().reload();
        assertThat(page().locator("#contactTable tbody tr")).hasCount(1);
    }

    @Test
    void a_reader_finds_no_button() {
        addOrganisation();
        addContact("Jo Jansen");
        String address = page().url();
        beSomeoneElse();
        beSignedInAs("raadpleger");

        page().navigate("/organisations?q=" + mark);
        assertThat(page().locator("#organisations tbody tr")).hasCount(1);
        assertThat(page().locator("#add")).hasCount(0);
        page().navigate(address);
        assertThat(page().locator("#contactTable")).containsText("Jo Jansen");
        assertThat(page().locator("main button, main a[data-do=open]")).hasCount(0);
        visitInVain(address + "/add-contact", 403);
        visitInVain("/new-organisation", 403);
    }

    @Test
    void a_form_is_refused_of_who_became_a_reader_meanwhile() throws SQLException {
        addOrganisation();
        String address = page().url();
        DemoUser coordinator = DemoUser.of("coordinator");
        beSomeoneElse();
        beSignedInAs("coordinator");
        page().navigate(address);
        open("contactOpen", "contact");
        byId("contactForm:name").fill("Toch Toegevoegd");

        setRole(coordinator, "READER");
        try {
            byId("contactForm:contactNow").click();
            assertThat(page().locator("dialog#contact").getByRole(AriaRole.ALERT))
                    .containsText("geen recht");
            assertThat(byId("contactForm:name")).hasValue("Toch Toegevoegd");
            expectInConsole(403);
            page().navigate(address);
            assertThat(page().locator("h1")).hasText("Zoutwerk " + mark);
            assertThat(page().locator("#contactTable, #contactOpen")).hasCount(0);
        } finally {
            setRole(coordinator, "COORDINATOR");
        }
    }

    private static void setRole(DemoUser user, String role) throws SQLException {
        try (Connection connection = Database.connect();
                PreparedStatement update = connection.prepareStatement(
                        "update user_role set role = ? where user_id = (select id from app_user where username = ?)")) {
            update.setString(1, role);
            update.setString(2, user.username());
            update.executeUpdate();
        }
    }

    private void addOrganisation() {
        page().navigate("/new-organisation");
        byId("addOrganisation:name").fill("Zoutwerk " + mark);
        byId("addOrganisation:fictional").check();
        byId("addOrganisation:addNow").click();
        done("is toegevoegd");
    }

    private void addContact(String name) {
        open("contactOpen", "contact");
        byId("contactForm:name").fill(name);
        byId("contactForm:roleTitle").fill("Directeur");
        byId("contactForm:email").fill("jo@voorbeeld.nl");
        byId("contactForm:phone").fill("+31 (0)70 123 45 67");
        byId("contactForm:contactNow").click();
        done("toegevoegd");
        assertThat(page().locator("#contactTable")).containsText(name);
    }

    private void done(String text) {
        assertThat(page().locator(".m-toast")).containsText(text);
        assertThat(page().locator("dialog[open]")).hasCount(0);
    }

    /** Sends a form with something wrong in one field and finds it reported twice and still there. */
    private void refuses(String button, String field, String typed, String message) {
        byId(field).fill(typed);
        byId(button).click();
        assertThat(page().locator("form[data-sent]")).hasCount(0);
        assertThat(byId(field + "-error")).containsText(message);
        assertThat(byId(field)).hasAttribute("aria-invalid", "true");
        Locator summary = page().getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setVisible(true));
        assertThat(summary).hasCount(1);
        assertThat(summary).containsText(message);
        Assertions.assertThat(byId(field).inputValue()).as("what was typed").isEqualTo(typed);
    }
}
