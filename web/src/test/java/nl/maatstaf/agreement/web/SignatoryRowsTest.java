package nl.maatstaf.agreement.web;

import static nl.maatstaf.refusal.RefusalAssertions.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.maatstaf.agreement.AgreementRefusals;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.InstrumentState;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.agreement.service.InstrumentView;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.shell.web.Formats;
import nl.maatstaf.time.PartialDate;
import org.junit.jupiter.api.Test;

class SignatoryRowsTest {

    private static final Formats FORMATS = new Formats(Locale.of("nl"), LocalDate.of(2026, 3, 2));
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
    void whoever_signed_has_a_line_and_there_is_one_left_for_another_province() {
        InstrumentView five = signedBy(Stream.concat(Stream.of(MINISTER), provinces(5)));

        SignatoryRows rows = SignatoryRows.roomFor(List.of(five));

        assertThat(rows.getLines())
                .filteredOn(line -> line.getKind() == PartyKind.PROVINCE)
                .hasSize(6);
        assertThat(rows.showing(five, FORMATS).values())
                .contains("KGG", "S. Hermans", "minister van KGG", "december 2025", "provincie 1", "provincie 5");
    }

    @Test
    void a_line_of_nobody_is_emptied_when_the_form_shows_another_instrument() {
        InstrumentView many = signedBy(Stream.concat(Stream.of(MINISTER), provinces(2)));
        InstrumentView few = signedBy(Stream.of(MINISTER));
        SignatoryRows rows = SignatoryRows.roomFor(List.of(many, few));

        Map<String, String> shown = rows.showing(few, FORMATS);

        assertThat(shown).containsOnlyKeys(rows.showing(many, FORMATS).keySet());
        assertThat(shown).containsEntry("parties:0:partyName", "KGG");
        assertThat(shown.values())
                .filteredOn(value -> !value.isEmpty())
                .containsExactlyInAnyOrder("KGG", "S. Hermans", "minister van KGG", "december 2025");
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
