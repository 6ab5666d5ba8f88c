package nl.maatstaf.agreement;

import nl.maatstaf.refusal.Refusal;

/** The text of a commitment is longer than there is room for. */
public class CommitmentTextTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    public CommitmentTextTooLong(int most) {
        super("text", most);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
