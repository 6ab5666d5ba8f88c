package nl.maatstaf.audit.service;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.database.UnitOfWork;
import nl.maatstaf.time.service.Now;
import nl.maatstaf.worklist.persistence.Worklist;

/** The door for changes, as the container would put it together. */
public final class Recorders {

    private Recorders() {}

    /** One that keeps the lists up to date. */
    public static EventRecorder on(EntityManager entities, AuditLog log, CurrentActor caller, Now now) {
        return of(log, entities::flush, new Worklist(entities)::update, caller, now);
    }

    public static EventRecorder of(
            AuditLog log, UnitOfWork work, Consumer<Recorded> observer, CurrentActor caller, Now now) {
        return new EventRecorder(log, work, new Told(observer), caller, now);
    }

    /** Tells one observer at once. */
    private record Told(Consumer<Recorded> observer) implements Event<Recorded> {

        @Override
        public void fire(Recorded recorded) {
            observer.accept(recorded);
        }

        @Override
        public <U extends Recorded> CompletionStage<U> fireAsync(U recorded) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends Recorded> CompletionStage<U> fireAsync(U recorded, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<Recorded> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends Recorded> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends Recorded> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
