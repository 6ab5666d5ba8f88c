package nl.maatstaf.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.casefile.HandOverCases;
import nl.maatstaf.casefile.HandedOver;
import nl.maatstaf.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Hands over several cases at once, each in a transaction of its own: one that is refused stands in no other's way. Each
 * acts once by a key made of that of the request and its number, so that a request that broke off goes on where it was.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkHandover {

    private HandoverService handovers;

    protected BulkHandover() {}

    @Inject
    public BulkHandover(HandoverService handovers) {
        this.handovers = handovers;
    }

    /**
     * What became of one case.
     *
     * @param made what it takes to give it back; none when it was refused, was handed over by an earlier request with the
     *     same key, or is given back
     * @param refused why nothing was done; none when it was
     */
    public record Outcome(
            String number,
            @Nullable HandedOver made,
            @Nullable Refusal refused) {}

    /** Hands the cases over, each as {@link HandoverService#give}. */
    @Requires(Right.EDIT_CASE)
    public List<Outcome> give(HandOverCases asked, String requestKey) {
        return asked.cases().stream()
                .map(one -> outcome(
                        one.number(),
                        () -> handovers.give(
                                one.number(), one.seen(), asked.colleague(), keyOf(requestKey, one.number()))))
                .toList();
    }

    /** Gives cases back, each as {@link HandoverService#giveBack}. */
    @Requires(Right.EDIT_CASE)
    public List<Outcome> giveBack(List<HandedOver> made, String requestKey) {
        return made.stream()
                .map(one -> outcome(one.number(), () -> {
                    handovers.giveBack(one, keyOf(requestKey, one.number()));
                    return Optional.empty();
                }))
                .toList();
    }

    private static Outcome outcome(String number, Supplier<Optional<HandedOver>> action) {
        try {
            return new Outcome(number, action.get().orElse(null), null);
        } catch (Refusal refused) {
            return new Outcome(number, null, refused);
        }
    }

    private static String keyOf(String requestKey, String number) {
        return requestKey + "/" + number;
    }
}
