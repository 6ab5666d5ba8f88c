package nl.maatstaf.audit.service;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.database.UnitOfWork;
import nl.maatstaf.time.service.Now;
import nl.maatstaf.worklist.persistence.Worklist;

/** The recorder of events, as the container would put it together. */
public final class TestEventRecorders {

    private TestEventRecorders() {}

    /** One that keeps the lists up to date. */
    public static EventRecorder on(EntityManager entities, AuditLog log, CurrentActor caller, Now now) {
        return of(log, entities::flush, new Worklist(entities)::update, caller, now);
    }

    public static EventRecorder of(
            AuditLog log, UnitOfWork work, Consumer<Recorded> observer, CurrentActor caller, Now now) {
        return new EventRecorder(log, work, new Told<>(observer), caller, now);
    }
}
