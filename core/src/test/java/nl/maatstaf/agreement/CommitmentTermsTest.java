package nl.maatstaf.agreement;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.maatstaf.quantity.Baseline;
import nl.maatstaf.quantity.Indicator;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesRange;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.Correction;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommitmentTermsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void a_corrected_source_shows_in_the_log() {
        Instrument draft = new Instrument(
                UUID.randomUUID(), InstrumentKind.EOP, null, null, PartialDate.on(TODAY), Knowledge.at(NOW));
        draft.commit(from(null), TODAY, Knowledge.at(NOW));
        UUID fact = draft.commitments().getFirst().factId();

        InstrumentEvent.InstrumentCorrected corrected = new InstrumentCorrection(
                        draft, new Correction(new Reason("bron vergeten"), TODAY, Knowledge.at(NOW.plusSeconds(1))))
                .correctCommitment(fact, from("Kamerbrief"));

        assertThat(corrected.oldValues()).containsEntry("source", "");
        assertThat(corrected.newValues()).containsEntry("source", "Kamerbrief");
    }

    @Test
    void refuses_a_target_year_that_is_none_at_its_field_and_says_which_there_are() {
        assertThatRefusal(AgreementRefusals.TARGET_YEAR_OUT_OF_RANGE)
                .isThrownBy(() -> by(1999))
                .satisfies(refusal -> assertThat(refusal.field()).contains("targetYear"))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("1999", "2000", "2100"));
        assertThatRefusal(AgreementRefusals.TARGET_YEAR_OUT_OF_RANGE).isThrownBy(() -> by(Integer.MAX_VALUE));
    }

    static CommitmentTerms from(@Nullable String source) {
        return terms(2030, source);
    }

    private static CommitmentTerms by(int targetYear) {
        return terms(targetYear, null);
    }

    private static CommitmentTerms terms(int targetYear, @Nullable String source) {
        TonnesRange range = TonnesRange.point(Tonnes.of("central", new BigDecimal("1000")));
        return new CommitmentTerms(Indicator.CO2_EQ, range, Baseline.of(2020), targetYear, "minder uitstoot", source);
    }
}
