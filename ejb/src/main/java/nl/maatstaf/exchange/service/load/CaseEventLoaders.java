package nl.maatstaf.exchange.service.load;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.exchange.file.CaseEventRow;
import nl.maatstaf.time.Correction;
import nl.maatstaf.time.Knowledge;

/** The loaders of all kinds of events that contexts add. */
@Dependent
public class CaseEventLoaders {

    private final List<CaseEventLoader> loaders;

    @Inject
    public CaseEventLoaders(@Any Instance<CaseEventLoader> ofContexts) {
        this(ofContexts.stream().toList());
    }

    public CaseEventLoaders(List<CaseEventLoader> loaders) {
        this.loaders = List.copyOf(loaders);
    }

    /** Loads an event; nothing happens when no context adds its kind. */
    List<Event> load(ImportedCase imported, CaseEventRow row, Knowledge known) {
        return loaders.stream()
                .filter(loader -> loader.kind().equals(row.kind()))
                .flatMap(loader -> loader.load(imported, row, known).stream())
                .toList();
    }

    /** Corrects an event; nothing happens when no context adds its kind. */
    List<Event> correct(ImportedCase imported, CaseEventRow row, UUID fact, Correction made) {
        return loaders.stream()
                .filter(loader -> loader.kind().equals(row.kind()))
                .flatMap(loader -> loader.correct(imported, row, fact, made).stream())
                .toList();
    }

    /** The newest knowledge of all there is of a case, the case itself included. */
    Instant newestKnowledge(CaseFile caseFile) {
        return loaders.stream()
                .map(loader -> loader.newestKnowledge(caseFile))
                .reduce(caseFile.newestKnowledge(), (one, other) -> one.isAfter(other) ? one : other);
    }
}
