package nl.maatstaf.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.maatstaf.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Values that may never change: rows of years ago are verified against them. */
class CanonicalFormTest {

    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000004");
    private static final String SALT = "000102030405060708090a0b0c0d0e0f";

    private final NoteWritten note = new NoteWritten(
            Chains.STREAM,
            PartialDate.of(LocalDate.of(2022, 12, 20), PartialDate.Precision.MID_MONTH),
            "Op verzoek van\n\"bp\"",
            Map.of("text", "één\ttwee", "author", "N. Bakker"),
            true);

    @Test
    void the_lines_of_an_event_are_fixed() {
        AuditEvent event = event(Instant.parse("2026-11-21T12:00:00.1234567Z"));

        assertThat(CanonicalForm.ofEvent(event)).isEqualTo("""
                maatstaf-event-1
                stream=case:01900000-0000-7000-8000-000000000001
                sequence=1
                id=01900000-0000-7000-8000-000000000004
                recorded_at=2026-11-21T12:00:00.123456Z
                occurred=2022-12-20/MID_MONTH
                actor=01900000-0000-7000-8000-000000000003
                origin=PAGE
                subject=Note 01900000-0000-7000-8000-000000000002
                action=NoteWritten
                shared=true
                payload=PAYLOAD
                previous=0000000000000000000000000000000000000000000000000000000000000000""".replace("PAYLOAD", event.payloadDigest()));
    }

    @Test
    void the_hash_of_an_event_is_fixed() {
        assertThat(event(Instant.parse("2026-11-21T12:00:00.123456Z")).hash())
                .isEqualTo("b565dc4ddfda00346443eae2b0c80ffc24e89591197f2b8e6f07443f89a07ef1");
    }

    @Test
    void the_payload_is_json_with_sorted_keys() {
        assertThat(event(Chains.NOON).payload())
                .hasValue("{\"new\":{\"author\":\"N. Bakker\",\"text\":\"één\\u0009twee\"},\"old\":{},\"salt\":\""
                        + SALT + "\"}");
    }

    @Test
    void a_half_surrogate_pair_is_escaped_and_a_whole_one_is_not() {
        assertThat(CanonicalJson.string("a\uD83C\uDFED\uD83Cb")).isEqualTo("\"a\uD83C\uDFED\\ud83cb\"");
    }

    @Test
    void a_time_finer_than_the_database_keeps_is_cut_to_microseconds() {
        assertThat(event(Instant.parse("2026-11-21T12:00:00.000000999Z")).recordedAt())
                .isEqualTo(Chains.NOON);
    }

    private AuditEvent event(Instant recordedAt) {
        ChainHead head = new AuditChain(Chains.STREAM).head();
        return new AuditEvent(head, note, Chains.CLERK, recordedAt, ID, SALT);
    }
}
