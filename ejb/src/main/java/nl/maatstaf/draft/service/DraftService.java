package nl.maatstaf.draft.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.access.service.NoRightRequired;
import nl.maatstaf.draft.Draft;
import nl.maatstaf.draft.Drafts;
import nl.maatstaf.time.service.Now;

/** The drafts of the caller. Who handles a form discards its draft in the same transaction. */
@Stateless
public class DraftService {

    private Drafts drafts;
    private CurrentActor caller;
    private Now now;

    protected DraftService() {}

    @Inject
    public DraftService(Drafts drafts, CurrentActor caller, Now now) {
        this.drafts = drafts;
        this.caller = caller;
        this.now = now;
    }

    /**
     * Saves what the caller has typed so far, in place of what was saved before.
     *
     * @param subject what the form is about; empty when it is about nothing that is there yet
     * @throws nl.maatstaf.refusal.Refusal {@link nl.maatstaf.text.TextRefusals#TOO_LONG} when it is more than a draft holds
     */
    @NoRightRequired("a draft is its user's own")
    public void save(String form, String subject, String content) {
        drafts.keep(new Draft(caller.get().userId(), form, subject, content, now.instant()));
    }

    /** What the caller typed in that form and has not sent. */
    @NoRightRequired("a draft is its user's own")
    public Optional<Draft> find(String form, String subject) {
        return drafts.find(caller.get().userId(), form, subject);
    }

    /** Forgets what the caller typed in that form: it was sent, or is not wanted. */
    @NoRightRequired("a draft is its user's own")
    public void discard(String form, String subject) {
        drafts.remove(caller.get().userId(), form, subject);
    }

    /**
     * Removes what nobody touched for {@link Draft#KEPT}.
     *
     * @return how many drafts
     */
    @NoRightRequired("a timer's: it removes only what is long past, whoever asks")
    public int forget() {
        return drafts.removeSavedUntil(now.instant().minus(Draft.KEPT));
    }
}
