package nl.maatstaf.visit.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.evidence.Evidence;
import nl.maatstaf.casefile.service.CaseChanges;
import nl.maatstaf.time.service.Now;
import nl.maatstaf.visit.Visit;

/** Holds visits; that one was held is evidence on the case. */
@Stateless
public class VisitService {

    private CaseChanges caseChanges;
    private EntityManager entities;
    private Now now;

    protected VisitService() {}

    @Inject
    public VisitService(CaseChanges caseChanges, EntityManager entities, Now now) {
        this.caseChanges = caseChanges;
        this.entities = entities;
        this.now = now;
    }

    @Requires(Right.EDIT_CASE)
    public UUID hold(String number, LocalDate day) {
        CaseFile caseFile = caseChanges.load(number, null);
        Visit visit = new Visit(caseFile.id(), day);
        entities.persist(visit);
        save(caseFile, visit, visit.held());
        return visit.id();
    }

    @Requires(Right.CORRECT)
    public void retract(String number, UUID id) {
        CaseFile caseFile = caseChanges.load(number, null);
        Visit visit = entities.find(Visit.class, id);
        save(caseFile, visit, visit.retract(now.today()));
    }

    private void save(CaseFile caseFile, Visit visit, Event happened) {
        List<Event> events = new ArrayList<>(List.of(happened));
        events.addAll(caseChanges
                .evidenceOn(caseFile)
                .reconcile(
                        visit.evidenceSource(),
                        Evidence.Kind.FACT,
                        visit.evidence(caseChanges.actor().username())));
        caseChanges.save(caseFile, events);
    }
}
