package nl.maatstaf.casefile.service;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Role;
import nl.maatstaf.agreement.Instruments;
import nl.maatstaf.audit.AuditEvent;
import nl.maatstaf.audit.AuditLog;
import nl.maatstaf.audit.service.Recorded;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.casefile.type.CaseTypes;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.database.UnitOfWork;
import nl.maatstaf.delivery.Claims;
import nl.maatstaf.party.Organisations;

/** Where a contract keeps cases and instruments: in memory or on a database, with the case types of the system. */
public interface CaseStore extends AutoCloseable {

    /** One of each kind, made when its turn comes. */
    static Stream<CaseStore> each() {
        return Stream.concat(
                Stream.of(new MemoryCaseStore()), TestDatabase.each().map(DatabaseCaseStore::new));
    }

    /** Runs work in a transaction of its own and commits it; a failure leaves nothing. */
    <T> T inTransaction(Function<Kept, T> work);

    default void runInTransaction(Consumer<Kept> work) {
        inTransaction(kept -> {
            work.accept(kept);
            return null;
        });
    }

    /** An official of the maatwerk programme. */
    Actor official(Role role, String username);

    /** A subject of which nothing is left out. */
    CaseSubject fullSubject(String title);

    /** What stands in the log about a case, oldest first. */
    List<AuditEvent> logOf(UUID caseId);

    @Override
    void close();

    /** The repositories of one transaction. */
    record Kept(
            CaseFiles cases,
            CaseTypes types,
            SubjectNames names,
            Instruments instruments,
            Organisations organisations,
            Claims claims,
            AuditLog log,
            UnitOfWork work,
            Consumer<Recorded> lists) {}
}
