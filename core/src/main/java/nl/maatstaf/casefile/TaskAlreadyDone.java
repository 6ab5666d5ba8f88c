package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** A task that is done is not changed any more. */
public class TaskAlreadyDone extends Refusal {

    private static final long serialVersionUID = 1L;

    public TaskAlreadyDone() {
        super(null);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
