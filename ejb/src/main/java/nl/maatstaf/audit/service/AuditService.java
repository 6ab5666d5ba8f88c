package nl.maatstaf.audit.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.audit.AuditRefusals;
import nl.maatstaf.audit.ChainBreak;
import nl.maatstaf.audit.ChainHead;
import nl.maatstaf.audit.Seal;
import nl.maatstaf.audit.SealKey;
import nl.maatstaf.audit.SealVerification;
import nl.maatstaf.audit.Seals;
import nl.maatstaf.time.service.Now;

/** Proves that the log is what was written, and seals it so that this can be proved later. */
@Stateless
public class AuditService {

    private static final System.Logger LOGGER = System.getLogger("nl.maatstaf.audit");

    private Seals seals;
    private ChainReader chains;
    private SealKeySource keys;
    private Now now;

    protected AuditService() {}

    @Inject
    public AuditService(Seals seals, ChainReader chains, SealKeySource keys, Now now) {
        this.seals = seals;
        this.chains = chains;
        this.keys = keys;
        this.now = now;
    }

    /** Walks every seal and every chain. Without a key the seals are left out. */
    @Requires(Right.AUDIT)
    public AuditReport verify() {
        Optional<SealVerification> verified = keys.find().map(this::verifySeals);
        ChainReader.Findings found = chains.verify(stream -> verified.flatMap(seal -> seal.newestHead(stream)));
        return new AuditReport(
                now.instant(),
                found.streams().size(),
                found.events(),
                found.erased(),
                breaks(found, verified.map(SealVerification::newestHeads).orElse(List.of())),
                verified.map(SealVerification::seals).orElse(0L),
                verified.map(this::sealBreak).orElse(OptionalLong.empty()));
    }

    /**
     * Seals every chain that grew since the newest seal; makes none when nothing did.
     *
     * @return the new seal's number
     */
    @Requires(Right.AUDIT)
    public OptionalLong seal() {
        SealKey key = keys.find().orElseThrow(AuditRefusals.SEAL_KEY_MISSING::with);
        var heads = chains.findUnsealedHeads();
        if (heads.isEmpty()) {
            return OptionalLong.empty();
        }
        Seal seal = Seal.over(seals.findNewest(), heads, now.instant(), key);
        seals.add(seal);
        LOGGER.log(
                System.Logger.Level.INFO, "seal {0} over {1} chains: {2}", seal.number(), heads.size(), seal.digest());
        return OptionalLong.of(seal.number());
    }

    /** The first break of each chain: what the walk found, events outside of any walk, and sealed chains that are gone. */
    private List<ChainBreak> breaks(ChainReader.Findings found, Collection<ChainHead> sealed) {
        Map<String, ChainBreak> breaks = new LinkedHashMap<>();
        Stream<ChainBreak> gone = sealed.stream()
                .filter(head -> !found.streams().contains(head.stream()))
                .map(head -> new ChainBreak(head.stream(), 1, ChainBreak.Kind.CUT_OFF));
        Stream.of(found.breaks().stream(), chains.findStrays().stream(), gone)
                .flatMap(Function.identity())
                .forEach(each -> breaks.putIfAbsent(each.stream(), each));
        return List.copyOf(breaks.values());
    }

    private SealVerification verifySeals(SealKey key) {
        SealVerification verification = new SealVerification(key);
        Optional<Seal> next = seals.find(1);
        while (next.isPresent()) {
            verification.accept(next.get());
            next = seals.find(next.get().number() + 1);
        }
        return verification;
    }

    /** A seal that is wrong, or the first that is missing before the newest. */
    private OptionalLong sealBreak(SealVerification verified) {
        long newest = seals.findNewest().map(Seal::number).orElse(0L);
        boolean isShort = verified.firstBreak().isEmpty() && verified.seals() < newest;
        return isShort ? OptionalLong.of(verified.seals() + 1) : verified.firstBreak();
    }
}
