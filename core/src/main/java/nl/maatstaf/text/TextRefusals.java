package nl.maatstaf.text;

import nl.maatstaf.refusal.RefusalType;

/** Why something asked of a text is refused. */
public final class TextRefusals {

    /** Something that is needed was not filled in. */
    public static final RefusalType MISSING = RefusalType.invalid("text.missing");

    /** A judgement is recorded without saying why. */
    public static final RefusalType REASON_MISSING = RefusalType.invalid("text.reason-missing", "reason");

    /** A text is longer than there is room for; arguments: the most characters. */
    public static final RefusalType TOO_LONG = RefusalType.invalid("text.too-long");

    private TextRefusals() {}
}
