package nl.maatstaf.agreement.web;

import static nl.maatstaf.refusal.RefusalAssertions.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.maatstaf.agreement.AgreementRefusals;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.InstrumentState;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.agreement.service.InstrumentView;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.time.PartialDate;
import org.junit.jupiter.api.Test;

class SignatoryRowsTest {

    private static final InstrumentView.Signatory MINISTER = new InstrumentView.Signatory(
            PartyKind.MINISTER, "KGG", "S. Hermans", "minister van KGG", PartialDate.in(YearMonth.of(2025, 12)));

    @Test
    void a_person_of_a_party_without_a_name_is_not_lost_but_asked_about() {
        SignatoryRows rows = SignatoryRows.usual();
        rows.getLines().getFirst().setPerson("S. Hermans");

        assertThatThrownBy(rows::signatories).is(refused(AgreementRefusals.PARTY_NAME_MISSING));

        rows.getLines().getFirst().setName("KGG");
        assertThat(rows.signatories()).hasSize(1);
    }

    @Test
    void a_line_of_spaces_that_nobody_sees_did_not_sign() {
        SignatoryRows rows = SignatoryRows.usual();
        rows.getLines().getFirst().setName("\u00A0");
        rows.getLines().getFirst().setPerson("\u200B");

        assertThat(rows.signatories()).isEmpty();

        rows.getLines().getFirst().setName("...");
        assertThatThrownBy(rows::signatories).is(refused(AgreementRefusals.PARTY_NAME_MISSING));
    }

    @Test
    void whoever_signed_has_a_line_and_there_is_one_left_for_another_province() {
        SignatoryRows rows = SignatoryRows.showing(signedBy(Stream.concat(Stream.of(MINISTER), provinces(5))));

        assertThat(rows.getLines())
                .filteredOn(line -> line.getKind() == PartyKind.PROVINCE)
                .extracting(SignatoryRows.Line::getName)
                .containsExactly("provincie 1", "provincie 2", "provincie 3", "provincie 4", "provincie 5", null);
        assertThat(rows.signatories())
                .hasSize(6)
                .contains(new Signatory(PartyKind.MINISTER, "KGG", null, "S. Hermans")
                        .as("minister van KGG")
                        .on(PartialDate.in(YearMonth.of(2025, 12))));
    }

    @Test
    void a_form_that_is_sent_has_as_many_lines_as_when_it_was_shown() {
        InstrumentView signed = signedBy(provinces(5));

        assertThat(SignatoryRows.roomFor(signed).getLines())
                .hasSameSizeAs(SignatoryRows.showing(signed).getLines())
                .allSatisfy(line -> assertThat(line.getName()).isNull());
    }

    @Test
    void a_line_without_a_name_did_not_sign() {
        SignatoryRows rows = SignatoryRows.usual();
        rows.getLines().getFirst().setName("  KGG ");
        rows.getLines().getFirst().setPerson(" ");
        rows.getLines().getFirst().setFunction(" ");
        rows.getLines().getLast().setName(" ");

        assertThat(rows.signatories()).containsExactly(new Signatory(PartyKind.MINISTER, "KGG", null, null));
    }

    @Test
    void a_line_shows_who_signed_in_what_function_and_when() {
        SignatoryRows rows = SignatoryRows.usual();
        SignatoryRows.Line minister = rows.getLines().getFirst();
        minister.setName("KGG");
        minister.setPerson("S. Hermans");
        minister.setFunction(" minister van KGG ");
        minister.setSignedOn(PartialDate.in(2025));

        assertThat(rows.signatories())
                .containsExactly(new Signatory(PartyKind.MINISTER, "KGG", null, "S. Hermans")
                        .as("minister van KGG")
                        .on(PartialDate.in(2025)));
    }

    private static Stream<InstrumentView.Signatory> provinces(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new InstrumentView.Signatory(PartyKind.PROVINCE, "provincie " + i, null, null, null));
    }

    private static InstrumentView signedBy(Stream<InstrumentView.Signatory> parties) {
        return new InstrumentView(
                UUID.randomUUID(),
                InstrumentKind.EOP,
                InstrumentState.SIGNED,
                null,
                null,
                List.of(),
                parties.toList(),
                List.of());
    }
}
