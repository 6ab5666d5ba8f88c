package nl.maatstaf.time;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AsOfTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @Test
    void today_and_any_day_before_can_be_asked_about() {
        assertThatNoException().isThrownBy(() -> new AsOf(TODAY, TODAY, TODAY).checkNotAfter(TODAY));
        assertThatNoException()
                .isThrownBy(() -> AsOf.day(LocalDate.of(1900, 1, 1)).checkNotAfter(TODAY));
    }

    @Test
    void a_day_that_is_still_to_come_is_refused_at_its_own_field() {
        assertRefusedAt("asOf", AsOf.day(TOMORROW));
        assertRefusedAt("knownOn", AsOf.day(TODAY).asKnownOn(TOMORROW));
        assertRefusedAt("recordedOn", AsOf.day(TODAY).asRecordedOn(TOMORROW));
    }

    private static void assertRefusedAt(String field, AsOf asked) {
        assertThatRefusal(TimeRefusals.DATE_IN_FUTURE)
                .isThrownBy(() -> asked.checkNotAfter(TODAY))
                .satisfies(refused -> assertThat(refused.field()).contains(field));
    }
}
