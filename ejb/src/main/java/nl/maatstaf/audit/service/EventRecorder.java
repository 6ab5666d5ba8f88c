package nl.maatstaf.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.maatstaf.access.Author;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.audit.Event;
import nl.maatstaf.database.UnitOfWork;
import nl.maatstaf.time.service.Now;

/**
 * The single entry point for changes of cases, organisations and what belongs to them: its events go to the log, all that the
 * transaction changed is written, and whoever keeps something up to date with it ({@link Recorded}) is notified.
 */
@ApplicationScoped
public class EventRecorder {

    private AuditLog log;
    private UnitOfWork work;
    private jakarta.enterprise.event.Event<Recorded> observers;
    private CurrentActor caller;
    private Now now;

    protected EventRecorder() {}

    @Inject
    public EventRecorder(
            AuditLog log,
            UnitOfWork work,
            jakarta.enterprise.event.Event<Recorded> observers,
            CurrentActor caller,
            Now now) {
        this.log = log;
        this.work = work;
        this.observers = observers;
        this.caller = caller;
        this.now = now;
    }

    /**
     * Records what the caller did.
     *
     * @throws jakarta.persistence.OptimisticLockException when someone else changed the same meanwhile
     */
    public void record(List<? extends Event> events) {
        record(events, caller.get());
    }

    /** Records what an author did now. */
    public void record(List<? extends Event> events, Author author) {
        record(events, author, now.instant());
    }

    /** Records what a source stated: it is new in the log, and nothing that happened now. */
    public void recordHistory(List<? extends Event> events, Author author) {
        record(events, author, Instant.EPOCH);
    }

    private void record(List<? extends Event> events, Author author, Instant changed) {
        log.append(events, author, now.instant());
        work.flush();
        observers.fire(new Recorded(events, changed));
    }
}
