package nl.maatstaf.agreement.persistence;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.maatstaf.agreement.Commitment;
import nl.maatstaf.agreement.CommitmentTerms;
import nl.maatstaf.agreement.Instrument;
import nl.maatstaf.agreement.InstrumentCorrection;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.InstrumentState;
import nl.maatstaf.agreement.InstrumentStateEntry;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.persistence.JpaCaseTypes;
import nl.maatstaf.casefile.service.CaseServices;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.database.HistoryCondition;
import nl.maatstaf.quantity.Baseline;
import nl.maatstaf.quantity.Indicator;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.quantity.TonnesRange;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.Correction;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Cases with instruments made by chance: of every kind, for any year and indicator, with values that miss, on days that
 * often are the same; some never signed, signed on an unknown day, corrected or retracted. The same seed makes the same.
 */
final class RandomHistories {

    /** The few days on which anything happens or is known, in order. */
    static final List<LocalDate> DAYS = Stream.of("2023-06-01", "2024-01-15", "2024-01-16", "2025-02-28", "2026-03-01")
            .map(LocalDate::parse)
            .toList();

    /** The first moments no longer asked about: the begin of each of those days, and none. */
    static final List<Instant> KNOWN = Stream.concat(
                    DAYS.stream().map(RandomHistories::at), Stream.of(HistoryCondition.STILL_KNOWN))
            .toList();

    private static final List<@Nullable Integer> YEARS = Arrays.asList(null, 2027, 2028, 2030, 2030, 2030, 2035);
    private static final List<Indicator> INDICATORS =
            List.of(Indicator.CO2_EQ, Indicator.CO2_EQ, Indicator.CO2, Indicator.CO2, Indicator.NOX, Indicator.NH3);
    private static final Set<Signatory> PARTIES = Set.of(
            new Signatory(PartyKind.MINISTER, "KGG", null, null),
            new Signatory(PartyKind.COMPANY, "Voorbeeld", null, null));

    private final Random chance;

    /** Of its own, so that when things are written changes nothing of what is. */
    private final Random delay;

    /** The last day on which anything of an instrument was written. */
    private int written;

    RandomHistories(long seed) {
        this.chance = new Random(seed);
        this.delay = new Random(seed);
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** Stores so many cases with their instruments; answers their identifiers. */
    List<UUID> store(EntityManager entities, int cases) {
        CaseTypeDefinition type = new JpaCaseTypes(entities).newest("maatwerk");
        List<UUID> stored = IntStream.rangeClosed(1, cases)
                .mapToObj(number -> aCase(entities, type, number))
                .toList();
        entities.flush();
        List<Instrument> instruments =
                stored.stream().flatMap(id -> instruments(id).stream()).toList();
        instruments.forEach(entities::persist);
        entities.flush();
        instruments.stream()
                .flatMap(instrument -> instrument.commitments().stream())
                .filter(commitment -> chance.nextInt(12) == 0)
                .forEach(commitment -> end(entities, commitment.factId()));
        return stored;
    }

    private static UUID aCase(EntityManager entities, CaseTypeDefinition type, int number) {
        CaseFile caseFile = new CaseFile(
                type,
                "MW-2023-%05d".formatted(number),
                CaseServices.subject("Voorbeeld"),
                PartialDate.on(DAYS.getFirst()),
                Knowledge.at(at(DAYS.getFirst())));
        entities.persist(caseFile);
        return caseFile.id();
    }

    /** Lets a commitment hold until a day, which nothing in the application does yet. */
    private static void end(EntityManager entities, UUID fact) {
        entities.createNativeQuery("update commitment set valid_to = ?1 where fact_id = ?2 and valid_from <= ?1")
                .setParameter(1, DAYS.get(3))
                .setParameter(2, fact)
                .executeUpdate();
    }

    private List<Instrument> instruments(UUID caseId) {
        List<Instrument> instruments = new ArrayList<>();
        int many = chance.nextInt(5);
        while (instruments.size() < many) {
            instruments.add(instrument(caseId));
        }
        return instruments;
    }

    private Instrument instrument(UUID caseId) {
        written = 0;
        int drafted = chance.nextInt(DAYS.size());
        Instrument instrument = new Instrument(
                caseId, one(List.of(InstrumentKind.values())), null, null, PartialDate.unknown(), known(drafted));
        for (int left = chance.nextInt(4); left > 0; left--) {
            instrument.commit(terms(), DAYS.get(drafted), known(drafted));
        }
        int signed = drafted + chance.nextInt(DAYS.size() - drafted);
        if (chance.nextInt(8) > 0) {
            instrument.signedAsStated(PARTIES, signing(), known(signed));
        }
        for (int day = signed; day < DAYS.size(); day++) {
            if (chance.nextInt(4) == 0) {
                correct(instrument, day);
            }
        }
        return instrument;
    }

    private void correct(Instrument instrument, int day) {
        InstrumentCorrection correction = new InstrumentCorrection(
                instrument, new Correction(new Reason("bij toeval"), DAYS.getLast(), known(day)));
        InstrumentStateEntry latest = instrument.states().getLast();
        List<Commitment> commitments = instrument.commitments();
        try {
            switch (chance.nextInt(4)) {
                case 0 -> correction.correctDate(latest.factId(), signing());
                case 1 -> correction.retractState(latest.factId(), List.of());
                default -> {
                    if (!commitments.isEmpty()) {
                        correction.correctCommitment(one(commitments).factId(), terms());
                    }
                }
            }
        } catch (Refusal refused) {
            // what may not be corrected stays as it is
            assertDraft(instrument, refused);
        }
    }

    private static void assertDraft(Instrument instrument, Refusal refused) {
        if (instrument.state() != InstrumentState.DRAFT) {
            throw new AssertionError("refused of what is signed", refused);
        }
    }

    private CommitmentTerms terms() {
        return new CommitmentTerms(one(INDICATORS), range(), Baseline.notPublished(), one(YEARS), "", null);
    }

    private TonnesRange range() {
        int low = chance.nextInt(1000);
        @Nullable Tonnes central = some(low + chance.nextInt(1000));
        return TonnesRange.of(some(low), central, central == null ? tonnes(low + 2000) : some(low + 2000));
    }

    private @Nullable Tonnes some(int kilograms) {
        return chance.nextInt(3) == 0 ? null : tonnes(kilograms);
    }

    private static Tonnes tonnes(int kilograms) {
        return new Tonnes(BigDecimal.valueOf(kilograms, 3));
    }

    private PartialDate signing() {
        return chance.nextInt(8) == 0 ? PartialDate.unknown() : PartialDate.on(one(DAYS));
    }

    /** Known from the begin of a day, and written then or, as in a historic filling, on a later one. */
    private Knowledge known(int day) {
        Instant from = KNOWN.get(day);
        written = Math.max(written, day + (delay.nextBoolean() ? delay.nextInt(DAYS.size() - day) : 0));
        return new Knowledge(from, KNOWN.get(written));
    }

    private <T extends @Nullable Object> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
