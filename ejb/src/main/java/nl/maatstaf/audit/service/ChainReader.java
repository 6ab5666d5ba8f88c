package nl.maatstaf.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.maatstaf.audit.AuditChain;
import nl.maatstaf.audit.AuditEvent;
import nl.maatstaf.audit.ChainBreak;
import nl.maatstaf.audit.ChainHead;
import nl.maatstaf.audit.ChainVerification;
import nl.maatstaf.database.RowQuery;

/** Reads chains page by page, so that a log of any length can be walked. */
@ApplicationScoped
public class ChainReader {

    private static final int PAGE = 1_000;

    private EntityManager entities;

    protected ChainReader() {}

    @Inject
    public ChainReader(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What walking all chains found.
     *
     * @param streams of the chains that were walked
     */
    record Findings(Set<String> streams, long events, long erased, List<ChainBreak> breaks) {}

    /**
     * Walks every chain that has a row, up to the head that its row states; what was appended since is left for the next
     * time.
     *
     * @param sealedHead the newest sealed head of a stream
     */
    Findings verify(Function<String, Optional<ChainHead>> sealedHead) {
        Set<String> streams = new HashSet<>();
        List<ChainBreak> breaks = new ArrayList<>();
        long events = 0;
        long erased = 0;
        List<ChainHead> page = headsAfter("");
        while (!page.isEmpty()) {
            for (ChainHead head : page) {
                ChainVerification walked = walk(head, sealedHead.apply(head.stream()));
                streams.add(head.stream());
                events += walked.events();
                erased += walked.erased();
                walked.finish(head).ifPresent(breaks::add);
            }
            page = headsAfter(page.getLast().stream());
        }
        return new Findings(streams, events, erased, breaks);
    }

    /**
     * The first event of each stream that no chain's row covers: behind its head, or of a chain whose row is gone. One
     * statement, so that an append in between is not taken for one.
     */
    List<ChainBreak> findStrays() {
        return RowQuery.jpql(entities, """
                        select e.stream as stream, min(e.sequence) as first_sequence from AuditEvent e
                        where not exists (
                            select 1 from AuditChain c where c.stream = e.stream and c.lastSequence >= e.sequence)
                        group by e.stream
                        """)
                .list(row ->
                        new ChainBreak(row.text("stream"), row.longNumber("first_sequence"), ChainBreak.Kind.ALTERED));
    }

    /** The heads of chains that grew since they were last sealed. */
    List<ChainHead> findUnsealedHeads() {
        return entities.createQuery(
                        "select c from AuditChain c where c.lastSequence > 0 and not exists"
                                + " (select 1 from Seal s join s.heads h"
                                + " where h.stream = c.stream and h.sequence = c.lastSequence)",
                        AuditChain.class)
                .getResultStream()
                .map(AuditChain::head)
                .toList();
    }

    private List<ChainHead> headsAfter(String stream) {
        return entities.createQuery(
                        "select c from AuditChain c where c.stream > :stream order by c.stream", AuditChain.class)
                .setParameter("stream", stream)
                .setMaxResults(PAGE)
                .getResultStream()
                .map(AuditChain::head)
                .toList();
    }

    private ChainVerification walk(ChainHead head, Optional<ChainHead> sealed) {
        ChainVerification walk = new ChainVerification(head.stream(), sealed);
        List<AuditEvent> page = eventsAfter(0, head);
        while (!page.isEmpty()) {
            page.forEach(walk::accept);
            entities.clear();
            page = page.size() < PAGE ? List.of() : eventsAfter(page.getLast().sequence(), head);
        }
        return walk;
    }

    private List<AuditEvent> eventsAfter(long sequence, ChainHead head) {
        return entities.createQuery(
                        "select e from AuditEvent e where e.stream = :stream and e.sequence > :sequence"
                                + " and e.sequence <= :last order by e.sequence",
                        AuditEvent.class)
                .setParameter("stream", head.stream())
                .setParameter("sequence", sequence)
                .setParameter("last", head.sequence())
                .setMaxResults(PAGE)
                .getResultList();
    }
}
