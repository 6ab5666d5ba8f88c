package nl.maatstaf.agreement.service;

import static nl.maatstaf.casefile.MaatwerkCase.TYPE;
import static nl.maatstaf.casefile.MaatwerkCase.aMaatwerkCase;
import static nl.maatstaf.casefile.MaatwerkCase.known;
import static nl.maatstaf.refusal.RefusalAssertions.refused;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.maatstaf.agreement.AgreementRefusals;
import nl.maatstaf.casefile.CaseCorrection;
import nl.maatstaf.casefile.MaatwerkCase;
import nl.maatstaf.casefile.evidence.Deviation;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.Correction;
import org.junit.jupiter.api.Test;

class AdviceUnderSignatureTest {

    private final AdviceUnderSignature rule = new AdviceUnderSignature();
    private final MaatwerkCase maatwerk = aMaatwerkCase().atStage("amvi_advice");

    @Test
    void the_advice_under_a_signed_jloi_stays_and_so_does_the_decision_to_do_without() {
        maatwerk.with(Evidence.Kind.DEVIATION, Deviation.topic("amvi_advice", "amvi"));
        Evidence deviation = maatwerk.evidence().getFirst();
        rule.checkRetraction(deviation, TYPE, maatwerk.evidence());

        maatwerk.with(Evidence.Kind.SIGNATURE, "JLOI");

        assertThatThrownBy(() -> rule.checkRetraction(deviation, TYPE, maatwerk.evidence()))
                .is(refused(AgreementRefusals.ADVICE_UNDER_SIGNATURE));
    }

    @Test
    void of_two_grounds_to_sign_on_one_may_be_retracted_and_the_last_one_stays() {
        maatwerk.with(Evidence.Kind.DEVIATION, Deviation.topic("amvi_advice", "amvi"))
                .with(Evidence.Kind.SIGNATURE, "JLOI")
                .with(Evidence.Kind.ADVICE, "AMVI");

        Evidence deviation = maatwerk.evidence().getFirst();
        Evidence advice = maatwerk.evidence().getLast();

        rule.checkRetraction(deviation, TYPE, maatwerk.evidence());
        rule.checkRetraction(advice, TYPE, maatwerk.evidence());

        Correction made = new Correction(new Reason("vergissing"), maatwerk.today(), known(maatwerk.today()));
        new CaseCorrection(maatwerk.caseFile(), made).retractEvidence(deviation);
        assertThatThrownBy(() -> rule.checkRetraction(advice, TYPE, maatwerk.evidence()))
                .is(refused(AgreementRefusals.ADVICE_UNDER_SIGNATURE));
    }
}
