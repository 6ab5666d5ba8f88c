package nl.maatstaf.worklist.service;

import nl.maatstaf.refusal.Refusal;

/** The lists are for officials; for a company there is no such page. */
public class NoWorklist extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoWorklist() {
        super(null);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }
}
