package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** Someone else changed the task after the caller looked at it. */
public class TaskChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    public TaskChangedMeanwhile(String title) {
        super(null, title);
    }

    @Override
    public Kind kind() {
        return Kind.CHANGED_MEANWHILE;
    }
}
