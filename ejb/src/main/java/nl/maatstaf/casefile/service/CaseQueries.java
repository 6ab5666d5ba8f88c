package nl.maatstaf.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.maatstaf.access.CaseAccess;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.CaseReading;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.casefile.CaseRefusals;
import nl.maatstaf.casefile.CaseTypeDefinition;
import nl.maatstaf.casefile.CaseTypes;
import nl.maatstaf.time.service.Now;

/** Reads one case for its page, in six statements whatever is on it; a company's user gets what is shared, in three. */
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
     * The case as it stands.
     *
     * @throws nl.maatstaf.refusal.Refusal {@link CaseRefusals#CASE_NOT_FOUND} when there is none of that number within the caller's scope
     */
    @Requires(Right.VIEW_CASES)
    public CaseOverview open(String number) {
        CaseStatements statements = new CaseStatements(entities);
        CaseHeader header = statements.header(number).orElseThrow(() -> CaseRefusals.CASE_NOT_FOUND.with(number));
        CaseAccess.View view = reading.view(header.id(), header.scope());
        if (!view.isOpen()) {
            throw CaseRefusals.CASE_NOT_FOUND.with(number);
        }
        CaseTypeDefinition type = types.get(header.typeCode(), header.typeVersion());
        CaseIdentity identity = header.identity(type, caller.get());
        StageHistory history = statements.history(identity, type, now.today());
        return view == CaseAccess.View.WHOLE
                ? whole(identity, type, history, statements)
                : shared(identity, type, history);
    }

    private static CaseOverview whole(
            CaseIdentity identity, CaseTypeDefinition type, StageHistory history, CaseStatements statements) {
        RecordedEvidence evidence = statements.evidence(identity);
        return new CaseOverview(
                identity,
                type,
                history.stages(),
                history.entries(),
                history.statuses(),
                evidence.gates(type, history.stages()),
                evidence.tracks(type),
                evidence.lines(),
                statements.work(identity.id()));
    }

    private static CaseOverview shared(CaseIdentity identity, CaseTypeDefinition type, StageHistory history) {
        return new CaseOverview(
                identity,
                type,
                history.stages().stream().map(StageProgress::withoutExpected).toList(),
                List.of(),
                history.statuses(),
                List.of(),
                List.of(),
                List.of(),
                CaseWork.none());
    }
}
