package nl.maatstaf.delivery;

import nl.maatstaf.refusal.RefusalType;

/** Why something asked of a repeated request is refused. */
public final class DeliveryRefusals {

    /** The key of a request was used before for another one, or for the same with other content. */
    public static final RefusalType KEY_USED_OTHERWISE = RefusalType.invalid("delivery.key-used-otherwise");

    private DeliveryRefusals() {}
}
