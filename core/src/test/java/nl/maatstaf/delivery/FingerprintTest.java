package nl.maatstaf.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.time.PartialDate;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    /** A request with a part in a part. */
    public record Asked(String title, Parts parts) {}

    /** A part of a request. */
    public record Parts(Set<String> ministries, LocalDate day, String remark) {}

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void the_same_request_has_the_same_fingerprint_whatever_the_order_of_its_sets() {
        assertThat(of(asked("Voorbeeld", ordered("KGG", "IenW"), null)))
                .isEqualTo(of(asked("Voorbeeld", ordered("IenW", "KGG"), null)));
    }

    /** The digest of {@code ((9:Voorbeeld({3:KGG4:IenW}10:2026-03-02-)))}. */
    @Test
    void a_fingerprint_stays_what_it_is_after_a_restart() {
        assertThat(of(asked("Voorbeeld", Set.of("KGG", "IenW"), null)))
                .isEqualTo("0557b69706c1f47e8d4af0189b98750ca434f99eec4a3e066cddc73c8ed47221");
    }

    @Test
    void another_title_set_or_remark_is_another_request() {
        String asked = of(asked("Voorbeeld", Set.of("KGG"), null));

        assertThat(of(asked("Voorbeelden", Set.of("KGG"), null))).isNotEqualTo(asked);
        assertThat(of(asked("Voorbeeld", Set.of("KGG", "IenW"), null))).isNotEqualTo(asked);
        assertThat(of(asked("Voorbeeld", Set.of("KGG"), "-"))).isNotEqualTo(asked);
        assertThat(of(asked("Voorbeeld", Set.of("KGG"), ""))).isNotEqualTo(asked);
    }

    @Test
    void texts_that_together_read_alike_are_not_the_same() {
        assertThat(of("ab", "c")).isNotEqualTo(of("a", "bc"));
        assertThat(of(List.of("a"), "b")).isNotEqualTo(of(List.of("a", "b")));
    }

    @Test
    void signatories_are_told_apart_by_who_they_are() {
        assertThat(of(new Signatory(PartyKind.COMPANY, "A", null, null)))
                .isEqualTo(of(new Signatory(PartyKind.COMPANY, "A", null, null)))
                .isNotEqualTo(of(new Signatory(PartyKind.COMPANY, "A", null, "directeur")))
                .isNotEqualTo(of(new Signatory(PartyKind.COMPANY, "A", null, null).as("directeur")))
                .isNotEqualTo(of(new Signatory(PartyKind.COMPANY, "A", null, null).on(PartialDate.in(2025))));
    }

    @Test
    void a_file_is_told_apart_by_what_is_in_it() {
        assertThat(of(new byte[] {1, 2})).isEqualTo(of(new byte[] {1, 2})).isNotEqualTo(of(new byte[] {2, 1}));
    }

    @Test
    void a_value_without_a_text_of_its_own_is_no_part_of_a_request() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(new Object()));
    }

    private static String of(Object... asked) {
        return Fingerprint.of(Arrays.asList(asked));
    }

    private static Asked asked(String title, Set<String> ministries, String remark) {
        return new Asked(title, new Parts(ministries, DAY, remark));
    }

    private static Set<String> ordered(String... texts) {
        return new LinkedHashSet<>(List.of(texts));
    }
}
