package nl.maatstaf.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.maatstaf.agreement.InstrumentKind;
import org.junit.jupiter.api.Test;

class PortfolioLinkTest {

    private static final PortfolioLink LINK =
            new PortfolioLink("/portfolio/cases").with("peildatum", LocalDate.of(2025, 6, 30));

    @Test
    void names_what_it_asks_and_leaves_out_what_it_does_not() {
        assertThat(LINK.with("signed", InstrumentKind.EOP).with("cluster", null))
                .hasToString("/portfolio/cases?peildatum=2025-06-30&signed=EOP");
    }

    @Test
    void takes_a_filter_off_and_stays_what_it_was() {
        PortfolioLink narrowed = LINK.with("cluster", "chemelot");

        assertThat(narrowed.with("cluster", null)).hasToString(LINK.toString());
        assertThat(narrowed).hasToString("/portfolio/cases?peildatum=2025-06-30&cluster=chemelot");
    }

    @Test
    void escapes_what_was_typed() {
        assertThat(LINK.with("type", "a&b=<c>"))
                .hasToString("/portfolio/cases?peildatum=2025-06-30&type=a%26b%3D%3Cc%3E");
    }
}
