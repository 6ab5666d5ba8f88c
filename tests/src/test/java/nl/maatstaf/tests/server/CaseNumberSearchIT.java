package nl.maatstaf.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import nl.maatstaf.tests.api.OpenedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of a case in the search box opens that case, for whom it is. */
class CaseNumberSearchIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MW-2022-0001",
                "mw-2022-0001",
                "%20%20Mw-2022-0001%20",
                "%C2%A0mw%E2%80%932022%E2%80%910001%E2%80%8B",
                "mw+2022+0001",
                "MW%E2%80%932022%E2%80%930001"
            })
    void a_number_opens_its_case_however_it_is_typed(String typed) {
        HttpResponse<String> answer = Visit.as("coordinator").get("/worklist?q=" + typed);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/cases/MW-2022-0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MW-2022-0001", "mw-2022-0001", "MW%E2%80%932022%E2%80%930001", "MW-2022-0001%C2%A0"})
    void an_address_opens_its_case_however_it_is_written(String written) {
        Visit reader = Visit.as("coordinator");

        for (String part : List.of("", "/timeline")) {
            HttpResponse<String> answer = reader.get("/cases/" + written + part);

            assertThat(answer.statusCode()).as(part).isEqualTo(200);
            assertThat(answer.body()).as(part).contains("href=\"/cases/MW-2022-0001/");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MW-2022-000", "MW-2022-0001&tab=all", "MW-2022-0001&stage=eop", "MW-2022-0001+x"})
    void anything_else_is_searched(String typed) {
        assertThat(Visit.as("coordinator").get("/worklist?q=" + typed).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_case_that_is_found_by_another_name_says_by_which_and_whose_it_is() {
        assertThat(Visit.as("coordinator").get("/worklist?q=methanex").body())
                .contains("gevonden op Methanex, ook bekend als naam van OCI");
        assertThat(Visit.as("coordinator").get("/worklist?q=cosun+ROYAL").body())
                .contains("gevonden op Royal Cosun, ook bekend als naam van Coöperatie Koninklijke Cosun U.A.");
    }

    @Test
    void the_number_of_a_case_of_others_is_text_as_one_that_is_not_there() {
        String number = OpenedCase.confidential();
        String absent = "MW-1999-9999";
        for (String role : new String[] {"raadpleger", "manager"}) {
            Visit reader = Visit.as(role);

            HttpResponse<String> answer = reader.get("/worklist?q=" + number);

            assertThat(answer.statusCode()).as(role).isEqualTo(200);
            assertThat(reader.get("/worklist?q=" + absent).statusCode())
                    .as(role)
                    .isEqualTo(200);
            if (role.equals("raadpleger")) {
                assertThat(withoutNonce(answer).replace(number, absent))
                        .isEqualTo(withoutNonce(reader.get("/worklist?q=" + absent)));
            }
        }
    }

    private static String withoutNonce(HttpResponse<String> page) {
        return page.body().replaceAll("nonce=\"[^\"]*\"", "");
    }
}
