package nl.maatstaf.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdTest {

    @Test
    void a_later_identifier_sorts_after_an_earlier_one_however_fast_they_come() {
        List<UUID> made = Stream.generate(TimeOrderedId::next).limit(20_000).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void an_identifier_is_a_uuid_of_version_7_that_holds_when_it_was_made() {
        Instant before = Instant.now().minusSeconds(1);

        UUID made = TimeOrderedId.next();

        assertThat(made.version()).isEqualTo(7);
        assertThat(made.variant()).isEqualTo(2);
        assertThat(Instant.ofEpochMilli(made.getMostSignificantBits() >>> 16))
                .isBetween(before, Instant.now().plusSeconds(60));
    }
}
