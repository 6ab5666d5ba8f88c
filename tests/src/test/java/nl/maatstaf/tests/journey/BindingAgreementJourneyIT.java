package nl.maatstaf.tests.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** An officer takes a case of the fictional company from exploration to binding agreement. */
class BindingAgreementJourneyIT extends Journey {

    private static final String[][] SIGNATORIES = {
        {"MINISTER", "KGG"}, {"STATE_SECRETARY", "IenW"}, {"PROVINCE", "Provincie Zeeland"}
    };

    /** Lines of the table of parties. */
    private static final int MINISTER = 0;

    private static final int PROVINCE = 2;

    /** Places of the inputs in a row of that table. */
    private static final int PERSON = 1;

    private static final int FUNCTION = 2;
    private static final int OWN_DATE = 3;

    private static final LocalDate EARLIER = today().minusDays(3);

    private String number;

    @Test
    void an_officer_brings_a_case_to_its_binding_agreement() {
        beSignedInAs("behandelaar");
        openCase();

        passIsRefusedFor("Intakeverslag");
        register("INTAKE_REPORT", "EMISSION_PROFILE");
        decide("GO_AHEAD");
        page().getByRole(AriaRole.BUTTON, named("Toetsen of generieke regelingen volstaan"))
                .first()
                .click();
        passTo("Expression of Principles");

        register("EOP_TEXT");
        draftAndCommit("EOP");
        refuseToSignAfterTheLastSignature();
        sign();
        correctWhoSigned();
        correctSource();
        correctDate();
        takeSigningBack();
        sign();
        passTo("Uitwerking");

        register("BUSINESS_CASE", "ADDITIONALITY");
        decide("MANDATE");
        approveAsCoordinator();
        draftAndCommit("JLOI");
        passTo("AMVI-advies");

        register("DRAFT_JLOI", "ADVICE_FOLLOW_UP");
        passIsRefusedFor("Advies van de AMVI");
        photograph("gate-refused");
        signingIsRefusedWithoutAdvice();
        recordAdvice();
        overview();
        photograph("case");
        passTo("Joint Letter of Intent");

        sign();
        register("LETTER_TO_PARLIAMENT");
        passTo("Bindende afspraak");

        completeStateAid();
        decide("BUDGET");
        approveAsCoordinator();
        register("GRANT_DECISION");
        draftAndCommit("BINDING");
        signWithThreeProvinces();
        passTo("Uitvoering");
        anotherOfTheSameDayIsAskedAbout();

        findAllOfIt();
    }

    private void openCase() {
        page().navigate("/new-case");
        choose("openCase:organisations", "voorbeeld ch", "Voorbeeld Chemie B.V.");
        page().locator("[id='openCase:type']").selectOption("maatwerk");
        page().locator("[id='openCase:title']").fill("Elektrische krakers Voorbeeld Chemie");
        look();
        photograph("new-case");
        page().locator("[id='openCase:open']").click();
        page().waitForURL("**/cases/*");
        number = page().url().replaceAll(".*/cases/([^/?]+).*", "$1");
        look();
    }

    private void overview() {
        page().navigate("/cases/" + number);
    }

    private void agreements() {
        page().navigate("/cases/" + number + "/agreements");
    }

    private void register(String... types) {
        for (String type : types) {
            overview();
            Locator dialog = open("sideDocument", "document");
            dialog.locator("[id='documentForm:topic']").selectOption(type);
            dialog.locator("[id='documentForm:reference']").fill("kenmerk " + type);
            send(dialog, "documentForm:documentNow");
        }
    }

    private void decide(String decision) {
        overview();
        Locator dialog = open("sideDecision", "decision");
        dialog.locator("[id='decisionForm:topic']").selectOption(decision);
        send(dialog, "decisionForm:decisionNow");
    }

    private void recordAdvice() {
        overview();
        Locator dialog = open("sideAdvice", "advice");
        dialog.locator("[id='adviceForm:topic']").selectOption("AMVI");
        dialog.locator("[id='adviceForm:outcome']").fill("positief met aandachtspunten");
        look();
        send(dialog, "adviceForm:adviceNow");
    }

    private void completeStateAid() {
        overview();
        Locator dialog = open("track-state_aid", "track");
        dialog.locator("[id='trackForm:outcome']").selectOption("approved");
        send(dialog, "trackForm:trackNow");
    }

