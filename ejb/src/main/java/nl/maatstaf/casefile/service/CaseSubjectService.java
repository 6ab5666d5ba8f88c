package nl.maatstaf.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.casefile.CaseChangedMeanwhile;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.subject.CaseAssignment;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.casefile.subject.EditCase;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.delivery.service.ExpectedVersion;
import nl.maatstaf.delivery.service.Once;
import nl.maatstaf.party.PartyRefusals;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Changes who works on a case. */
@Stateless
public class CaseSubjectService {

    private CaseChanges caseChanges;
    private SubjectNames names;
    private Now now;

    protected CaseSubjectService() {}

    @Inject
    public CaseSubjectService(CaseChanges caseChanges, SubjectNames names, Now now) {
        this.caseChanges = caseChanges;
        this.names = names;
        this.now = now;
    }

    /**
     * Gives a case to an officer and a team; nothing is written when nothing changes. Who was on it already may stay,
     * also without the role by now.
     *
     * @throws Refusal {@link CaseRefusals#CASE_NOT_FOUND} when there is no such case within the caller's scope
     * @throws CaseChangedMeanwhile when it is no longer the version the caller looked at
     * @throws Refusal {@link CaseRefusals#COLLEAGUE_NOT_FOUND} when someone chosen may not handle cases of its programme
     */
    @Requires(Right.EDIT_CASE)
    @Once
    public void assign(
            String number, @ExpectedVersion @Nullable Long seen, CaseAssignment handling, @Nullable String key) {
        handling.check();
        CaseFile caseFile = caseChanges.load(number, seen);
        CaseSubject changed = caseFile.subject().handledBy(handling);
        if (changed.equals(caseFile.subject())) {
            return;
        }
        Set<UUID> newcomers = new HashSet<>(handling.officials());
        newcomers.removeAll(caseFile.teamWithOfficer());
        names.checkOfficials(newcomers, caseFile.programmeCode());
        caseChanges.save(caseFile, List.of(caseFile.edit(changed, Map.of(), null, now.today())));
    }

    /**
     * Sets right what a case is about; nothing is written when nothing changes.
     *
     * @throws Refusal {@link CaseRefusals#CASE_NOT_FOUND} when there is no such case within the caller's scope
     * @throws CaseChangedMeanwhile when it is no longer the version the caller looked at
     * @throws Refusal {@link PartyRefusals#CODE_UNKNOWN} when it is to name something that does not exist
     */
    @Requires(Right.CORRECT)
    @Once
    public void edit(String number, @ExpectedVersion @Nullable Long seen, EditCase edit, @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, seen);
        CaseSubject before = caseFile.subject();
        CaseSubject changed = names.withExampleFlag(before.describedAs(edit.description()));
        if (changed.equals(before)) {
            return;
        }
        Set<String> newMinistries = new HashSet<>(edit.description().ministries());
        newMinistries.removeAll(before.description().ministries());
        names.checkMinistries(newMinistries);
        Map<UUID, String> named = new HashMap<>(names.of(before));
        named.putAll(names.of(changed));
        caseChanges.save(caseFile, List.of(caseFile.edit(changed, named, edit.reason(), now.today())));
    }
}
