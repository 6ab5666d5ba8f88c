package nl.maatstaf.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.maatstaf.audit.AuditChain;
import nl.maatstaf.audit.AuditEvent;
import nl.maatstaf.audit.ChainBreak;
import nl.maatstaf.audit.ChainHead;
import nl.maatstaf.audit.ChainVerification;

/** Reads chains page by page, so that a log of any length can be walked. */
@ApplicationScoped
public class ChainReader {

    private static final int PAGE = 1_000;

    @PersistenceContext(unitName = "maatstaf")
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected ChainReader() {}

    ChainReader(EntityManager entities) {
        this.entities = entities;
    }

    /** What walking all chains found. */
    record Findings(long chains, long events, long erased, List<ChainBreak> breaks) {

        Findings plus(ChainVerification walked, Optional<ChainBreak> found) {
            List<ChainBreak> all = new ArrayList<>(breaks);
            found.ifPresent(all::add);
            return new Findings(chains + 1, events + walked.events(), erased + walked.erased(), all);
        }
    }

    /** @param sealedHead the newest sealed head of a stream */
    Findings verify(Function<String, Optional<ChainHead>> sealedHead) {
        Findings findings = new Findings(0, 0, 0, List.of());
        List<ChainHead> page = headsAfter("");
        while (!page.isEmpty()) {
            for (ChainHead head : page) {
                ChainVerification walk = new ChainVerification(head.stream(), sealedHead.apply(head.stream()));
                walk(head.stream(), walk);
                findings = findings.plus(walk, walk.finish(head));
            }
            page = headsAfter(page.getLast().stream());
        }
        return findings;
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

    private void walk(String stream, ChainVerification walk) {
        List<AuditEvent> page = eventsAfter(stream, 0);
        while (!page.isEmpty()) {
            page.forEach(walk::accept);
            entities.clear();
            page = page.size() < PAGE
                    ? List.of()
                    : eventsAfter(stream, page.getLast().sequence());
        }
    }

    private List<AuditEvent> eventsAfter(String stream, long sequence) {
        return entities.createQuery(
                        "select e from AuditEvent e where e.stream = :stream and e.sequence > :sequence"
                                + " order by e.sequence",
                        AuditEvent.class)
                .setParameter("stream", stream)
                .setParameter("sequence", sequence)
                .setMaxResults(PAGE)
                .getResultList();
    }
}
