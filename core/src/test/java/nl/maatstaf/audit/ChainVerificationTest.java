package nl.maatstaf.audit;

import static nl.maatstaf.audit.Chains.STREAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.maatstaf.audit.ChainBreak.Kind;
import nl.maatstaf.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainVerificationTest {

    private final AuditChain chain = new AuditChain(STREAM);
    private final List<AuditEvent> events = Chains.fill(chain, 5);

    @Test
    void an_untouched_chain_is_whole() {
        ChainVerification verification = verify(events, Optional.of(chain.head()));

        assertThat(verification.finish(chain.head())).isEmpty();
        assertThat(verification.events()).isEqualTo(5);
    }

    @Test
    void a_changed_field_shows() {
        Chains.tamper(events.get(2), "action", "NoteErased");

        assertThat(firstBreak(events)).hasValue(new ChainBreak(STREAM.name(), 3, Kind.ALTERED));
    }

    @Test
    void a_changed_value_shows() {
        Chains.tamper(
                events.get(1), "payload", events.get(1).payload().orElseThrow().replace("note 2", "note 9"));

        assertThat(firstBreak(events)).hasValue(new ChainBreak(STREAM.name(), 2, Kind.ALTERED));
    }

    @Test
    void a_changed_name_shows() {
        Chains.tamper(events.get(0), "actorName", "Iemand anders");
        assertThat(firstBreak(events)).hasValue(new ChainBreak(STREAM.name(), 1, Kind.ALTERED));
    }

    @Test
    void a_removed_event_shows_as_a_gap() {
        List<AuditEvent> without = List.of(events.get(0), events.get(1), events.get(3), events.get(4));

        assertThat(firstBreak(without)).hasValue(new ChainBreak(STREAM.name(), 3, Kind.GAP));
    }

    @Test
    void a_removed_event_shows_when_the_rest_is_renumbered() {
        Chains.tamper(events.get(3), "sequence", 3L);

        assertThat(firstBreak(List.of(events.get(0), events.get(1), events.get(3))))
                .hasValue(new ChainBreak(STREAM.name(), 3, Kind.ALTERED));
    }

    @Test
    void a_cut_off_end_shows_against_the_head() {
        assertThat(firstBreak(events.subList(0, 3))).hasValue(new ChainBreak(STREAM.name(), 4, Kind.CUT_OFF));
    }

    @Test
    void a_cut_off_end_shows_against_a_seal_when_the_head_was_moved_back() {
        AuditChain shorter = new AuditChain(STREAM);
        List<AuditEvent> first = Chains.fill(shorter, 3);

        Optional<ChainBreak> found = verify(first, Optional.of(chain.head())).finish(shorter.head());

        assertThat(found).hasValue(new ChainBreak(STREAM.name(), 4, Kind.CUT_OFF));
    }

    @Test
    void a_chain_written_anew_shows_against_a_seal() {
        AuditChain anew = new AuditChain(STREAM);
        List<AuditEvent> others = Chains.fill(anew, 5);

        Optional<ChainBreak> found = verify(others, Optional.of(chain.head())).finish(anew.head());

        assertThat(found).hasValue(new ChainBreak(STREAM.name(), 5, Kind.REWRITTEN));
    }

    @Test
    void an_event_behind_the_head_shows() {
        ChainHead before = new AuditChain(STREAM).head();

        assertThat(verify(events, Optional.empty()).finish(before))
                .hasValue(new ChainBreak(STREAM.name(), 5, Kind.ALTERED));
    }

    @Test
    void an_erased_payload_leaves_the_chain_whole_and_is_counted() {
        Chains.tamper(events.get(1), "payload", null);
        Chains.tamper(events.get(1), "actorName", "gewist");
        ChainVerification verification = verify(events, Optional.empty());

        assertThat(verification.finish(chain.head())).isEmpty();
        assertThat(verification.erased()).isEqualTo(1);
    }

    @Test
    void equal_texts_have_different_digests_so_that_an_erased_one_cannot_be_guessed() {
        AuditEvent first = chain.append(NoteWritten.on(STREAM, "ja"), Chains.CLERK, Chains.NOON);
        AuditEvent second = chain.append(NoteWritten.on(STREAM, "ja"), Chains.CLERK, Chains.NOON);

        assertThat(first.payloadDigest()).isNotEqualTo(second.payloadDigest());
    }

    @Test
    void an_event_of_another_stream_is_not_taken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chain.append(NoteWritten.on(Stream.USERS, "verdwaald"), Chains.CLERK, Chains.NOON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"half \uD83C", "nul \0", "bel \u0007"})
    void an_event_that_a_database_would_alter_is_not_taken(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chain.append(NoteWritten.on(STREAM, text), Chains.CLERK, Chains.NOON))
                .withMessageContaining("NoteWritten");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chain.append(
                        new NoteWritten(STREAM, PartialDate.unknown(), text, Map.of(), false),
                        Chains.CLERK,
                        Chains.NOON));
        assertThat(firstBreak(events)).isEmpty();
    }

    private Optional<ChainBreak> firstBreak(List<AuditEvent> rows) {
        return verify(rows, Optional.empty()).finish(chain.head());
    }

    private static ChainVerification verify(List<AuditEvent> rows, Optional<ChainHead> sealed) {
        ChainVerification verification = new ChainVerification(STREAM.name(), sealed);
        rows.forEach(verification::accept);
        return verification;
    }
}
