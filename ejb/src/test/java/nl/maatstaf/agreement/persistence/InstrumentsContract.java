package nl.maatstaf.agreement.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.maatstaf.agreement.Commitment;
import nl.maatstaf.agreement.CommitmentTerms;
import nl.maatstaf.agreement.Instrument;
import nl.maatstaf.agreement.InstrumentCorrection;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.InstrumentState;
import nl.maatstaf.agreement.InstrumentStateEntry;
import nl.maatstaf.agreement.Instruments;
import nl.maatstaf.agreement.MoveInstrument;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.service.CaseServices;
import nl.maatstaf.casefile.service.CaseStore;
import nl.maatstaf.casefile.service.OnEachStore;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.quantity.Baseline;
import nl.maatstaf.quantity.Indicator;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesRange;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.Correction;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;
import org.assertj.core.api.RecursiveComparisonAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the keeping of instruments promises, wherever they are kept. */
@OnEachStore
class InstrumentsContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate SIGNED = LocalDate.of(2026, 2, 27);
    private static final Instant THEN = Instant.parse("2026-02-02T09:00:00.123456Z");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00.654321Z");
    private static final Set<Signatory> PARTIES = Set.of(
            new Signatory(PartyKind.MINISTER, "KGG", null, "S. Hermans")
                    .as("minister van Klimaat en Groene Groei")
                    .on(PartialDate.on(SIGNED.minusDays(9))),
            new Signatory(PartyKind.PROVINCE, "provincie Zeeland", null, null).on(PartialDate.in(2025)),
            new Signatory(PartyKind.PROVINCE, "provincie Limburg", null, null).as("gouverneur"),
            new Signatory(PartyKind.COMPANY, "Voorbeeld Chemie B.V.", null, null));

    private UUID caseId;

    private final CaseStore store;

    InstrumentsContract(CaseStore store) {
        this.store = store;
    }

    @BeforeEach
    void a_case() {
        caseId = newCase();
    }

    @Test
    void an_instrument_is_found_again_whole() {
        Instrument added = draft(InstrumentKind.EOP, null);
        added.commit(
                new CommitmentTerms(
                        Indicator.NOX,
                        TonnesRange.of(tonnes("1"), null, tonnes("2.5")),
                        Baseline.of(2018, 2020),
                        2030,
                        "minder é ⚙",
                        "Kamerbrief"),
                TODAY,
                Knowledge.at(THEN));
        added.commit(terms("365"), TODAY, Knowledge.at(THEN));
        added.moveTo(
                new MoveInstrument(InstrumentState.SUBMITTED_FOR_ADVICE, PartialDate.in(2025), new Reason("naar AMVI")),
                Knowledge.at(THEN));
        added.sign(PARTIES, PartialDate.on(SIGNED), true, TODAY, Knowledge.at(NOW));
        add(added);

        Instrument found = only();

        assertThatAllOf(found).isEqualTo(added);
        assertThat(found.signatories()).isEqualTo(PARTIES);
        assertThat(found.commitments())
                .extracting(Commitment::terms)
                .containsExactlyInAnyOrderElementsOf(
                        added.commitments().stream().map(Commitment::terms).toList());
    }

    @Test
    void imported_values_keep_when_they_were_recorded() {
        Knowledge published = new Knowledge(THEN, NOW);
        Instrument added =
                new Instrument(caseId, InstrumentKind.EOP, null, "Kamerbrief", PartialDate.unknown(), published);
        added.commit(terms("365"), TODAY, published);
        added.signedAsStated(PARTIES, PartialDate.on(SIGNED), published);
        add(added);

        Instrument found = only();

        assertThatAllOf(found).isEqualTo(added);
        assertThat(Stream.concat(found.states().stream(), found.commitments().stream()))
                .hasSize(3)
                .allSatisfy(row -> {
                    assertThat(row.knownFrom()).isEqualTo(THEN);
                    assertThat(row.recordedAt()).isEqualTo(NOW);
                });
    }

    @Test
    void a_baseline_and_a_target_year_that_are_not_published_stay_so() {
        CommitmentTerms vague = new CommitmentTerms(
                Indicator.CO2, TonnesRange.of(null, null, tonnes("1")), Baseline.notPublished(), null, "", null);
        Instrument draft = draft(InstrumentKind.JLOI, null);
        draft.commit(vague, TODAY, Knowledge.at(NOW));
        add(draft);

        assertThat(only().commitments()).extracting(Commitment::terms).containsExactly(vague);
    }

    @Test
    void the_instruments_of_a_case_come_oldest_first_and_without_those_of_another() {
        Instrument eop = draft(InstrumentKind.EOP, null);
        Instrument jloi = draft(InstrumentKind.JLOI, eop.id());
        Instrument binding = draft(InstrumentKind.BINDING, jloi.id());
        add(eop);
        add(jloi);
        add(binding);
        UUID other = newCase();

        run(instruments -> {
            assertThat(instruments.ofCase(caseId))
                    .extracting(Instrument::id)
                    .containsExactly(eop.id(), jloi.id(), binding.id());
            assertThat(instruments.ofCase(caseId).getLast().succeedsId()).contains(jloi.id());
            assertThat(instruments.ofCase(other)).isEmpty();
        });
    }

    @Test
    void what_it_committed_to_before_a_correction_is_still_there() {
        Instrument added = draft(InstrumentKind.EOP, null);
        added.commit(terms("365"), TODAY, Knowledge.at(THEN));
        added.sign(PARTIES, PartialDate.on(SIGNED), true, TODAY, Knowledge.at(THEN));
        add(added);

        Instrument corrected = store.inTransaction(kept -> {
            Instrument signed = kept.instruments().ofCase(caseId).getFirst();
            UUID wrong = signed.commitments().getFirst().factId();
            correction(signed).correctCommitment(wrong, terms("300"));
            return signed;
        });

        assertThat(only().commitments()).extracting(Commitment::terms).containsExactly(terms("300"));
        assertThatAllOf(only()).isEqualTo(corrected);
    }

    @Test
    void a_corrected_date_of_signing_dates_what_it_commits_to() {
        Instrument added = draft(InstrumentKind.EOP, null);
        added.commit(terms("365"), TODAY, Knowledge.at(THEN));
        added.sign(PARTIES, PartialDate.on(SIGNED), true, TODAY, Knowledge.at(THEN));
        add(added);
        PartialDate right = PartialDate.on(SIGNED.minusDays(7));

        run(instruments -> {
            Instrument signed = instruments.ofCase(caseId).getFirst();
            UUID signing = signed.states().getLast().factId();
            correction(signed).correctDate(signing, right);
        });

        assertThat(only().states()).extracting(InstrumentStateEntry::occurred).contains(right);
        assertThat(only().commitments()).extracting(Commitment::occurred).containsExactly(right);
    }

    @Test
    void corrected_signatories_are_kept_in_the_place_of_the_wrong_ones() {
        UUID company = store.fullSubject("Voorbeeld")
                .description()
                .parties()
                .iterator()
                .next()
                .organisationId();
        Instrument added = draft(InstrumentKind.EOP, null);
        added.sign(
                Set.of(
                        new Signatory(PartyKind.MINISTER, "KGG", null, "S. Hermans, minister"),
                        new Signatory(PartyKind.PROVINCE, "provincie Zeeland", null, null).on(PartialDate.in(2025)),
                        new Signatory(PartyKind.COMPANY, "Voorbeeld Chemie B.V.", company, null)),
                PartialDate.on(SIGNED),
                true,
                TODAY,
                Knowledge.at(THEN));
        add(added);

        run(instruments -> correction(instruments.ofCase(caseId).getFirst())
                .correctSignatories(Set.of(
                        new Signatory(PartyKind.MINISTER, "KGG", null, null),
                        new Signatory(PartyKind.COMPANY, "Voorbeeld Chemie B.V.", null, "A. de Vries")
                                .as("directeur"))));

        assertThat(only().signatories())
                .containsExactlyInAnyOrder(
                        new Signatory(PartyKind.MINISTER, "KGG", null, null),
                        new Signatory(PartyKind.COMPANY, "Voorbeeld Chemie B.V.", company, "A. de Vries")
                                .as("directeur"));
    }

    @Test
    void a_retracted_signing_counts_no_longer_and_is_still_there_for_who_asks_what_was_known() {
        Instrument added = draft(InstrumentKind.EOP, null);
        added.commit(terms("365"), TODAY, Knowledge.at(THEN));
        added.sign(PARTIES, PartialDate.on(SIGNED), true, TODAY, Knowledge.at(THEN));
        add(added);

        Instrument corrected = store.inTransaction(kept -> {
            List<Instrument> ofCase = kept.instruments().ofCase(caseId);
            Instrument signed = ofCase.getFirst();
            correction(signed).retractState(signed.states().getLast().factId(), ofCase);
            return signed;
        });

        assertThat(only().state()).isEqualTo(InstrumentState.DRAFT);
        assertThat(only().signatories()).isEmpty();
        assertThat(only().commitments()).extracting(Commitment::occurred).containsExactly(PartialDate.unknown());
        assertThatAllOf(only()).isEqualTo(corrected);
    }

    @Test
    void a_corrected_source_is_kept() {
        add(draft(InstrumentKind.EOP, null));

        run(instruments -> correction(instruments.ofCase(caseId).getFirst()).correctSource("Kamerstuk 29826"));

        assertThat(only().source()).contains("Kamerstuk 29826");
    }

    @Test
    void who_changes_an_instrument_that_was_changed_meanwhile_is_refused_and_the_first_change_stands() {
        add(draft(InstrumentKind.JLOI, null));

        assertThatExceptionOfType(OptimisticLockException.class)
                .isThrownBy(() -> run(late -> {
                    Instrument stale = late.ofCase(caseId).getFirst();
                    run(early -> early.ofCase(caseId)
                            .getFirst()
                            .moveTo(
                                    new MoveInstrument(
                                            InstrumentState.WITHDRAWN,
                                            PartialDate.on(TODAY),
                                            new Reason("van de baan")),
                                    Knowledge.at(NOW)));
                    stale.moveTo(
                            new MoveInstrument(InstrumentState.SUBMITTED_FOR_ADVICE, PartialDate.on(TODAY), null),
                            Knowledge.at(NOW));
                    late.flush();
                }));

        assertThat(only().state()).isEqualTo(InstrumentState.WITHDRAWN);
    }

    private static InstrumentCorrection correction(Instrument wrong) {
        return new InstrumentCorrection(
                wrong, new Correction(new Reason("verkeerd gelezen"), TODAY, Knowledge.at(NOW)));
    }

    /** Every field, its history included. */
    private static RecursiveComparisonAssert<?> assertThatAllOf(Instrument instrument) {
        return assertThat(instrument)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*version", ".*_persistence_.*")
                .ignoringCollectionOrder();
    }

    private UUID newCase() {
        return store.inTransaction(kept -> {
            CaseFile caseFile = new CaseFile(
                    kept.types().newest("maatwerk"),
                    kept.cases().drawNumber("MW", 2026),
                    CaseServices.subject("Voorbeeld"),
                    PartialDate.in(2025),
                    Knowledge.at(THEN));
            kept.cases().add(caseFile);
            return caseFile.id();
        });
    }

    private Instrument draft(InstrumentKind kind, UUID succeeds) {
        return new Instrument(caseId, kind, succeeds, "Kamerbrief 2025", PartialDate.in(2025), Knowledge.at(THEN));
    }

    private static CommitmentTerms terms(String kilotonnes) {
        return new CommitmentTerms(
                Indicator.CO2_EQ, TonnesRange.point(tonnes(kilotonnes)), Baseline.of(2020), 2029, "minder", null);
    }

    private static Tonnes tonnes(String kilotonnes) {
        return Tonnes.ofKilotonnes(new BigDecimal(kilotonnes));
    }

    private void add(Instrument instrument) {
        run(instruments -> {
            instruments.add(instrument);
            instruments.flush();
        });
    }

    private Instrument only() {
        List<Instrument> found = store.inTransaction(kept -> kept.instruments().ofCase(caseId));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private void run(Consumer<Instruments> work) {
        store.runInTransaction(kept -> work.accept(kept.instruments()));
    }
}
