package nl.maatstaf.tests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many statements a request may send, finding out who calls included. */
class StatementsIT {

    private final Api officer = Api.as("behandelaar");

    @ParameterizedTest
    @CsvSource({
        "/portfolio/summary?asOf=2025-06-30, 4",
        "/cases?limit=1, 4",
        "/cases?limit=200, 4",
        "/cases?type=maatwerk&organisation=bp&asOf=2025-06-30, 4"
    })
    void a_reading_keeps_to_its_budget(String path, int most) {
        officer.get(path);

        assertThat(officer.get(path).statements()).isBetween(1, most);
    }

    @Test
    void a_case_keeps_to_its_budget() {
        String number = officer.openCase("Om te lezen");

        assertThat(officer.get("/cases/" + number).statements()).isBetween(2, 10);
        assertThat(officer.get("/cases/" + number + "/events").statements()).isBetween(2, 10);
    }

    @Test
    void passing_a_gate_keeps_to_its_budget() {
        String number = ChangesIT.readyForItsFirstGate(officer);
        JsonObject passage = ChangesIT.passage(
                officer.get("/cases/" + number).json().getJsonNumber("version").longValue());

        Api.Answer passed = officer.post("/cases/" + number + "/gate-passages", passage);

        assertThat(passed.status()).isEqualTo(201);
        assertThat(passed.statements()).isBetween(2, 14);
    }
}
