package nl.maatstaf.bench.engines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.maatstaf.time.service.Now;

/** The case that all carry, as each of them has it described. */
final class Definitions {

    static final int STAGES = 3;
    static final int TASKS = 2;

    private Definitions() {}

    static String read(String file) throws IOException {
        try (InputStream text = Definitions.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(text, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What an engine is told of a case beside its title: whose it is, and since when. */
    static Map<String, Object> variables() {
        return Map.of("organisation", "Voorbeeld Chemie B.V.", "openedOn", today().toString());
    }

    static LocalDate today() {
        return LocalDate.now(Now.AMSTERDAM);
    }
}
