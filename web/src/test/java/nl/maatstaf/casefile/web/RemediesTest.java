package nl.maatstaf.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.maatstaf.agreement.AgreementRefusals;
import nl.maatstaf.agreement.web.InstrumentDialogs;
import nl.maatstaf.agreement.web.InstrumentRemedies;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.web.part.CaseSubpage;
import nl.maatstaf.casefile.web.part.Remedy;
import org.junit.jupiter.api.Test;

class RemediesTest {

    private final List<Remedy> remedies = Stream.of(new CaseRemedies(), new InstrumentRemedies())
            .flatMap(brought -> brought.all().stream())
            .toList();

    @Test
    void what_a_refusal_names_that_is_done_elsewhere_on_the_case_is_offered_with_it() {
        assertThat(remedies)
                .extracting(Remedy::refusal)
                .containsExactlyInAnyOrder(
                        CaseRefusals.CASE_NOT_ACTIVE,
                        CaseRefusals.GATE_NOT_SATISFIED,
                        CaseRefusals.NO_STAGE_AFTER,
                        CaseRefusals.NOT_THE_LATEST_FACT,
                        CaseRefusals.TASK_OF_STAGE,
                        AgreementRefusals.ADVICE_MISSING,
                        AgreementRefusals.ADVICE_UNDER_SIGNATURE,
                        AgreementRefusals.INSTRUMENT_SUCCEEDED,
                        AgreementRefusals.SIGNATORY_DATE_TOO_LATE);
    }

    @Test
    void it_leads_to_a_part_of_the_case_that_is_there() {
        List<String> parts = Stream.concat(
                        Stream.of(new CaseDialogs(), new InstrumentDialogs())
                                .flatMap(brought -> brought.all().stream())
                                .map(CaseSubpage::code),
                        Stream.of(OverviewTab.CODE, "agreements"))
                .toList();

        assertThat(remedies).extracting(Remedy::code).isSubsetOf(parts);
    }
}
