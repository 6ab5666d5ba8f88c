package nl.maatstaf.casefile;

import nl.maatstaf.refusal.Refusal;

/** A note is taken back once. */
public class NoteAlreadyTakenBack extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoteAlreadyTakenBack() {
        super(null);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }
}
