package nl.maatstaf.casefile.service.overview;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.function.Predicate;
import nl.maatstaf.access.CaseAccess;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.CaseReading;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.casefile.service.CaseIdentity;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.type.CaseTypes;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.time.service.Now;

/** Reads one case for its page: as a whole in six statements whatever is on it, what is shared with a company in three. */
@Stateless
public class CaseQueries {

    private EntityManager entities;

    private CaseTypes types;
    private CaseReading reading;
    private CurrentActor caller;
    private Now now;

    protected CaseQueries() {}

    @Inject
    public CaseQueries(EntityManager entities, CaseTypes types, CaseReading reading, CurrentActor caller, Now now) {
        this.entities = entities;
        this.types = types;
        this.reading = reading;
        this.caller = caller;
        this.now = now;
    }

    /**
     * The case as it stands, for officials.
     *
     * @throws nl.maatstaf.refusal.Refusal {@link CaseRefusals#CASE_NOT_FOUND} when there is none of that number that the caller may see
     *     as a whole
     */
    @Requires(Right.VIEW_CASES)
    public CaseOverview open(String number) {
        CaseStatements statements = new CaseStatements(entities);
        CaseHeader header = header(statements, number, CaseAccess.View.WHOLE::equals);
        CaseTypeDefinition type = type(header);
        CaseIdentity identity = header.identity(type, caller.get());
        StageHistory history = statements.history(identity, type, now.today());
        RecordedEvidence evidence = statements.evidence(identity);
        return new CaseOverview(
                identity,
                header.everyone(),
                type,
                history.stages(),
                history.entries(),
                history.statuses(),
                evidence.gates(type, history.stages()),
                evidence.tracks(type),
                evidence.lines(),
                statements.work(identity.id()),
                header.lastChangedAt(),
                header.version());
    }

    /**
     * What a company sees of its case.
     *
     * @throws nl.maatstaf.refusal.Refusal {@link CaseRefusals#CASE_NOT_FOUND} when there is none of that number that is shared with the
     *     caller
     */
    @Requires(Right.VIEW_CASES)
    public SharedCase openShared(String number) {
        CaseStatements statements = new CaseStatements(entities);
        CaseHeader header = header(statements, number, CaseAccess.View.SHARED::equals);
        CaseTypeDefinition type = type(header);
        CaseIdentity identity = header.identity(type, caller.get());
        StageHistory history = statements.history(identity, type, now.today());
        return new SharedCase(
                identity,
                type,
                history.stages().stream().map(StageProgress::shared).toList(),
                history.statuses());
    }

    /**
     * What a case is, for whoever asks for a part of it.
     *
     * @throws nl.maatstaf.refusal.Refusal {@link CaseRefusals#CASE_NOT_FOUND} when there is none of that number within the caller's scope
     */
    @Requires(Right.VIEW_CASES)
    public CaseIdentity identify(String number) {
        CaseHeader header = header(new CaseStatements(entities), number, CaseAccess.View::isOpen);
        return header.identity(type(header), caller.get());
    }

    private CaseHeader header(CaseStatements statements, String number, Predicate<CaseAccess.View> asked) {
        return statements
                .header(number)
                .filter(header -> asked.test(reading.view(header.id(), header.scope())))
                .orElseThrow(() -> CaseRefusals.CASE_NOT_FOUND.with(number));
    }

    private CaseTypeDefinition type(CaseHeader header) {
        return types.get(header.typeCode(), header.typeVersion());
    }
}