    private void approveAsCoordinator() {
        page().context().clearCookies();
        beSignedInAs("coordinator");
        overview();
        page().locator("button[id^='approve-']").first().click();
        page().context().clearCookies();
        beSignedInAs("behandelaar");
    }

    private void draftAndCommit(String kind) {
        agreements();
        Locator draft = open("draftOpen", "draft");
        draft.locator("[id='draftForm:kind']").selectOption(kind);
        send(draft, "draftForm:draftNow");
        agreements();
        Locator commit = open(page().locator("a[id^='commit-']").last(), "commit");
        commit.locator("[id='commitForm:central']").fill("365");
        commit.locator("[id='commitForm:baselineFrom']").fill("2020");
        commit.locator("[id='commitForm:targetYear']").fill("2030");
        look();
        send(commit, "commitForm:commitNow");
    }

    private Locator fillSigning() {
        agreements();
        Locator dialog = open(page().locator("a[id^='sign-']").last(), "sign");
        dialog.getByLabel("Voorbeeld Chemie B.V., tekende").check();
        assertThat(dialog.locator("select[id$=':kind']")).hasCount(3);
        for (int i = 0; i < SIGNATORIES.length; i++) {
            fillLine(dialog, i, SIGNATORIES[i][0], SIGNATORIES[i][1]);
        }
        line(dialog, MINISTER).nth(FUNCTION).fill("minister van Klimaat en Groene Groei");
        line(dialog, MINISTER).nth(OWN_DATE).fill(shown(EARLIER));
        return dialog;
    }

    /** There are that many lines then. */
    private void addLine(Locator dialog, int lines) {
        dialog.getByText("Nog een partij").click();
        assertThat(dialog.locator("select[id$=':kind']")).hasCount(lines);
    }

    private static void fillLine(Locator dialog, int at, String kind, String name) {
        dialog.locator("select[id$=':kind']").nth(at).selectOption(kind);
        line(dialog, at).first().fill(name);
    }

    /** The inputs of a line for a party that is not proposed. */
    private static Locator line(Locator dialog, int at) {
        return dialog.locator("tr")
                .filter(new Locator.FilterOptions().setHas(dialog.page().locator("select")))
                .nth(at)
                .locator("input");
    }

    /** Three provinces in one signing, of which one by a name that nobody goes by. */
    private void signWithThreeProvinces() {
        Locator dialog = fillSigning();
        addLine(dialog, 4);
        assertThat(dialog.getByLabel("Voorbeeld Chemie B.V., tekende")).isChecked();
        fillLine(dialog, 3, "PROVINCE", "Provincie Groningen");
        addLine(dialog, 5);
        fillLine(dialog, 4, "PROVINCE", "provincie Overijssel-Oost");
        dialog.locator("[id='signForm:signNow']").click();
        assertThat(byId("signForm:signatories-error"))
                .containsText("Niet bekend als organisatie: provincie Overijssel-Oost");
        look();
        byId("signForm:keepNames").check();
        send(dialog, "signForm:signNow");
        agreements();
        assertThat(page().locator(".m-rev").last())
                .containsText("Provincie: Provincie Groningen, provincie Overijssel-Oost, Provincie Zeeland");
    }

    private void anotherOfTheSameDayIsAskedAbout() {
        draftAndCommit("BINDING");
        Locator dialog = fillSigning();
        dialog.locator("[id='signForm:signNow']").click();
        assertThat(byId("signForm:signedOn-error")).containsText("Er staat al een");
        assertThat(byId("signForm:again")).not().isChecked();
        byId("signForm:again").check();
        send(dialog, "signForm:signNow");
    }

    /** The published agreement names three provinces only, and the case says of whom it does not know. */
    @Test
    void what_is_not_on_record_of_who_signed_is_said() {
        beSignedInAs("behandelaar");
        page().navigate("/worklist?tab=all&q=Nobian&stage=execution");
        page().locator("main a[href*='/cases/']").first().click();
        page().waitForURL("**/cases/*");
        page().navigate(page().url().replaceAll("[?#].*", "") + "/agreements");
        Locator binding = page().locator(".m-hard--binding.m-rev");
        assertThat(binding).containsText("Minister: niet vastgelegd");
        assertThat(binding).containsText("Bedrijf: niet vastgelegd");
        assertThat(binding)
                .containsText("Provincie: Provincie Groningen, Provincie Overijssel, Provincie Zuid-Holland");
    }

