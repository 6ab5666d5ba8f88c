package nl.maatstaf.agreement.service;

import static nl.maatstaf.refusal.RefusalAssertions.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatstaf.agreement.AgreementRefusals;
import nl.maatstaf.agreement.Commitment;
import nl.maatstaf.agreement.Instrument;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.InstrumentState;
import nl.maatstaf.agreement.InstrumentStateEntry;
import nl.maatstaf.agreement.MoveInstrument;
import nl.maatstaf.agreement.SignInstrument;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.agreement.SigningAnswers;
import nl.maatstaf.audit.AuditEvent;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.service.CaseServices;
import nl.maatstaf.casefile.service.CaseStore;
import nl.maatstaf.casefile.service.Casework;
import nl.maatstaf.casefile.service.OnEachStore;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeRefusals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the use cases of an instrument promise, wherever it is kept. */
@OnEachStore
class InstrumentServiceContract {

    private static final PartialDate TODAY = PartialDate.on(CaseServices.TODAY);
    private static final Reason REASON = new Reason("omdat het zo is");

    /** Not the State Secretary but a parent company, another province, and the minister by name. */
    private static final Set<Signatory> REGION = Set.of(
            new Signatory(PartyKind.MINISTER, "KGG", null, "S. Hermans"),
            new Signatory(PartyKind.PROVINCE, "provincie Limburg", null, "E. Roemer"),
            new Signatory(PartyKind.COMPANY, "Voorbeeld Chemie B.V.", null, null),
            new Signatory(PartyKind.PARENT_COMPANY, "Voorbeeld Holding N.V.", null, null));

    /** Two ministers and two provinces, of which some before the last day. */
    private static final Set<Signatory> EACH_ON_A_DAY = Set.of(
            new Signatory(PartyKind.MINISTER, "KGG", null, null).on(daysAgo(9)),
            new Signatory(PartyKind.MINISTER, "EZ", null, null),
            new Signatory(PartyKind.PROVINCE, "provincie Zeeland", null, null).on(daysAgo(5)),
            new Signatory(PartyKind.PROVINCE, "provincie Limburg", null, null)
                    .as("gouverneur")
                    .on(daysAgo(3)),
            new Signatory(PartyKind.COMPANY, "Voorbeeld Chemie B.V.", null, null));

    private Casework work;
    private String number;

    private final CaseStore store;

    InstrumentServiceContract(CaseStore store) {
        this.store = store;
    }

    @BeforeEach
    void a_case() {
        work = new Casework(store);
        number = work.open();
    }

    @Test
    void a_draft_goes_to_the_advisers_and_back_and_is_signed() {
        UUID draft = draft(InstrumentKind.JLOI);
        work.asOfficer(services -> services.instruments.commit(number, null, draft, Casework.terms("365"), null));
        move(draft, InstrumentState.SUBMITTED_FOR_ADVICE);
        work.record(number, Evidence.Kind.ADVICE, "AMVI");
        move(draft, InstrumentState.ADVISED);

        work.asOfficer(services ->
                services.instruments.sign(number, null, draft, Casework.PARTIES, TODAY, Casework.CONFIRMED, null));

        assertThat(only().states())
                .extracting(InstrumentStateEntry::state)
                .containsExactly(
                        InstrumentState.DRAFT,
                        InstrumentState.SUBMITTED_FOR_ADVICE,
                        InstrumentState.ADVISED,
                        InstrumentState.SIGNED);
        assertThat(only().commitments()).extracting(Commitment::occurred).containsExactly(TODAY);
        assertThat(work.log(number))
                .extracting(event -> event.type().code())
                .contains(
                        "agreement.instrument-drafted",
                        "agreement.commitment-set",
                        "agreement.instrument-moved",
                        "agreement.instrument-signed");
    }

    @Test
    void signatures_and_figures_are_evidence_on_the_case() {
        work.sign(number, InstrumentKind.EOP);

        assertThat(work.evidenceOf(number, Evidence.Kind.FIGURES))
                .extracting(Evidence::topic)
                .containsExactly("EOP");
        assertThat(work.evidenceOf(number, Evidence.Kind.SIGNATURE))
                .extracting(signature -> signature.party().orElseThrow())
                .containsExactlyInAnyOrder(
                        PartyKind.MINISTER, PartyKind.STATE_SECRETARY, PartyKind.PROVINCE, PartyKind.COMPANY);
    }

