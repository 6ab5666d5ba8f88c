package nl.maatstaf.party;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.SearchKey;
import nl.maatstaf.text.TextRefusals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private final Organisation nobian =
            new Organisation(new PartyName("Nobian"), OrganisationProfile.of(OrganisationKind.COMPANY), false);

    @Test
    void is_known_by_its_own_name_and_its_aliases() {
        nobian.addAlias(new PartyName("Nouryon"), TODAY);

        assertThat(nobian.aliases()).containsExactlyInAnyOrder("Nobian", "Nouryon");
        assertThat(nobian.isKnownAs(new PartyName("NOURYON"))).isTrue();
        assertThat(nobian.isKnownAs(new PartyName("Akzo"))).isFalse();
    }

    @Test
    void logs_a_new_alias_and_not_another_spelling() {
        Organisation saintGobain = new Organisation(
                new PartyName("Saint-Gobain"), OrganisationProfile.of(OrganisationKind.COMPANY), false);

        assertThat(saintGobain.addAlias(new PartyName("Saint Gobain"), TODAY)).isEmpty();
        assertThat(saintGobain.addAlias(new PartyName("Isover"), TODAY))
                .hasValueSatisfying(event -> assertThat(event.newValues()).containsEntry("alias", "Isover"));
    }

    @Test
    void logs_what_changed_in_its_profile_and_nothing_when_nothing_did() {
        OrganisationProfile profile = new OrganisationProfile(
                OrganisationKind.COMPANY, null, "Delfzijl", "noord_nederland", Set.of("chemicals"));

        assertThat(nobian.describe(profile, TODAY)).hasValueSatisfying(event -> {
            assertThat(event.oldValues()).containsEntry("place", "");
            assertThat(event.newValues()).containsEntry("place", "Delfzijl").containsEntry("sectors", "chemicals");
        });
        assertThat(nobian.describe(profile, TODAY)).isEmpty();
    }

    @Test
    void cannot_belong_to_itself() {
        OrganisationProfile own = new OrganisationProfile(OrganisationKind.COMPANY, nobian.id(), null, null, Set.of());

        assertThatRefusal(PartyRefusals.OWN_PARENT).isThrownBy(() -> nobian.describe(own, TODAY));
    }

    @Test
    void has_a_name_with_a_letter_or_digit_that_fits() {
        assertThatRefusal(PartyRefusals.NAME_MISSING).isThrownBy(() -> PartyName.of(null));
        assertThatRefusal(PartyRefusals.NAME_MISSING).isThrownBy(() -> PartyName.of(" - \t"));
        assertThatRefusal(PartyRefusals.NAME_MISSING).isThrownBy(() -> PartyName.of("😀"));
        assertThatRefusal(PartyRefusals.NAME_TOO_LONG).isThrownBy(() -> PartyName.of("a".repeat(201)));
        assertThat(PartyName.of("  Yara \u00A0\u200B Sluiskil\n").text()).isEqualTo("Yara Sluiskil");
    }

    @Test
    void is_found_whatever_accents_capitals_spaces_and_punctuation() {
        assertThat(SearchKey.of("Coöperatie Koninklijke Cosun U.A."))
                .isEqualTo(SearchKey.of("cooperatie KONINKLIJKE cosun ua"));
        assertThat(SearchKey.of("Invest-NL")).isEqualTo(SearchKey.of("InvestNL"));
        assertThat(SearchKey.of("3M")).isNotEqualTo(SearchKey.of("M"));
    }

    @Test
    void has_sites_with_both_coordinates_or_none() {
        BigDecimal north = new BigDecimal("51.2785");

        assertThatRefusal(PartyRefusals.COORDINATES_INVALID)
                .isThrownBy(() -> new Location("Sluiskil", "Zeeland", north, null))
                .satisfies(refusal -> assertThat(refusal.field()).contains("longitude"));
        assertThatRefusal(PartyRefusals.COORDINATES_INVALID)
                .isThrownBy(() -> new Location("Sluiskil", "Zeeland", new BigDecimal("91"), north));
        assertThat(new Location("Sluiskil", "Zeeland", north, new BigDecimal("3.83")).latitude())
                .isEqualTo(new BigDecimal("51.278500"));
    }

    @Test
    void has_contacts_whose_log_holds_no_personal_details() {
        Contact contact = new Contact(UUID.randomUUID(), details("jo@voorbeeld.nl", null));

        assertThat(contact.added(TODAY).newValues()).containsOnlyKeys("organisation");
        assertThatRefusal(PartyRefusals.EMAIL_INVALID).isThrownBy(() -> details("jo", null));
    }

    @Test
    void can_still_be_found_by_its_old_name_when_its_name_is_corrected() {
        assertThat(nobian.rename(new PartyName("Nobian B.V."), because("Zo staat het in het register."), TODAY))
                .hasValueSatisfying(event -> {
                    assertThat(event.oldValues()).containsEntry("name", "Nobian");
                    assertThat(event.newValues()).containsEntry("name", "Nobian B.V.");
                    assertThat(event.reason()).isEqualTo("Zo staat het in het register.");
                });
        assertThat(nobian.name()).isEqualTo("Nobian B.V.");
        assertThat(nobian.isKnownAs(new PartyName("Nobian"))).isTrue();
        assertThat(nobian.isKnownAs(new PartyName("Nobian BV"))).isTrue();
        assertThat(nobian.rename(new PartyName("Nobian B.V."), because("Nog eens."), TODAY))
                .isEmpty();
    }

    @Test
    void keeps_what_it_was_called_as_a_former_name() {
        nobian.addAlias(new PartyName("Nouryon"), TODAY);
        nobian.rename(new PartyName("Salt & More"), because("Nieuwe naam."), TODAY);

        assertThat(nobian.formerNames()).containsExactly("Nobian");
        assertThat(nobian.aliases()).containsExactlyInAnyOrder("Nobian", "Nouryon", "Salt & More");

        nobian.rename(new PartyName("NOBIAN"), because("Toch niet."), TODAY);

        assertThat(nobian.formerNames()).containsExactly("Salt & More");
        assertThat(nobian.aliases()).containsExactlyInAnyOrder("NOBIAN", "Nouryon", "Salt & More");
    }

    @Test
    void loses_a_wrong_alias_and_never_its_own_name() {
        nobian.addAlias(new PartyName("Nuryon"), TODAY);

        assertThat(nobian.retractAlias(new PartyName("NURYON"), because("Typefout."), TODAY))
                .satisfies(event -> {
                    assertThat(event.oldValues()).containsEntry("alias", "Nuryon");
                    assertThat(event.reason()).isEqualTo("Typefout.");
                });

        assertThat(nobian.isKnownAs(new PartyName("Nuryon"))).isFalse();
        assertThatRefusal(PartyRefusals.OWN_NAME_KEPT)
                .isThrownBy(() -> nobian.retractAlias(new PartyName("nobian"), because("Weg."), TODAY));
        assertThatRefusal(PartyRefusals.ALIAS_NOT_FOUND)
                .isThrownBy(() -> nobian.retractAlias(new PartyName("Nuryon"), because("Weg."), TODAY));
        assertThatRefusal(TextRefusals.REASON_MISSING).isThrownBy(() -> because("  "));
    }

    @Test
    void has_contacts_that_can_be_written_to_and_called() {
        assertThat(details(" jo.o'neil+werk@voorbeeld.nl ", "+31 (0)70 123-45.67")
                        .email())
                .isEqualTo("jo.o'neil+werk@voorbeeld.nl");
        for (String wrong : List.of("jo", "jo@", "@voorbeeld.nl", "jo@a?bcc=b", "jo @a", "jo@a,b@c", "<jo@a>")) {
            assertThatRefusal(PartyRefusals.EMAIL_INVALID).as(wrong).isThrownBy(() -> details(wrong, null));
        }
        for (String wrong : List.of("bel maar", "12", "070-abc", "()", "<script>")) {
            assertThatRefusal(PartyRefusals.PHONE_INVALID).as(wrong).isThrownBy(() -> details(null, wrong));
        }
        assertThatRefusal(TextRefusals.TOO_LONG)
                .isThrownBy(() -> details("a".repeat(200) + "@b", null))
                .satisfies(refusal -> assertThat(refusal.field()).contains("email"));
    }

    @Test
    void reads_a_name_and_an_address_the_same_however_they_were_pasted() {
        assertThat(new PartyName("\u00A0Coo\u0308peratie\u2028Cosun\u200B"))
                .isEqualTo(new PartyName("Coöperatie Cosun"));
        assertThat(details("\u00A0Jo.Jansen\u200B@Voorbeeld.NL\u202F", "\uFEFF070\u00A0123\u202F45 67"))
                .isEqualTo(details("jo.jansen@voorbeeld.nl", "070 123 45 67"));
        assertThat(new Location("Den\u00A0Haag", "\u200B", null, null))
                .isEqualTo(new Location("Den Haag", null, null, null));
        assertThatRefusal(PartyRefusals.NAME_MISSING).isThrownBy(() -> new PartyName("\u00A0\u2060"));
    }

    @Test
    void a_change_of_a_contact_is_logged_without_what_changed() {
        Contact contact = new Contact(UUID.randomUUID(), details("jo@voorbeeld.nl", null));

        assertThat(contact.change(details("jo@voorbeeld.nl", null), TODAY)).isEmpty();
        assertThat(contact.change(details("jo.jansen@voorbeeld.nl", null), TODAY))
                .hasValueSatisfying(event -> {
                    assertThat(event.newValues()).containsOnlyKeys("organisation");
                    assertThat(event.oldValues()).isEmpty();
                });
        assertThat(contact.details().email()).isEqualTo("jo.jansen@voorbeeld.nl");
    }

    @Test
    void has_sites_in_a_place_that_fits_the_lists() {
        assertThatRefusal(PartyRefusals.NAME_MISSING)
                .isThrownBy(() -> new Location(" ", null, null, null))
                .satisfies(refusal -> assertThat(refusal.field()).contains("place"));
        assertThatRefusal(TextRefusals.TOO_LONG)
                .isThrownBy(() -> new Location("Sluiskil", "Z".repeat(61), null, null))
                .satisfies(refusal -> assertThat(refusal.field()).contains("province"));
    }

    private static Reason because(String text) {
        return Reason.of(text);
    }

    private static ContactDetails details(@Nullable String email, @Nullable String phone) {
        return new ContactDetails(new PartyName("Jo Jansen"), "directeur", email, phone);
    }
}
