package nl.maatstaf.casefile.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Role;
import nl.maatstaf.agreement.persistence.InMemoryInstruments;
import nl.maatstaf.audit.AuditEvent;
import nl.maatstaf.audit.InMemoryAuditLog;
import nl.maatstaf.audit.Stream;
import nl.maatstaf.casefile.persistence.InMemoryCaseFiles;
import nl.maatstaf.casefile.persistence.InMemoryCaseTypes;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.casefile.type.CaseTypes;
import nl.maatstaf.database.InMemoryStore;
import nl.maatstaf.delivery.Claim;
import nl.maatstaf.delivery.persistence.InMemoryClaims;
import nl.maatstaf.party.Organisation;
import nl.maatstaf.party.Organisations;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.text.SearchKey;
import nl.maatstaf.time.TimeOrderedId;

/** Cases in memory. The lists are worked out in SQL only, so here there are none. */
final class MemoryCaseStore implements CaseStore {

    private final InMemoryStore store = new InMemoryStore();
    private final Map<String, Integer> lastNumbers = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final CaseTypes types = new InMemoryCaseTypes();

    @Override
    public <T> T inTransaction(Function<Kept, T> work) {
        return store.inTransaction(transaction -> work.apply(new Kept(
                new InMemoryCaseFiles(transaction, lastNumbers),
                types,
                new NothingToName(),
                new InMemoryInstruments(transaction),
                new NoOrganisations(),
                new InMemoryClaims(transaction, claims),
                (events, author, now) -> transaction.afterCommit(() -> log.append(events, author, now)),
                transaction::flush,
                recorded -> {})));
    }

    @Override
    public Actor official(Role role, String username) {
        return CaseServices.official(UUID.nameUUIDFromBytes(username.getBytes()), role, username);
    }

    @Override
    public CaseSubject fullSubject(String title) {
        return CaseServices.fullSubject(title, TimeOrderedId.next(), TimeOrderedId.next(), TimeOrderedId.next());
    }

    @Override
    public List<AuditEvent> logOf(UUID caseId) {
        return log.kept().stream()
                .filter(event -> event.stream().equals(Stream.ofCase(caseId)))
                .toList();
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return "memory";
    }

    /** Organisations, sites, clusters and officials are in no memory: subjects name none. */
    private static final class NothingToName extends SubjectNames {
        @Override
        Map<UUID, String> of(CaseSubject subject) {
            return Map.of();
        }

        @Override
        CaseSubject withExampleFlag(CaseSubject subject) {
            return subject;
        }

        @Override
        void checkMinistries(Set<String> ministries) {}

        @Override
        void checkOfficials(Set<UUID> officials, String programme) {}
    }

    /** Nor does anybody go by a name. */
    private static final class NoOrganisations implements Organisations {
        @Override
        public Optional<Organisation> find(UUID id) {
            return Optional.empty();
        }

        @Override
        public Optional<Organisation> findKnownAs(PartyName name) {
            return Optional.empty();
        }

        @Override
        public Map<SearchKey, Organisation> findKnownAs(Collection<PartyName> names) {
            return Map.of();
        }

        @Override
        public void add(Organisation organisation) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void flush() {}
    }
}