    @Test
    void an_instrument_succeeds_the_last_one_that_was_signed() {
        work.sign(number, InstrumentKind.EOP);
        UUID withdrawn = draft(InstrumentKind.JLOI);
        move(withdrawn, InstrumentState.WITHDRAWN);

        UUID next = draft(InstrumentKind.JLOI);

        UUID eop = work.instrumentsOf(number).getFirst().id();
        assertThat(work.instrumentsOf(number))
                .filteredOn(instrument -> instrument.id().equals(next))
                .extracting(instrument -> instrument.succeedsId().orElseThrow())
                .containsExactly(eop);
    }

    @Test
    void an_instrument_of_another_case_is_not_found() {
        String other = work.open();
        UUID draft = draft(InstrumentKind.EOP);

        assertThatThrownBy(() -> work.asOfficer(
                        services -> services.instruments.commit(other, null, draft, Casework.terms("365"), null)))
                .is(refused(AgreementRefusals.INSTRUMENT_NOT_FOUND));
    }

    @Test
    void a_correction_says_in_the_log_what_was_wrong_and_why() {
        work.sign(number, InstrumentKind.EOP);
        UUID wrong = only().commitments().getFirst().factId();

        work.asOfficer(services ->
                services.instruments.correctCommitment(number, null, wrong, Casework.terms("300"), REASON, null));

        assertThat(only().commitments()).extracting(Commitment::terms).containsExactly(Casework.terms("300"));
        AuditEvent logged = work.log(number).getLast();
        assertThat(logged.type().code()).isEqualTo("agreement.commitment-corrected");
        assertThat(logged.reason()).contains(REASON.text());
        assertThat(logged.payload().orElseThrow()).contains("365000", "300000");
    }

    @Test
    void a_corrected_signatory_stands_in_the_place_of_the_wrong_one_and_the_log_keeps_both() {
        work.sign(number, InstrumentKind.EOP);

        correctSignatories(only().id(), REGION);

        assertThat(only().signatories()).isEqualTo(REGION);
        AuditEvent logged = logged("agreement.signatories-corrected").getLast();
        assertThat(logged.reason()).contains(REASON.text());
        assertThat(logged.payload().orElseThrow())
                .contains("provincie Zeeland", "provincie Limburg (E. Roemer)", "KGG (S. Hermans)", "IenW", "EOP")
                .doesNotContain("Voorbeeld Chemie");
    }

    @Test
    void the_signatures_on_the_case_follow_a_correction_of_who_signed() {
        work.sign(number, InstrumentKind.EOP);

        correctSignatories(only().id(), REGION);

        assertThat(work.evidenceOf(number, Evidence.Kind.SIGNATURE))
                .extracting(signature -> signature.party().orElseThrow())
                .containsExactlyInAnyOrder(
                        PartyKind.MINISTER, PartyKind.PROVINCE, PartyKind.COMPANY, PartyKind.PARENT_COMPANY);
        assertThat(work.evidenceOf(number, Evidence.Kind.SIGNATURE))
                .extracting(Evidence::occurred)
                .containsOnly(TODAY);
    }

    @Test
    void correcting_who_signed_one_instrument_leaves_the_signatures_of_another_of_its_kind() {
        work.sign(number, InstrumentKind.EOP);
        work.sign(number, InstrumentKind.EOP);

        correctSignatories(work.instrumentsOf(number).getFirst().id(), REGION);

        assertThat(work.evidenceOf(number, Evidence.Kind.SIGNATURE))
                .extracting(signature -> signature.party().orElseThrow())
                .containsOnlyOnce(PartyKind.STATE_SECRETARY);
    }

    @Test
    void who_signed_is_not_corrected_of_an_instrument_that_nobody_signed() {
        UUID draft = draft(InstrumentKind.EOP);

        assertThatThrownBy(() -> correctSignatories(draft, REGION))
                .is(refused(AgreementRefusals.INSTRUMENT_STATE_NOT_ALLOWED));
    }

