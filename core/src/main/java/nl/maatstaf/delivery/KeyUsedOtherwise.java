package nl.maatstaf.delivery;

import nl.maatstaf.refusal.Refusal;

/** The key of a request was used before for another one, or for the same with other content. */
public class KeyUsedOtherwise extends Refusal {

    private static final long serialVersionUID = 1L;

    public KeyUsedOtherwise(String key) {
        super(null, key);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
