package nl.maatstaf.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.casefile.CaseChangedMeanwhile;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseNotFound;
import nl.maatstaf.casefile.CaseSubject;
import nl.maatstaf.casefile.ColleagueNotFound;
import nl.maatstaf.casefile.Handling;
import nl.maatstaf.casefile.service.CaseIdentity.Colleague;
import nl.maatstaf.delivery.service.RequestKeys;
import nl.maatstaf.identity.Right;
import nl.maatstaf.identity.service.Requires;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Changes who works on a case. */
@Stateless
public class CaseSubjectService {

    private CaseDesk desk;
    private ColleagueQueries colleagues;
    private RequestKeys keys;
    private Now now;

    @SuppressWarnings("NullAway.Init")
    protected CaseSubjectService() {}

    @Inject
    public CaseSubjectService(CaseDesk desk, ColleagueQueries colleagues, RequestKeys keys, Now now) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.keys = keys;
        this.now = now;
    }

    /**
     * Gives a case to an officer and a team; nothing is written when nothing changes. Who was on it already may stay,
     * also without the role by now.
     *
     * @throws CaseNotFound when there is no such case within the caller's scope
     * @throws CaseChangedMeanwhile when it is no longer the version the caller looked at
     * @throws ColleagueNotFound when someone chosen may not handle cases of its programme
     */
    @Requires(Right.EDIT_CASE)
    public void assign(String number, @Nullable Long seen, Handling handling, @Nullable String key) {
        if (keys.isRepeated(key, "assign", number, handling)) {
            return;
        }
        CaseFile caseFile = desk.take(number, seen);
        CaseSubject changed = caseFile.subject().handledBy(handling);
        if (changed.equals(caseFile.subject())) {
            return;
        }
        Set<UUID> strangers = new HashSet<>(handling.officials());
        strangers.removeAll(caseFile.teamWithOfficer());
        colleagues.of(caseFile.programmeCode()).stream().map(Colleague::id).forEach(strangers::remove);
        if (!strangers.isEmpty()) {
            throw new ColleagueNotFound();
        }
        desk.handIn(caseFile, List.of(caseFile.edit(changed, null, now.today(), now.instant())));
    }
}
