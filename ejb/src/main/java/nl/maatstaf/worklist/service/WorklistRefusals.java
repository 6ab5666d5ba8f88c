package nl.maatstaf.worklist.service;

import nl.maatstaf.refusal.RefusalType;

/** Why something asked of the worklist is refused. */
public final class WorklistRefusals {

    /** The lists are for officials; for a company there is no such page. */
    public static final RefusalType NO_WORKLIST = RefusalType.notFound("worklist.no-worklist");

    private WorklistRefusals() {}
}
