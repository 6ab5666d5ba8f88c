package nl.maatstaf.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.portfolio.service.PortfolioSummary;
import nl.maatstaf.shell.web.Formats;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.time.service.Now;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeyFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final Locale DUTCH = Locale.of("nl", "NL");

    @Test
    void a_figure_without_a_unit_is_read_out_without_one() {
        assertThat(figures(Map.of(), Map.of())).extracting(KeyFigure::spoken).noneMatch(text -> text.contains("null"));
        assertThat(new KeyFigure("Reductie", "8,8", "Mt", "/x", null, "").spoken())
                .isEqualTo("Reductie: 8,8 Mt");
    }

    @Test
    void says_how_many_count_as_the_highest_where_that_is_another_number() {
        List<KeyFigure> figures = figures(
                Map.of(InstrumentKind.JLOI, 2, InstrumentKind.BINDING, 1),
                Map.of(InstrumentKind.JLOI, 1, InstrumentKind.BINDING, 1));

        assertThat(figures)
                .filteredOn(figure -> figure.label().startsWith("JLoI"))
                .singleElement()
                .satisfies(figure ->
                        assertThat(figure.value() + " " + figure.note()).isEqualTo("2 gelijk; als hoogste bij 1"));
        assertThat(figures)
                .filteredOn(figure -> figure.label().startsWith("Bindende"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.note()).doesNotContain("hoogste"));
    }

    private static List<KeyFigure> figures(Map<InstrumentKind, Integer> signed, Map<InstrumentKind, Integer> highest) {
        PortfolioSummary summary = SampleSummary.ofInstruments(signed, highest);
        Formats formats = new Formats(DUTCH, DAY);
        PortfolioSelection selection =
                new PortfolioSelection(new Now(Clock.fixed(Instant.parse("2025-06-30T10:00:00Z"), Now.AMSTERDAM)));
        return new KeyFigures(summary, summary, selection, new Texts(DUTCH, formats), formats).all();
    }
}
