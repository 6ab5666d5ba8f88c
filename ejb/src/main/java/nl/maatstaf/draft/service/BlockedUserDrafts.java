package nl.maatstaf.draft.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.maatstaf.draft.Drafts;
import nl.maatstaf.identity.UserBlocked;

/** Removes what a user typed who may no longer sign in, in the transaction that blocks the user. */
@ApplicationScoped
public class BlockedUserDrafts {

    private Drafts drafts;

    protected BlockedUserDrafts() {}

    @Inject
    public BlockedUserDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    public void remove(@Observes UserBlocked blocked) {
        drafts.removeOf(blocked.userId());
    }
}