    @Test
    void a_correction_of_who_signed_is_held_to_what_signing_demands() {
        work.sign(number, InstrumentKind.EOP);
        UUID signed = only().id();

        assertThatThrownBy(() -> correctSignatories(signed, without(PartyKind.MINISTER)))
                .is(refused(AgreementRefusals.SIGNATORIES_MISSING));
        assertThatThrownBy(() -> correctSignatories(signed, without(PartyKind.COMPANY)))
                .is(refused(AgreementRefusals.SIGNATORIES_MISSING));
        assertThat(only().signatories()).isEqualTo(Casework.PARTIES);
    }

    @Test
    void a_correction_that_says_what_stands_there_already_is_refused() {
        work.sign(number, InstrumentKind.EOP);

        assertThatThrownBy(() -> correctSignatories(only().id(), Casework.PARTIES))
                .is(refused(AgreementRefusals.INSTRUMENT_UNCHANGED));
    }

    @Test
    void a_party_does_not_sign_twice() {
        Set<Signatory> twice = new HashSet<>(REGION);
        twice.add(new Signatory(PartyKind.PROVINCE, "provincie Limburg", null, "iemand anders"));
        UUID draft = draft(InstrumentKind.EOP);

        assertThatThrownBy(() -> work.asOfficer(services ->
                        services.instruments.sign(number, null, draft, twice, TODAY, Casework.CONFIRMED, null)))
                .is(refused(AgreementRefusals.SIGNATORY_TWICE));
    }

    @Test
    void a_name_that_no_organisation_goes_by_is_asked_about_and_kept_when_that_is_the_answer() {
        Set<Signatory> parties = Set.of(
                new Signatory(PartyKind.MINISTER, "Ministerie van Verzinsels", null, null),
                new Signatory(PartyKind.COMPANY, "Nergens Bekend B.V.", null, null));

        assertThatThrownBy(() -> signEop(parties, SigningAnswers.NONE))
                .is(refused(AgreementRefusals.PARTY_UNKNOWN))
                .extracting(refusal -> ((Refusal) refusal).arguments())
                .isEqualTo(List.of("Ministerie van Verzinsels, Nergens Bekend B.V."));
        assertThat(work.instrumentsOf(number)).isEmpty();

        signEop(parties, new SigningAnswers(true, false));
        assertThat(only().signatories()).isEqualTo(parties);
    }

    @Test
    void another_of_the_same_kind_on_the_same_day_is_asked_about() {
        work.sign(number, InstrumentKind.EOP);

        assertThatThrownBy(() -> signEop(Casework.PARTIES, new SigningAnswers(true, false)))
                .is(refused(AgreementRefusals.SIGNED_SAME_DAY));
        assertThat(work.instrumentsOf(number)).hasSize(1);

        signEop(Casework.PARTIES, new SigningAnswers(true, true));
        assertThat(work.instrumentsOf(number)).hasSize(2);
    }

    @Test
    void a_date_that_is_corrected_to_that_of_another_of_its_kind_is_asked_about() {
        work.sign(number, InstrumentKind.EOP);
        work.asOfficer(services -> services.instruments.record(
                number,
                new SignInstrument(
                        InstrumentKind.EOP, null, List.of(), Casework.PARTIES, daysAgo(4), Casework.CONFIRMED),
                null));
        UUID signing = work.instrumentsOf(number).getLast().states().getLast().factId();

        assertThatThrownBy(() -> work.asOfficer(services -> services.instruments.correctDate(
                        number, null, signing, TODAY, SigningAnswers.NONE, REASON, null)))
                .is(refused(AgreementRefusals.SIGNED_SAME_DAY));

        work.asOfficer(services ->
                services.instruments.correctDate(number, null, signing, daysAgo(5), SigningAnswers.NONE, REASON, null));
    }

    @Test
    void who_is_on_record_by_a_name_is_not_asked_about_again() {
        work.sign(number, InstrumentKind.EOP);
        Set<Signatory> without = Casework.PARTIES.stream()
                .filter(party -> party.partyKind() != PartyKind.PROVINCE)
                .collect(Collectors.toSet());

        work.asOfficer(services -> services.instruments.correctSignatories(
                number, null, only().id(), without, SigningAnswers.NONE, REASON, null));

        assertThat(only().signatories()).isEqualTo(without);
    }

