package nl.maatstaf.casefile.web.timeline;

import nl.maatstaf.audit.service.TimelineEntry;
import nl.maatstaf.casefile.service.CaseIdentity;
import nl.maatstaf.shell.web.Texts;

/** What to call someone on a case whose name is not for its reader. */
public final class ShownNames {

    private ShownNames() {}

    /**
     * Who did it: the name, or else the ministry. Which ministry an official is of is not kept, so it is the one that
     * commissions the case, and a ministry in general when none or several do.
     */
    public static String of(TimelineEntry event, CaseIdentity identity, Texts texts) {
        String name = event.actorName();
        if (name != null) {
            return name;
        }
        return identity.ministries().size() == 1
                ? texts.of("casefile.actor.ministry", identity.ministries().getFirst())
                : texts.get("casefile.actor.someMinistry");
    }
}
