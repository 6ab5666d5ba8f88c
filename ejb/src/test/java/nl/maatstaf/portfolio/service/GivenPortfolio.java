package nl.maatstaf.portfolio.service;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.maatstaf.agreement.Instrument;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.MaatwerkCase;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.type.StageDefinition;
import nl.maatstaf.database.TestDatabase;

/** Cases of a type of their own, so that tests sharing a database do not count each other's. */
final class GivenPortfolio {

    private static final AtomicInteger TYPES = new AtomicInteger();

    private final TestDatabase database;
    private final CaseTypeDefinition type;
    private int cases;

    GivenPortfolio(TestDatabase database) {
        this.database = database;
        CaseTypeDefinition maatwerk = MaatwerkCase.TYPE;
        this.type = new CaseTypeDefinition(
                "type" + TYPES.incrementAndGet(),
                maatwerk.version(),
                maatwerk.name(),
                "T" + TYPES.get(),
                maatwerk.programme(),
                maatwerk.ministries(),
                maatwerk.stages(),
                maatwerk.tracks());
        database.runInTransaction(this::store);
    }

    CaseTypeDefinition type() {
        return type;
    }

    /** A case that began that day and was known from that day. */
    GivenCase aCase(String opened) {
        return new GivenCase(this, "%s-%05d".formatted(type.numberPrefix(), ++cases), LocalDate.parse(opened));
    }

    /** That many cases. */
    void cases(int many, Consumer<GivenCase> history) {
        store(Stream.generate(() -> aCase("2022-01-10"))
                .limit(many)
                .peek(history)
                .toList());
    }

    /** Stores cases, and then what hangs on them, as the database wants it. */
    void store(List<GivenCase> given) {
        database.runInTransaction(entities -> {
            List<Instrument> instruments = new ArrayList<>();
            for (GivenCase each : given) {
                CaseFile caseFile = each.caseFile();
                entities.persist(caseFile);
                instruments.addAll(each.instruments(caseFile.id()));
            }
            entities.flush();
            instruments.forEach(entities::persist);
        });
    }

    /** Changes a stored case. */
    void change(String number, Consumer<CaseFile> change) {
        database.runInTransaction(entities ->
                change.accept(entities.createQuery("select c from CaseFile c where c.number = :number", CaseFile.class)
                        .setParameter("number", number)
                        .getSingleResult()));
    }

    /** Changes the instruments of a stored case. */
    void changeInstruments(String number, Consumer<List<Instrument>> change) {
        database.runInTransaction(entities -> change.accept(entities.createQuery(
                        "select i from Instrument i, CaseFile c where i.caseId = c.id and c.number = :number",
                        Instrument.class)
                .setParameter("number", number)
                .getResultList()));
    }

    static Instant at(LocalDate day) {
        return MaatwerkCase.at(day);
    }

    private void store(EntityManager entities) {
        entities.createNativeQuery("insert into case_type_version (type_code, type_version, state, name_nl, name_en,"
                        + " definition) values (?1, 1, 'PUBLISHED', ?2, ?3, '{}')")
                .setParameter(1, type.code())
                .setParameter(2, type.name().nl())
                .setParameter(3, type.name().en())
                .executeUpdate();
        for (StageDefinition stage : type.stages()) {
            entities.createNativeQuery("insert into case_type_stage (type_code, type_version, stage_code, position,"
                            + " stage_count, name_nl, name_en) values (?1, 1, ?2, ?3, ?4, ?5, ?6)")
                    .setParameter(1, type.code())
                    .setParameter(2, stage.code())
                    .setParameter(3, type.position(stage.code()))
                    .setParameter(4, type.stages().size())
                    .setParameter(5, stage.name().nl())
                    .setParameter(6, stage.name().en())
                    .executeUpdate();
        }
    }
}
