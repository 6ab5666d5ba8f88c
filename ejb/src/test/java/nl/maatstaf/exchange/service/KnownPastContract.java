package nl.maatstaf.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.maatstaf.access.Actors;
import nl.maatstaf.access.Role;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.casefile.CaseCorrection;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CorrectStage;
import nl.maatstaf.casefile.StatusChange;
import nl.maatstaf.casefile.StatusTransition;
import nl.maatstaf.casefile.service.CaseServices;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.database.OnEachDatabase;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.exchange.ImportChoice;
import nl.maatstaf.exchange.ImportFile;
import nl.maatstaf.exchange.ImportRun;
import nl.maatstaf.exchange.service.plan.ImportPlan;
import nl.maatstaf.exchange.service.plan.PastAnswers;
import nl.maatstaf.portfolio.service.PortfolioFilter;
import nl.maatstaf.portfolio.service.PortfolioQueries;
import nl.maatstaf.portfolio.service.PortfolioSummary;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.AsOf;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What was answered about the past, over histories made by chance of imports, work on pages and historic fillings: with a
 * kennisdatum it changes by a historic filling only, and then as far as was said before; as recorded on a day it never does.
 */
@OnEachDatabase
class KnownPastContract {

    private static final int STEPS = 24;
    private static final int CASES = 8;
    private static final LocalDate START = LocalDate.of(2024, 1, 10);
    private static final ImportChoice FILLING = ImportChoice.historic(new Reason("bij toeval"));
    private static final List<String> STAGES = List.of("eop", "elaboration", "jloi");

    private final TestDatabase database;
    private final Random chance = new Random(20_241_201L);
    private final Map<AsOf, PortfolioSummary> answers = new LinkedHashMap<>();
    private final Set<String> opened = new HashSet<>();
    private final Set<String> said = new HashSet<>();
    private final Set<String> paused = new HashSet<>();
    private final Map<String, Integer> stages = new HashMap<>();
    private final Map<String, LocalDate> newest = new HashMap<>();
    private int changedByFilling;
    private int changedNow;

    KnownPastContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void what_every_system_has() {
        CaseServices.installTypes(database);
    }

    @Test
    void what_was_answered_changes_by_a_historic_filling_alone_and_never_as_it_was_recorded() {
        LocalDate today = START;
        load(today, ImportChoice.KNOWN_FROM_NOW, "organisations", "name,kind\nToevalsbedrijf,company\nKGG,ministry\n");
        for (int step = 0; step < STEPS; step++) {
            today = today.plusDays(5 + chance.nextInt(30));
            ask(today);
            PortfolioSummary before = answer(AsOf.day(today), today);
            switch (step % 3) {
                case 0 -> {
                    importEvents(today, ImportChoice.KNOWN_FROM_NOW);
                    assertNothingChanged(today);
                }
                case 1 -> {
                    work(today);
                    assertNothingChanged(today);
                }
                default -> assertChangedAsSaid(today, importEvents(today, FILLING));
            }
            changedNow += before.equals(answer(AsOf.day(today), today)) ? 0 : 1;
        }
        assertThat(changedNow).as("steps that change how it is now").isGreaterThan(STEPS / 2);
        assertThat(changedByFilling)
                .as("answers about the past that a historic filling changed")
                .isPositive();
    }

    /** Some questions about the past, answered for the first time; one about a kennisdatum, one about a day of recording too. */
    private void ask(LocalDate today) {
        for (int left = 2; left > 0; left--) {
            AsOf asked = AsOf.day(before(today)).asKnownOn(before(today));
            Stream.of(
                            asked,
                            asked.asRecordedOn(before(today)),
                            asked.asKnownOn(null).asRecordedOn(before(today)))
                    .forEach(past -> answers.computeIfAbsent(past, it -> answer(it, today)));
        }
    }

    private LocalDate before(LocalDate today) {
        return today.minusDays(1 + chance.nextInt(400));
    }

    private void assertNothingChanged(LocalDate today) {
        answers.forEach((asked, answer) ->
                assertThat(answer(asked, today)).as(asked.toString()).isEqualTo(answer));
    }

    private void assertChangedAsSaid(LocalDate today, @Nullable PastAnswers announced) {
        answers.replaceAll((asked, answer) -> {
            PortfolioSummary now = answer(asked, today);
            if (!now.equals(answer)) {
                changedByFilling++;
                assertThat(asked.recordedOn()).as(asked.toString()).isNull();
                assertThat(announced).as(asked.toString()).isNotNull();
                assertThat(asked.asOf())
                        .isAfterOrEqualTo(Objects.requireNonNull(announced).from());
                assertThat(asked.knownOn()).isAfterOrEqualTo(announced.knownFrom());
            }
            return now;
        });
    }