    @Test
    void an_organisation_that_is_not_there_does_not_sign() {
        Set<Signatory> parties = Set.of(
                new Signatory(PartyKind.MINISTER, "KGG", UUID.randomUUID(), null),
                new Signatory(PartyKind.COMPANY, "Voorbeeld Chemie B.V.", null, null));

        assertThatThrownBy(() -> signEop(parties, Casework.CONFIRMED)).is(refused(PartyRefusals.CODE_UNKNOWN));
    }

    private void signEop(Set<Signatory> parties, SigningAnswers answers) {
        work.asOfficer(services -> services.instruments.record(
                number, new SignInstrument(InstrumentKind.EOP, null, List.of(), parties, TODAY, answers), null));
    }

    @Test
    void a_signature_on_the_case_carries_when_the_last_of_its_kind_of_party_signed() {
        sign(EACH_ON_A_DAY, TODAY);

        assertThat(signatures())
                .containsOnly(
                        entry(PartyKind.MINISTER, TODAY),
                        entry(PartyKind.PROVINCE, daysAgo(3)),
                        entry(PartyKind.COMPANY, TODAY));
    }

    @Test
    void signatures_on_the_case_follow_a_corrected_date_of_signing_except_of_who_signed_on_a_date_of_their_own() {
        sign(EACH_ON_A_DAY, TODAY);

        correctDate(daysAgo(2));

        assertThat(signatures())
                .containsOnly(
                        entry(PartyKind.MINISTER, daysAgo(2)),
                        entry(PartyKind.PROVINCE, daysAgo(3)),
                        entry(PartyKind.COMPANY, daysAgo(2)));
        assertThat(work.evidenceOf(number, Evidence.Kind.SIGNATURE)).hasSize(3);
    }

    @Test
    void signatures_on_the_case_follow_a_corrected_date_of_a_party() {
        sign(EACH_ON_A_DAY, TODAY);

        correctSignatories(only().id(), Casework.PARTIES);

        assertThat(signatures()).containsEntry(PartyKind.PROVINCE, TODAY);
    }

    @Test
    void a_retracted_signing_leaves_no_signature_and_the_log_keeps_who_was_said_to_have_signed() {
        sign(EACH_ON_A_DAY, TODAY);

        retract(only());

        assertThat(only().state()).isEqualTo(InstrumentState.DRAFT);
        assertThat(signatures()).isEmpty();
        assertThat(figures()).isNotEmpty();
        assertThat(logged("casefile.evidence-recorded"))
                .filteredOn(this::isSignature)
                .hasSize(3);
        assertThat(logged("casefile.evidence-retracted")).hasSize(3).allMatch(this::isSignature);
        AuditEvent logged = logged("agreement.state-retracted").getLast();
        assertThat(logged.reason()).contains(REASON.text());
        assertThat(logged.payload().orElseThrow())
                .contains("SIGNED", "2026-03-02/DAY", "provincie Limburg (gouverneur, 2026-02-27/DAY)", "DRAFT");
    }

