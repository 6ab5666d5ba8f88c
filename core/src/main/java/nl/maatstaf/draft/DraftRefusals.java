package nl.maatstaf.draft;

import nl.maatstaf.refusal.RefusalType;

/** Why a draft is not kept. */
public final class DraftRefusals {

    /** Of which form it is, or what the form is about, cannot be told by such a name. */
    public static final RefusalType FORM_INVALID = RefusalType.invalid("draft.form-invalid");

    /** More was typed than a draft holds. */
    public static final RefusalType TOO_LONG = RefusalType.invalid("draft.too-long");

    private DraftRefusals() {}
}