    private PortfolioSummary answer(AsOf asked, LocalDate today) {
        CurrentActor manager = new CurrentActor();
        manager.set(Actors.official(Role.MANAGER));
        return database.inTransaction(
                entities -> new PortfolioQueries(entities, manager, new Importer(entities, today).now)
                        .summary(asked, PortfolioFilter.all()));
    }

    private @Nullable PastAnswers importEvents(LocalDate today, ImportChoice choice) {
        List<String> cases = new ArrayList<>();
        List<String> events = new ArrayList<>();
        List<String> commitments = new ArrayList<>();
        for (int left = 4; left > 0; left--) {
            String ref = "KV-" + chance.nextInt(CASES);
            LocalDate occurred = newest.getOrDefault(ref, START.minusDays(chance.nextInt(300)))
                    .plusDays(1 + chance.nextInt(20));
            if (!occurred.isBefore(today)) {
                continue;
            }
            newest.put(ref, occurred);
            if (opened.add(ref)) {
                cases.add(ref + ",maatwerk,Zaak " + ref + ",Toevalsbedrijf");
                events.add(ref + ",opened,,," + published(occurred, today));
            } else {
                events.add(ref + "," + something(ref, commitments) + "," + published(occurred, today));
            }
        }
        return load(
                today,
                choice,
                "cases",
                "case_ref,type,title,organisation\n" + String.join("\n", cases) + "\n",
                "case_events",
                "case_ref,event,value,party,occurred,precision,published,detail\n" + String.join("\n", events) + "\n",
                "commitments",
                "case_ref,instrument,indicator,low_kt,central_kt,high_kt,target_year\n" + String.join("\n", commitments)
                        + "\n");
    }

    /** An event with its value and parties, which may follow what was said of its case. */
    private String something(String ref, List<String> commitments) {
        switch (chance.nextInt(4)) {
            case 0 -> {
                if (paused.remove(ref)) {
                    return "resumed,,";
                }
                paused.add(ref);
                return "paused,,";
            }
            case 1 -> {
                if (said.add(ref + " signed")) {
                    commitments.add(ref + ",eop,co2_eq,1," + (2 + chance.nextInt(5)) + ",9,2030");
                    return "instrument_signed,eop,KGG;Toevalsbedrijf";
                }
                return "noted,,";
            }
            default -> {
                int stage = stages.merge(ref, 1, Integer::sum);
                return stage > STAGES.size() ? "noted,," : "stage_entered," + STAGES.get(stage - 1) + ",";
            }
        }
    }

    private String published(LocalDate occurred, LocalDate today) {
        LocalDate published = occurred.plusDays(chance.nextInt(60));
        return occurred + ",day," + (published.isAfter(today) ? today : published) + ",Bij toeval op " + occurred;
    }

    private @Nullable PastAnswers load(LocalDate today, ImportChoice choice, String... texts) {
        return database.inTransaction(entities -> {
            Importer importer = new Importer(entities, today);
            ImportRun run = new ImportRun("test", importer.now.instant());
            List<ImportFile> files = new ArrayList<>();
            for (int i = 0; i < texts.length; i += 2) {
                if (texts[i + 1].lines().filter(line -> !line.isEmpty()).count() > 1) {
                    files.add(new ImportFile(run.id(), texts[i] + ".csv", texts[i + 1].replace("\n\n", "\n")));
                }
            }
            ImportPlan plan = importer.planner.plan(files);
            if (!plan.errors().isEmpty()) { // what work on pages left no room for is not loaded
                return null;
            }
            PastAnswers announced = importer.planner.pastAnswers(plan).orElse(null);
            importer.load(run, files, choice);
            return announced;
        });
    }

    /** What an officer does on pages: takes a status, or corrects when a stage was entered. */
    private void work(LocalDate today) {
        database.runInTransaction(entities -> {
            Importer importer = new Importer(entities, today);
            importer.lookup.cases(opened).values().forEach(file -> work(file, importer, today));
        });
    }

    private void work(CaseFile file, Importer importer, LocalDate today) {
        try {
            if (chance.nextBoolean()) {
                CaseStatus to = file.status() == CaseStatus.ACTIVE ? CaseStatus.PAUSED : CaseStatus.ACTIVE;
                StatusChange change = new StatusChange(to, today, new Reason("bij toeval"), null, today.plusYears(1));
                new StatusTransition(file, change, today, importer.now.knowledge()).take();
            } else {
                new CaseCorrection(file, importer.now.correction(new Reason("bij toeval")))
                        .correctStage(new CorrectStage(
                                file.stages().getLast().factId(), PartialDate.on(before(today)), null));
            }
        } catch (Refusal refused) {
            // what may not be done is left
            assertThat(refused.key()).isNotBlank();
        }
    }
}
