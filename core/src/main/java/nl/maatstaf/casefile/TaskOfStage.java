package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** A task that a stage sets out itself is done or deviated from, never renamed or taken back. */
public class TaskOfStage extends Refusal {

    private static final long serialVersionUID = 1L;

    public TaskOfStage() {
        super(null);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
