package nl.maatstaf.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.quantity.Baseline;
import nl.maatstaf.quantity.Indicator;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesBand;
import nl.maatstaf.quantity.TonnesRange;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.Correction;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountingRuleTest {

    private static final LocalDate SIGNED = LocalDate.of(2024, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UUID CASE = UUID.randomUUID();

    private final List<Instrument> instruments = new ArrayList<>();

    @Test
    void nothing_counts_of_a_case_that_has_committed_to_nothing() {
        assertThat(counting(2030).kind()).isEmpty();
        assertThat(counting(2030).reduction()).isEmpty();
    }

    @Test
    void the_hardest_counts_whatever_softer_ones_say_later() {
        signed(InstrumentKind.JLOI, SIGNED, central(Indicator.CO2_EQ, 2028, "10"));
        signed(InstrumentKind.EOP, SIGNED.plusDays(1), central(Indicator.CO2_EQ, 2030, "999"));

        assertThat(counting(2030).kind()).contains(InstrumentKind.JLOI);
        assertThat(counting(2030).reduction()).contains(point("10"));
    }

    @Test
    void it_counts_from_its_year_until_one_for_a_later_year_does() {
        signed(
                InstrumentKind.EOP,
                SIGNED,
                central(Indicator.CO2_EQ, 2030, "40"),
                central(Indicator.CO2_EQ, 2035, "60"),
                central(Indicator.CO2_EQ, null, "80"));

        assertThat(counting(2029).reduction()).isEmpty();
        assertThat(counting(2034).reduction()).contains(point("40"));
        assertThat(counting(2035).reduction()).contains(point("60"));
    }

    @Test
    void the_indicator_that_is_preferred_counts_and_no_other_is_added_to_it() {
        signed(
                InstrumentKind.EOP,
                SIGNED,
                central(Indicator.CO2, 2030, "3"),
                central(Indicator.CO2_EQ, 2030, "10"),
                central(Indicator.NOX, 2030, "5"));

        assertThat(counting(2030).reduction()).contains(point("10"));
        assertThat(counting(new CountingRule(2030, List.of(Indicator.CO2, Indicator.CO2_EQ)))
                        .reduction())
                .contains(point("3"));
        assertThat(counting(new CountingRule(2030, List.of(Indicator.NOX))).reduction())
                .contains(point("5"));
        assertThat(counting(new CountingRule(2030, List.of(Indicator.NH3))).reduction())
                .isEmpty();
    }

    @Test
    void of_two_that_are_equal_the_one_signed_last_counts_and_of_one_day_the_one_made_last() {
        signed(InstrumentKind.JLOI, SIGNED.plusDays(1), central(Indicator.CO2_EQ, 2030, "50"));
        signed(InstrumentKind.JLOI, SIGNED, central(Indicator.CO2_EQ, 2030, "40"));

        assertThat(counting(2030).reduction()).contains(point("50"));

        signed(InstrumentKind.JLOI, SIGNED.plusDays(1), central(Indicator.CO2_EQ, 2030, "70"));

        assertThat(counting(2030).reduction()).contains(point("70"));
    }

    @Test
    void what_is_equal_in_one_instrument_counts_together_and_a_missing_value_stays_missing() {
        signed(
                InstrumentKind.EOP,
                SIGNED,
                central(Indicator.CO2_EQ, 2030, "100"),
                terms(Indicator.CO2_EQ, 2030, TonnesRange.of(tonnes("800.5"), null, tonnes("1700"))));

        assertThat(counting(2030).all()).hasSize(2);
        assertThat(counting(2030).reduction()).contains(new TonnesBand(tonnes("900.5"), null, tonnes("1800")));
    }

    @Test
    void a_draft_counts_nowhere_and_a_signed_one_from_its_day() {
        draft(InstrumentKind.BINDING, central(Indicator.CO2_EQ, 2030, "999"));
        signed(InstrumentKind.EOP, SIGNED, central(Indicator.CO2_EQ, 2030, "10"));

        assertThat(counting(SIGNED.minusDays(1), TODAY).reduction()).isEmpty();
        assertThat(counting(SIGNED, TODAY).reduction()).contains(point("10"));
    }

    @Test
    void what_was_corrected_later_counts_as_it_was_known() {
        Instrument eop = signed(InstrumentKind.EOP, SIGNED, central(Indicator.CO2_EQ, 2030, "10"));
        LocalDate corrected = SIGNED.plusDays(30);
        InstrumentCorrection correction = new InstrumentCorrection(
                eop, new Correction(new Reason("brief verkeerd gelezen"), corrected, Knowledge.at(at(corrected))));
        correction.correctCommitment(eop.commitments().getFirst().factId(), central(Indicator.CO2_EQ, 2030, "12"));

        assertThat(counting(TODAY, corrected).reduction()).contains(point("10"));
        assertThat(counting(TODAY, corrected.plusDays(1)).reduction()).contains(point("12"));

        LocalDate retracted = corrected.plusDays(1);
        new InstrumentCorrection(
                        eop, new Correction(new Reason("nooit getekend"), retracted, Knowledge.at(at(retracted))))
                .retractState(eop.states().getLast().factId(), instruments);

        assertThat(counting(TODAY, retracted).reduction()).contains(point("12"));
        assertThat(counting(TODAY, retracted.plusDays(1)).reduction()).isEmpty();
    }

    private CountingCommitments counting(int year) {
        return counting(new CountingRule(year, CountingRule.GREENHOUSE_GASES));
    }

    private CountingCommitments counting(CountingRule rule) {
        return rule.of(commitments(), TODAY, at(TODAY));
    }

    private CountingCommitments counting(LocalDate day, LocalDate knownBefore) {
        return new CountingRule(2030, CountingRule.GREENHOUSE_GASES).of(commitments(), day, at(knownBefore));
    }

    /** Every row there is, also those that are known no longer. */
    private List<Commitment> commitments() {
        return instruments.stream()
                .flatMap(one -> one.committed().rows().stream())
                .toList();
    }

    private Instrument draft(InstrumentKind kind, CommitmentTerms... terms) {
        Instrument instrument = new Instrument(CASE, kind, null, null, PartialDate.unknown(), Knowledge.at(at(SIGNED)));
        for (CommitmentTerms one : terms) {
            instrument.commit(one, SIGNED, Knowledge.at(at(SIGNED)));
        }
        instruments.add(instrument);
        return instrument;
    }

    private Instrument signed(InstrumentKind kind, LocalDate day, CommitmentTerms... terms) {
        Instrument instrument = draft(kind, terms);
        instrument.signedAsStated(
                Set.of(
                        new Signatory(PartyKind.MINISTER, "KGG", null, null),
                        new Signatory(PartyKind.COMPANY, "Voorbeeld", null, null)),
                PartialDate.on(day),
                Knowledge.at(at(SIGNED)));
        return instrument;
    }

    private static CommitmentTerms central(Indicator indicator, @Nullable Integer year, String tonnes) {
        return terms(indicator, year, TonnesRange.point(tonnes(tonnes)));
    }

    private static CommitmentTerms terms(Indicator indicator, @Nullable Integer year, TonnesRange range) {
        return new CommitmentTerms(indicator, range, Baseline.notPublished(), year, "", null);
    }

    private static TonnesBand point(String tonnes) {
        return new TonnesBand(tonnes(tonnes), tonnes(tonnes), tonnes(tonnes));
    }

    private static Tonnes tonnes(String tonnes) {
        return new Tonnes(new BigDecimal(tonnes));
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
