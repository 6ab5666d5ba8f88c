package nl.maatstaf.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.maatstaf.casefile.PartyKind;
import nl.maatstaf.casefile.TextTooLong;
import org.junit.jupiter.api.Test;

class SignatoryTest {

    private static final String LONGEST = "x".repeat(200);

    @Test
    void refuses_a_party_or_person_longer_than_there_is_room_for() {
        assertThatThrownBy(() -> new Signatory(PartyKind.COMPANY, LONGEST + "x", null, null))
                .isInstanceOf(TextTooLong.class);
        assertThatThrownBy(() -> new Signatory(PartyKind.COMPANY, "Voorbeeld", null, LONGEST + "x"))
                .isInstanceOf(TextTooLong.class);
        assertThat(new Signatory(PartyKind.COMPANY, LONGEST, null, LONGEST).partyName())
                .isEqualTo(LONGEST);
    }
}
