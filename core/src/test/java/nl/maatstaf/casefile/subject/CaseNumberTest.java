package nl.maatstaf.casefile.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MW-2022-0001",
                "mw-2022-0001",
                "mw 2022 0001",
                "mw–2022–0001",
                "\u00A0Mw\u20112022\u20110001\u200B",
                "MW - 2022 - 0001",
                "MW\u22122022\u22120001\n"
            })
    void is_read_however_it_is_written(String written) {
        assertThat(new CaseNumber(written)).hasToString("MW-2022-0001").isEqualTo(new CaseNumber("MW-2022-0001"));
    }
}
