package nl.maatstaf.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.casefile.CaseRefusals;
import nl.maatstaf.casefile.CaseTypeDefinition;
import nl.maatstaf.casefile.CaseTypes;
import nl.maatstaf.database.Row;
import nl.maatstaf.identity.CaseAccess;
import nl.maatstaf.identity.Right;
import nl.maatstaf.identity.service.CaseReading;
import nl.maatstaf.identity.service.CurrentActor;
import nl.maatstaf.identity.service.Requires;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.time.service.Now;

/** Reads one case for its page, in four statements whatever is on it; a company's user gets what is shared, in two. */
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
     * @throws Refusal {@link CaseRefusals#CASE_NOT_FOUND} when there is none of that number within the caller's scope
     */
    @Requires(Right.VIEW_CASES)
    public CaseOverview open(String number) {
        CaseRoll roll = new CaseRoll(
                Row.of(entities.createNativeQuery(CaseStatements.IDENTITY).setParameter(1, number)));
        CaseAccess.View view = roll.isEmpty() ? CaseAccess.View.NONE : reading.view(roll.id(), roll.scope());
        if (!view.isOpen()) {
            throw CaseRefusals.CASE_NOT_FOUND.with(number);
        }
        CaseTypeDefinition type = types.get(roll.typeCode(), roll.typeVersion());
        CaseIdentity identity = roll.identity(type, caller.get());
        LocalDate today = now.today();
        CaseRoad road = CaseRoad.of(type, identity.stageCode(), today, rows(CaseStatements.HISTORY, identity.id()));
        return view == CaseAccess.View.WHOLE ? whole(identity, type, road) : shared(identity, type, road);
    }

    private CaseOverview whole(CaseIdentity identity, CaseTypeDefinition type, CaseRoad road) {
        RecordedEvidence evidence = RecordedEvidence.of(entities.createQuery(CaseStatements.EVIDENCE, Object[].class)
                .setParameter("caseId", identity.id())
                .getResultList());
        return new CaseOverview(
                identity,
                type,
                road.stages(),
                road.entries(),
                road.statuses(),
                evidence.gates(type, road.stages()),
                evidence.tracks(type),
                evidence.lines(),
                CaseWork.of(rows(CaseStatements.WORK, identity.id())));
    }

    private static CaseOverview shared(CaseIdentity identity, CaseTypeDefinition type, CaseRoad road) {
        return new CaseOverview(
                identity,
                type,
                road.stages().stream().map(StageProgress::withoutExpected).toList(),
                List.of(),
                road.statuses(),
                List.of(),
                List.of(),
                List.of(),
                CaseWork.none());
    }

    private List<Row> rows(String statement, UUID caseId) {
        return Row.of(entities.createNativeQuery(statement).setParameter(1, caseId));
    }
}
