package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** There is no such task within the caller's scope. */
public class TaskNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public TaskNotFound() {
        super(null);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }
}
