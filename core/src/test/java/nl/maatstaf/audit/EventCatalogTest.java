package nl.maatstaf.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import nl.maatstaf.access.Actor;
import nl.maatstaf.time.PartialDate;
import org.junit.jupiter.api.Test;

class EventCatalogTest {

    /** What is in logs out there is read by these codes and values: lines are added, never changed or taken away. */
    @Test
    void codes_and_values_are_those_that_were_always_kept() throws IOException {
        String catalog = EventCatalog.all().stream()
                .map(EventCatalogTest::line)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(catalog).isEqualTo(resource("event-codes.txt"));
    }

    @Test
    void earlier_names_are_those_of_the_classes_of_then() throws IOException {
        String kept;
        try (InputStream list = LegacyEventCodes.class.getResourceAsStream("earlier-names.properties")) {
            kept = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(Sha256.of(kept)).isEqualTo("d4ea56aaf3e2ae89faf530c2e86ea18572fa9f08fbe635a70b2c74907a2fc0c8");
    }

    @Test
    void every_earlier_name_of_an_event_is_read_as_one_there_is() throws IOException {
        Properties names = new Properties();
        try (InputStream list = LegacyEventCodes.class.getResourceAsStream("earlier-names.properties")) {
            names.load(Objects.requireNonNull(list));
        }
        List<String> codes = EventCatalog.all().stream().map(EventType::code).toList();

        assertThat(EventCatalog.ofStored("FactCorrected.StageEntry").code()).isEqualTo("casefile.stage-corrected");
        assertThat(names.stringPropertyNames().stream()
                        .filter(name -> !List.of("CaseFile", "Task", "Instrument", "Organisation", "Site", "Contact")
                                .contains(name))
                        .filter(name -> !List.of("AppUser", "AdministratorRequest", "ApiToken", "ImportRun")
                                .contains(name)))
                .allSatisfy(name -> assertThat(codes).contains(names.getProperty(name)));
    }

    @Test
    void an_event_of_a_context_that_is_gone_still_shows() {
        EventType gone = EventCatalog.ofStored("gone.thing-done");

        assertThat(gone.textKey()).isEqualTo("gone.event.thing-done");
        assertThat(gone.valueType("what")).isEqualTo(ValueType.TEXT);
    }

    @Test
    void an_event_says_nothing_that_its_type_does_not_declare() {
        NoteWritten strange = new NoteWritten(
                Stream.LOGINS, PartialDate.unknown(), null, Map.of("text", "x", "colour", "red"), false);
        AuditChain chain = new AuditChain(Stream.LOGINS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> chain.append(strange, Actor.system(), Instant.EPOCH))
                .withMessageContaining("colour");
    }

    private static String line(EventType type) {
        return type.code() + " " + type.category().code()
                + type.values().stream()
                        .map(value -> " " + value.name() + ":" + value.type().code())
                        .collect(Collectors.joining());
    }

    private static String resource(String name) throws IOException {
        try (InputStream list = EventCatalogTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
