package nl.maatstaf.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseAddressTest {

    @Test
    void a_case_stands_under_its_number_and_its_parts_below_it() {
        assertThat(CaseAddress.of("MW-2022-0001")).isEqualTo("/cases/MW-2022-0001");
        assertThat(CaseAddress.part("MW-2022-0001", "timeline")).isEqualTo("/cases/MW-2022-0001/timeline");
        assertThat(CaseAddress.part("MW-2022-0001", "")).isEqualTo("/cases/MW-2022-0001");
    }

    @Test
    void whatever_a_number_is_made_of_it_stays_one_name_in_the_path() {
        assertThat(CaseAddress.part("a/b c?", "timeline")).isEqualTo("/cases/a%2Fb%20c%3F/timeline");
    }
}
