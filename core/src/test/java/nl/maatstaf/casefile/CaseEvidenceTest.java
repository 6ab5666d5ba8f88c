package nl.maatstaf.casefile;

import static nl.maatstaf.casefile.MaatwerkCase.OPENED;
import static nl.maatstaf.casefile.MaatwerkCase.aMaatwerkCase;
import static nl.maatstaf.casefile.MaatwerkCase.known;
import static nl.maatstaf.refusal.RefusalAssertions.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.evidence.EvidenceSource;
import nl.maatstaf.casefile.vocabulary.CaseEvents;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.Correction;
import nl.maatstaf.time.PartialDate;
import org.junit.jupiter.api.Test;

class CaseEvidenceTest {

    private static final EvidenceSource FIRST = EvidenceSource.of("INSTRUMENT", UUID.randomUUID());
    private static final EvidenceSource SECOND = EvidenceSource.of("INSTRUMENT", UUID.randomUUID());

    private final MaatwerkCase maatwerk = aMaatwerkCase();
    private final CaseEvidence evidence = maatwerk.recording(known(OPENED));

    @Test
    void of_two_sources_that_show_the_same_only_the_one_that_no_longer_does_loses_its_evidence() {
        evidence.reconcile(FIRST, Evidence.Kind.SIGNATURE, List.of(signature(FIRST, PartyKind.COMPANY, OPENED)));
        evidence.reconcile(SECOND, Evidence.Kind.SIGNATURE, List.of(signature(SECOND, PartyKind.COMPANY, OPENED)));

        List<CaseEvent> events = evidence.reconcile(FIRST, Evidence.Kind.SIGNATURE, List.of());

        assertThat(events).extracting(Event::type).containsExactly(CaseEvents.EVIDENCE_RETRACTED);
        assertThat(evidence.of(FIRST, Evidence.Kind.SIGNATURE)).isEmpty();
        assertThat(evidence.of(SECOND, Evidence.Kind.SIGNATURE)).hasSize(1);
    }

    @Test
    void what_a_source_still_shows_stays_and_what_it_shows_otherwise_is_retracted_and_recorded() {
        evidence.reconcile(
                FIRST,
                Evidence.Kind.SIGNATURE,
                List.of(signature(FIRST, PartyKind.COMPANY, OPENED), signature(FIRST, PartyKind.MINISTER, OPENED)));
        UUID company = evidence.of(FIRST, Evidence.Kind.SIGNATURE).getFirst().factId();

        List<CaseEvent> events = evidence.reconcile(
                FIRST,
                Evidence.Kind.SIGNATURE,
                List.of(
                        signature(FIRST, PartyKind.COMPANY, OPENED),
                        signature(FIRST, PartyKind.MINISTER, OPENED.minusDays(3))));

        assertThat(events)
                .extracting(Event::type)
                .containsExactly(CaseEvents.EVIDENCE_RETRACTED, CaseEvents.EVIDENCE_RECORDED);
        assertThat(events.getFirst().oldValues())
                .containsEntry("party", "MINISTER")
                .containsEntry("date", "2026-01-05/DAY");
        assertThat(evidence.of(FIRST, Evidence.Kind.SIGNATURE))
                .extracting(Evidence::occurred)
                .containsExactly(PartialDate.on(OPENED), PartialDate.on(OPENED.minusDays(3)));
        assertThat(evidence.of(FIRST, Evidence.Kind.SIGNATURE).getFirst().factId())
                .isEqualTo(company);
    }

    @Test
    void reconciling_unchanged_evidence_changes_nothing() {
        List<Evidence> shown = List.of(signature(FIRST, PartyKind.COMPANY, OPENED));
        evidence.reconcile(FIRST, Evidence.Kind.SIGNATURE, shown);

        assertThat(evidence.reconcile(
                        FIRST, Evidence.Kind.SIGNATURE, List.of(signature(FIRST, PartyKind.COMPANY, OPENED))))
                .isEmpty();
    }

    @Test
    void what_was_made_from_something_is_not_retracted_by_hand_whatever_its_kind() {
        Evidence made = document().from(FIRST);
        Evidence byHand = document();
        evidence.record(made);
        evidence.record(byHand);
        CaseCorrection correction =
                new CaseCorrection(maatwerk.caseFile(), new Correction(new Reason("verkeerd"), OPENED, known(OPENED)));

        assertThatThrownBy(() -> correction.retractEvidence(made)).is(refused(CaseRefusals.EVIDENCE_NOT_BY_HAND));
        correction.retractEvidence(byHand);
        assertThat(byHand.isCurrent()).isFalse();
    }

    private Evidence document() {
        return new Evidence(
                maatwerk.caseFile().id(),
                Evidence.Kind.DOCUMENT,
                "INTAKE_REPORT",
                PartialDate.on(OPENED),
                "behandelaar1");
    }

    private Evidence signature(EvidenceSource source, PartyKind party, LocalDate signed) {
        return new Evidence(
                        maatwerk.caseFile().id(),
                        Evidence.Kind.SIGNATURE,
                        "EOP",
                        PartialDate.on(signed),
                        "behandelaar1")
                .by(party)
                .from(source);
    }
}
