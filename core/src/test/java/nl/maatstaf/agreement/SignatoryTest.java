package nl.maatstaf.agreement;

import static nl.maatstaf.refusal.RefusalAssertions.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.text.TextRefusals;
import nl.maatstaf.time.PartialDate;
import org.junit.jupiter.api.Test;

class SignatoryTest {

    private static final String LONGEST = "x".repeat(200);

    @Test
    void refuses_a_party_person_or_function_longer_than_there_is_room_for() {
        assertThatThrownBy(() -> new Signatory(PartyKind.COMPANY, LONGEST + "x", null, null))
                .is(refused(TextRefusals.TOO_LONG));
        assertThatThrownBy(() -> new Signatory(PartyKind.COMPANY, "Voorbeeld", null, LONGEST + "x"))
                .is(refused(TextRefusals.TOO_LONG));
        assertThatThrownBy(() -> new Signatory(PartyKind.COMPANY, "Voorbeeld", null, null).as(LONGEST + "x"))
                .is(refused(TextRefusals.TOO_LONG));
        assertThat(new Signatory(PartyKind.COMPANY, LONGEST, null, LONGEST)
                        .as(LONGEST)
                        .partyName())
                .isEqualTo(LONGEST);
    }

    @Test
    void is_the_same_however_it_was_pasted() {
        Signatory pasted = new Signatory(PartyKind.MINISTER, "\u00A0KGG\u200B", null, "S.\u00A0Hermans ").as("\u2028");

        assertThat(pasted).isEqualTo(new Signatory(PartyKind.MINISTER, "KGG", null, "S. Hermans"));
        assertThat(pasted.function()).isEmpty();
    }

    @Test
    void is_shown_with_what_is_known_of_who_signs() {
        Signatory party = new Signatory(PartyKind.PROVINCE, "provincie Limburg", null, "E. Roemer");

        assertThat(party.as("gouverneur")
                        .on(PartialDate.on(LocalDate.of(2026, 2, 1)))
                        .named())
                .isEqualTo("provincie Limburg (E. Roemer, gouverneur, 2026-02-01/DAY)");
        assertThat(new Signatory(PartyKind.PROVINCE, "provincie Limburg", null, null)
                        .on(PartialDate.unknown())
                        .named())
                .isEqualTo("provincie Limburg");
    }

    @Test
    void a_party_is_the_same_by_its_organisation_or_by_its_name_however_it_is_spelt() {
        UUID shell = UUID.randomUUID();
        Signatory known = new Signatory(PartyKind.COMPANY, "Shell Nederland", shell, null);

        assertThat(known.isSameParty(new Signatory(PartyKind.COMPANY, "Shell", shell, null)))
                .isTrue();
        assertThat(known.isSameParty(new Signatory(PartyKind.COMPANY, "shell  nederland", null, null)))
                .isTrue();
        assertThat(known.isSameParty(new Signatory(PartyKind.COMPANY, "Shell", null, null)))
                .isFalse();
        assertThat(known.isSameParty(new Signatory(PartyKind.PARENT_COMPANY, "Shell Nederland", shell, null)))
                .isFalse();
    }
}