    /** What was typed stays, with what is wrong beside it. */
    private void refuseToSignAfterTheLastSignature() {
        Locator dialog = fillSigning();
        line(dialog, PROVINCE).nth(OWN_DATE).fill("gisteren");
        dialog.locator("[id='signForm:signNow']").click();
        assertThat(line(dialog, PROVINCE).nth(OWN_DATE)).hasValue("gisteren");
        assertThat(dialog.locator("[id$=':ownDate-error']").filter(text("datum")))
                .hasCount(1);
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("Getekend op: Vul een datum in");
        look();
        line(dialog, PROVINCE).nth(OWN_DATE).fill(shown(EARLIER.plusDays(1)));
        byId("signForm:signedOn").fill(shown(EARLIER));
        dialog.locator("[id='signForm:signNow']").click();
        assertThat(byId("signForm:signatories-error")).containsText("Provincie Zeeland kan niet na");
        assertThat(line(dialog, PROVINCE).nth(OWN_DATE)).hasValue(shown(EARLIER.plusDays(1)));
        beginAnew();
    }

    /** What was typed and not taken in is there again when the dialog is opened once more, until it is cleared. */
    private void beginAnew() {
        agreements();
        Locator dialog = open(page().locator("a[id^='sign-']").last(), "sign");
        assertThat(line(dialog, MINISTER).nth(OWN_DATE)).hasValue(shown(EARLIER));
        dialog.getByRole(AriaRole.STATUS).getByRole(AriaRole.BUTTON).click();
        assertThat(line(dialog, MINISTER).nth(OWN_DATE)).hasValue("");
        assertThat(dialog.getByLabel("Voorbeeld Chemie B.V., tekende")).not().isChecked();
    }

    private static String shown(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl")));
    }

    private static Locator.FilterOptions text(String part) {
        return new Locator.FilterOptions().setHasText(part);
    }

    private void sign() {
        send(fillSigning(), "signForm:signNow");
        agreements();
        look();
        photograph("agreements");
    }

    /** The form shows who signed, so that only what is wrong is typed. */
    private void correctWhoSigned() {
        Locator dialog = open(page().locator("a[id^='correctSignatories-']"), "correctSignatories");
        assertThat(dialog.locator(".m-dialog__head")).containsText("EoP, " + shown(today()));
        assertThat(line(dialog, MINISTER).first()).hasValue("KGG");
        assertThat(line(dialog, PROVINCE).first()).hasValue("Provincie Zeeland");
        assertThat(line(dialog, MINISTER).nth(FUNCTION)).hasValue("minister van Klimaat en Groene Groei");
        assertThat(line(dialog, MINISTER).nth(OWN_DATE)).hasValue(shown(EARLIER));

        byId("correctSignatoriesForm:reason").fill("Niet Zeeland maar Limburg tekende.");
        dialog.locator("[id='correctSignatoriesForm:correctSignatoriesNow']").click();
        assertThat(byId("correctSignatoriesForm:signatories-error")).containsText("niets veranderd");
        line(dialog, PROVINCE).first().fill("Provincie Limburg");
        line(dialog, PROVINCE).nth(PERSON).fill("E. Roemer");
        line(dialog, PROVINCE).nth(FUNCTION).fill("gouverneur");
        line(dialog, PROVINCE).nth(OWN_DATE).fill(shown(EARLIER));
        look();
        send(dialog, "correctSignatoriesForm:correctSignatoriesNow");

        String limburg = "Provincie Limburg (E. Roemer, gouverneur, " + shown(EARLIER) + ")";
        assertThat(page().locator(".m-rev")).containsText(limburg);
        assertThat(page().locator(".m-rev"))
                .containsText("KGG (minister van Klimaat en Groene Groei, " + shown(EARLIER) + ")");
        assertThat(page().locator(".m-rev")).not().containsText("Zeeland");
        page().navigate("/cases/" + number + "/timeline?kind=corrections");
        assertThat(page().locator("#timeline")).containsText("provincie: Provincie Zeeland");
        assertThat(page().locator("#timeline")).containsText(limburg);
        assertThat(page().locator("#timeline")).containsText("Niet Zeeland maar Limburg tekende.");
    }

