package nl.maatstaf.agreement.web;

import static nl.maatstaf.refusal.RefusalAssertions.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.maatstaf.agreement.AgreementRefusals;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.InstrumentState;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.agreement.service.InstrumentView;
import nl.maatstaf.agreement.service.SigningProposals;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.time.PartialDate;
import org.junit.jupiter.api.Test;

class SignatoryRowsTest {

    private static final UUID GRONINGEN = UUID.randomUUID();

    private static final InstrumentView.Signatory MINISTER = new InstrumentView.Signatory(
            PartyKind.MINISTER, "KGG", null, "S. Hermans", "minister van KGG", PartialDate.in(YearMonth.of(2025, 12)));

    @Test
    void a_party_that_is_proposed_signs_when_it_is_ticked_and_not_before() {
        SignatoryRows rows = proposing(Optional.empty());

        assertThat(rows.signatories()).isEmpty();

        rows.getProposed().getFirst().setSigns(true);
        assertThat(rows.signatories())
                .containsExactly(new Signatory(PartyKind.PROVINCE, "Provincie Groningen", GRONINGEN, null));
    }

    @Test
    void what_is_said_of_a_proposed_party_that_is_not_ticked_is_not_lost_but_asked_about() {
        SignatoryRows rows = proposing(Optional.empty());
        rows.getProposed().getFirst().setPerson("R. Paas");

        assertThatThrownBy(rows::signatories).is(refused(AgreementRefusals.PARTY_NOT_TICKED));
    }

    @Test
    void any_number_of_parties_is_added() {
        SignatoryRows rows = proposing(Optional.of("9"));
        rows.add();

        assertThat(rows.getCount()).isEqualTo(10);
        rows.getLines().forEach(line -> {
            line.setKind(PartyKind.PROVINCE);
            line.setName("provincie " + rows.getLines().indexOf(line));
        });
        assertThat(rows.signatories()).hasSize(10);
    }

    @Test
    void a_form_has_a_bounded_number_of_lines_whatever_it_says() {
        for (String sent : List.of("1000000", "-3", "veel", "9".repeat(30))) {
            SignatoryRows rows = SignatoryRows.sent(Optional.of(sent));
            rows.add();

            assertThat(rows.getCount()).isBetween(1, SignatoryRows.MOST);
        }
    }

    @Test
    void a_person_of_a_party_without_a_name_is_not_lost_but_asked_about() {
        SignatoryRows rows = SignatoryRows.sent(Optional.empty());
        rows.getLines().getFirst().setPerson("S. Hermans");

        assertThatThrownBy(rows::signatories).is(refused(AgreementRefusals.PARTY_NAME_MISSING));

        rows.getLines().getFirst().setName("KGG");
        assertThatThrownBy(rows::signatories).is(refused(AgreementRefusals.PARTY_KIND_MISSING));

        rows.getLines().getFirst().setKind(PartyKind.MINISTER);
        assertThat(rows.signatories()).hasSize(1);
    }

    @Test
    void a_line_of_spaces_that_nobody_sees_did_not_sign() {
        SignatoryRows rows = SignatoryRows.sent(Optional.empty());
        rows.getLines().getFirst().setName("\u00A0");
        rows.getLines().getFirst().setPerson("\u200B");

        assertThat(rows.signatories()).isEmpty();

        rows.getLines().getFirst().setName("...");
        assertThatThrownBy(rows::signatories).is(refused(AgreementRefusals.PARTY_NAME_MISSING));
    }

    @Test
    void whoever_signed_has_a_line_and_there_are_some_left_for_others() {
        SignatoryRows rows = SignatoryRows.showing(signedBy(Stream.concat(Stream.of(MINISTER), provinces(5))));

        assertThat(rows.getLines())
                .extracting(SignatoryRows.Line::getName)
                .startsWith("KGG", "provincie 1", "provincie 2", "provincie 3", "provincie 4", "provincie 5", null);
        assertThat(rows.signatories())
                .hasSize(6)
                .contains(new Signatory(PartyKind.MINISTER, "KGG", null, "S. Hermans")
                        .as("minister van KGG")
                        .on(PartialDate.in(YearMonth.of(2025, 12))));
    }

    @Test
    void a_form_that_is_sent_has_as_many_lines_as_when_it_was_shown() {
        int shown = SignatoryRows.showing(signedBy(provinces(5))).getCount();

        assertThat(SignatoryRows.sent(Optional.of(Integer.toString(shown))).getLines())
                .hasSize(shown)
                .allSatisfy(line -> assertThat(line.getName()).isNull());
    }

    @Test
    void a_line_without_a_name_did_not_sign() {
        SignatoryRows rows = SignatoryRows.sent(Optional.empty());
        rows.getLines().getFirst().setKind(PartyKind.MINISTER);
        rows.getLines().getFirst().setName("  KGG ");
        rows.getLines().getFirst().setPerson(" ");
        rows.getLines().getFirst().setFunction(" ");
        rows.getLines().getLast().setKind(PartyKind.COMPANY);
        rows.getLines().getLast().setName(" ");

        assertThat(rows.signatories()).containsExactly(new Signatory(PartyKind.MINISTER, "KGG", null, null));
    }

    private static SignatoryRows proposing(Optional<String> sent) {
        return SignatoryRows.proposing(
                List.of(new SigningProposals.Proposal(PartyKind.PROVINCE, GRONINGEN, "Provincie Groningen")), sent);
    }

    private static Stream<InstrumentView.Signatory> provinces(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i ->
                        new InstrumentView.Signatory(PartyKind.PROVINCE, "provincie " + i, null, null, null, null));
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
                List.of(),
                List.of());
    }
}