    @Test
    void a_retracted_signing_leaves_the_signatures_of_another_of_its_kind() {
        work.sign(number, InstrumentKind.EOP);
        work.sign(number, InstrumentKind.EOP);
        List<PartyKind> parties = List.copyOf(signatures().keySet());

        retract(work.instrumentsOf(number).getLast());

        assertThat(work.evidenceOf(number, Evidence.Kind.SIGNATURE))
                .extracting(signature -> signature.party().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(parties);
    }

    @Test
    void a_signing_is_not_retracted_while_a_later_instrument_succeeds_it() {
        work.sign(number, InstrumentKind.EOP);
        UUID next = draft(InstrumentKind.JLOI);
        Instrument eop = work.instrumentsOf(number).getFirst();

        assertThatThrownBy(() -> retract(eop)).is(refused(AgreementRefusals.INSTRUMENT_SUCCEEDED));
        move(next, InstrumentState.WITHDRAWN);
        retract(eop);

        assertThat(work.instrumentsOf(number).getFirst().state()).isEqualTo(InstrumentState.DRAFT);
    }

    @Test
    void figures_are_back_on_the_case_when_a_withdrawal_is_retracted() {
        UUID draft = draft(InstrumentKind.JLOI);
        commit(draft);
        move(draft, InstrumentState.WITHDRAWN);

        retract(only());

        assertThat(only().state()).isEqualTo(InstrumentState.DRAFT);
        assertThat(figures()).hasSize(1);
    }

    @Test
    void a_corrected_source_stands_in_the_log_beside_the_wrong_one() {
        work.sign(number, InstrumentKind.EOP);
        UUID signed = only().id();

        work.asOfficer(
                services -> services.instruments.correctSource(number, null, signed, "Kamerstuk 29826", REASON, null));

        assertThat(only().source()).contains("Kamerstuk 29826");
        AuditEvent logged = work.log(number).getLast();
        assertThat(logged.type().code()).isEqualTo("agreement.source-corrected");
        assertThat(logged.payload().orElseThrow()).contains("Kamerstuk 29826");
    }

    private void sign(Set<Signatory> parties, PartialDate signed) {
        UUID draft = draft(InstrumentKind.EOP);
        commit(draft);
        work.asOfficer(
                services -> services.instruments.sign(number, null, draft, parties, signed, Casework.CONFIRMED, null));
    }

    private void retract(Instrument instrument) {
        UUID latest = instrument.states().getLast().factId();
        work.asOfficer(services -> services.instruments.retractState(number, null, latest, REASON, null));
    }

    private void correctDate(PartialDate right) {
        UUID signing = only().states().getLast().factId();
        work.asOfficer(services ->
                services.instruments.correctDate(number, null, signing, right, Casework.CONFIRMED, REASON, null));
    }

    /** When each kind of party signed, as far as it stands on the case. */
    private Map<PartyKind, PartialDate> signatures() {
        return work.evidenceOf(number, Evidence.Kind.SIGNATURE).stream()
                .collect(Collectors.toMap(
                        signature -> signature.party().orElseThrow(), Evidence::occurred, (one, next) -> one));
    }

    private static PartialDate daysAgo(int days) {
        return PartialDate.on(CaseServices.TODAY.minusDays(days));
    }

    private void correctSignatories(UUID instrument, Set<Signatory> right) {
        work.asOfficer(services -> services.instruments.correctSignatories(
                number, null, instrument, right, Casework.CONFIRMED, REASON, null));
    }

    private static Set<Signatory> without(PartyKind kind) {
        return REGION.stream().filter(one -> one.partyKind() != kind).collect(Collectors.toSet());
    }

    @Test
    void figures_of_a_withdrawn_instrument_meet_no_gate_unless_another_has_some() {
        UUID first = draft(InstrumentKind.JLOI);
        UUID second = draft(InstrumentKind.JLOI);
        commit(first);
        commit(second);

        move(first, InstrumentState.WITHDRAWN);
        assertThat(figures()).isNotEmpty();
        move(second, InstrumentState.WITHDRAWN);
        assertThat(figures()).isEmpty();
    }

    @Test
    void nothing_happens_to_an_instrument_tomorrow() {
        UUID draft = draft(InstrumentKind.EOP);
        MoveInstrument tomorrow = new MoveInstrument(
                InstrumentState.SUBMITTED_FOR_ADVICE, PartialDate.on(CaseServices.TODAY.plusDays(1)), null);

        assertThatThrownBy(() ->
                        work.asOfficer(services -> services.instruments.moveTo(number, null, draft, tomorrow, null)))
                .is(refused(TimeRefusals.DATE_IN_FUTURE));
    }

    private void commit(UUID draft) {
        work.asOfficer(services -> services.instruments.commit(number, null, draft, Casework.terms("365"), null));
    }

    private List<Evidence> figures() {
        return work.evidenceOf(number, Evidence.Kind.FIGURES).stream()
                .filter(Evidence::isCurrent)
                .toList();
    }

    private UUID draft(InstrumentKind kind) {
        return work.madeByOfficer(services -> services.instruments.draft(number, kind, null, null));
    }

    private void move(UUID instrument, InstrumentState to) {
        work.asOfficer(services ->
                services.instruments.moveTo(number, null, instrument, new MoveInstrument(to, TODAY, REASON), null));
    }

    private Instrument only() {
        assertThat(work.instrumentsOf(number)).hasSize(1);
        return work.instrumentsOf(number).getFirst();
    }

    private List<AuditEvent> logged(String code) {
        return work.log(number).stream()
                .filter(event -> event.type().code().equals(code))
                .toList();
    }

    private boolean isSignature(AuditEvent event) {
        return event.payload().orElseThrow().contains("SIGNATURE");
    }
}