    private void correctSource() {
        agreements();
        Locator dialog = open(page().locator("a[id^='correctSource-']"), "correctSource");
        assertThat(byId("correctSourceForm:source")).hasValue("");
        byId("correctSourceForm:source").fill("Kamerstuk 29826, nr. 200");
        byId("correctSourceForm:reason").fill("De bron was vergeten.");
        look();
        send(dialog, "correctSourceForm:correctSourceNow");
        assertThat(page().locator(".m-rev")).containsText("Kamerstuk 29826, nr. 200");
    }

    private void correctDate() {
        agreements();
        Locator dialog = open(page().locator("a[id^='correctInstrument-']").last(), "correctInstrument");
        assertThat(dialog.locator(".m-dialog__head")).containsText("EoP, Getekend, " + shown(today()));
        assertThat(byId("correctInstrumentForm:date")).hasValue(shown(today()));
        byId("correctInstrumentForm:date").fill(shown(EARLIER));
        byId("correctInstrumentForm:reason").fill("Er was eerder getekend.");
        look();
        send(dialog, "correctInstrumentForm:correctInstrumentNow");
        assertThat(page().locator(".m-rev dt:text-is('Getekend') + dd")).containsText(shown(EARLIER));
    }

    /** What counted counts no more, and the timeline keeps who was said to have signed. */
    private void takeSigningBack() {
        agreements();
        Locator dialog = open(page().locator("a[id^='retractState-']"), "retractState");
        assertThat(dialog.locator(".m-dialog__head")).containsText("EoP, Getekend, " + shown(EARLIER));
        assertThat(dialog).containsText("tellen de tonnen vanaf nu niet meer mee");
        byId("retractStateForm:reason").fill("Er is nog niet getekend.");
        look();
        send(dialog, "retractStateForm:retractStateNow");

        assertThat(page().locator(".m-rev")).containsText("Concept");
        assertThat(page().locator(".m-rev")).not().containsText("Ondertekenaars");
        page().navigate("/cases/" + number + "/timeline?kind=corrections");
        assertThat(page().locator("#timeline")).containsText("Stap in de afspraak teruggenomen");
        assertThat(page().locator("#timeline")).containsText("Er is nog niet getekend.");
        assertThat(page().locator("#timeline")).containsText("KGG (minister van Klimaat en Groene Groei");
    }

    private void signingIsRefusedWithoutAdvice() {
        Locator dialog = fillSigning();
        dialog.locator("[id='signForm:signNow']").click();
        assertThat(page().getByRole(AriaRole.ALERT).first()).containsText("advies");
        assertThat(page().locator("dialog#sign input").nth(0)).isAttached();
    }

    /** The page offers a gate only when it is satisfied, so it is tried by its address. */
    private void passIsRefusedFor(String missing) {
        overview();
        assertThat(byId("firstOpen")).isVisible();
        assertThat(byId("passGate")).hasCount(0);
        page().navigate("/cases/" + number + "/pass-gate");
        byId("passForm:reason").fill("Alles is besproken.");
        byId("passForm:passNow").click();
        assertThat(page().getByRole(AriaRole.ALERT).first()).containsText(missing);
        assertThat(page().locator("[id='passForm:reason']")).hasValue("Alles is besproken.");
        look();
    }

    private void passTo(String stage) {
        overview();
        Locator dialog = open("passGate", "pass");
        dialog.locator("[id='passForm:reason']").fill("Alle eisen zijn afgehandeld.");
        send(dialog, "passForm:passNow");
        assertThat(page().locator("[aria-current='step']")).containsText(stage);
        look();
    }

    private void findAllOfIt() {
        page().navigate("/cases/" + number + "/timeline");
        look();
        photograph("timeline");
        assertThat(page().locator("main")).containsText("Bindende afspraak");
        page().navigate("/worklist?tab=all&q=" + number);
        assertThat(page().locator("main")).containsText(number);
        look();
        page().navigate("/worklist?tab=all");
        photograph("worklist");
    }

    private void send(Locator dialog, String button) {
        dialog.locator("[id='" + button + "']").click();
        assertThat(page().locator("dialog[open]")).hasCount(0);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
