package nl.maatstaf.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SealVerificationTest {

    private static final SealKey KEY = keyOf("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    private static final SealKey OTHER = keyOf("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");

    private final AuditChain chain = new AuditChain(Chains.STREAM);
    private final Seal first = seal(Optional.empty(), KEY);
    private final Seal second = seal(Optional.of(first), KEY);
    private final Seal third = seal(Optional.of(second), KEY);

    @Test
    void whole_seals_give_the_newest_head_of_a_stream() {
        SealVerification verification = verify(first, second, third);

        assertThat(verification.firstBreak()).isEmpty();
        assertThat(verification.seals()).isEqualTo(3);
        assertThat(verification.newestHead(Chains.STREAM.name())).hasValue(chain.head());
        assertThat(verification.newestHead("users")).isEmpty();
    }

    @Test
    void a_missing_seal_shows() {
        assertThat(verify(first, third).firstBreak()).isEqualTo(OptionalLong.of(2));
    }

    @Test
    void a_changed_head_shows() {
        Chains.tamper(second, "heads", List.of(new ChainHead(Chains.STREAM.name(), 1, "f".repeat(64))));

        assertThat(verify(first, second, third).firstBreak()).isEqualTo(OptionalLong.of(2));
    }

    @Test
    void a_seal_signed_with_another_key_shows() {
        Seal forged = seal(Optional.of(first), OTHER);

        assertThat(verify(first, forged).firstBreak()).isEqualTo(OptionalLong.of(2));
    }

    @Test
    void the_public_key_is_that_of_rfc_8032() {
        byte[] encoded = Base64.getDecoder().decode(KEY.publicKey());

        assertThat(HexFormat.of().formatHex(encoded))
                .endsWith("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    }

    @Test
    void a_signature_is_that_of_rfc_8032() {
        assertThat(HexFormat.of().formatHex(Base64.getDecoder().decode(KEY.sign(""))))
                .startsWith("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155");
    }

    @Test
    void a_key_of_another_length_is_not_taken() {
        String short16 = Base64.getEncoder().encodeToString(new byte[16]);

        assertThatIllegalArgumentException().isThrownBy(() -> SealKey.ofSeed(short16));
    }

    private Seal seal(Optional<Seal> previous, SealKey key) {
        Chains.fill(chain, 2);
        return Seal.over(previous, List.of(chain.head()), Chains.NOON, key);
    }

    private static SealVerification verify(Seal... seals) {
        SealVerification verification = new SealVerification(KEY);
        List.of(seals).forEach(verification::accept);
        return verification;
    }

    private static SealKey keyOf(String hexSeed) {
        return SealKey.ofSeed(Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hexSeed)));
    }
}
