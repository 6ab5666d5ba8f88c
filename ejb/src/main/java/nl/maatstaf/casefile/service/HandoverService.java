package nl.maatstaf.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.CaseChangedMeanwhile;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.CaseHandover;
import nl.maatstaf.casefile.HandedOver;
import nl.maatstaf.casefile.task.Task;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.delivery.service.ExpectedVersion;
import nl.maatstaf.delivery.service.Once;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Hands one case over to a colleague, with its open tasks, and gives it back. */
@Stateless
public class HandoverService {

    private CaseChanges caseChanges;
    private CaseFiles cases;
    private SubjectNames names;
    private Now now;

    protected HandoverService() {}

    @Inject
    public HandoverService(CaseChanges caseChanges, CaseFiles cases, SubjectNames names, Now now) {
        this.caseChanges = caseChanges;
        this.cases = cases;
        this.names = names;
        this.now = now;
    }

    /**
     * Hands a case over, as {@link CaseHandover} says; answers what it takes to give it back, but not to a repetition.
     *
     * @throws Refusal {@link CaseRefusals#CASE_NOT_FOUND} when there is no such case within the caller's scope
     * @throws CaseChangedMeanwhile when it is no longer the version the caller looked at
     * @throws Refusal {@link CaseRefusals#COLLEAGUE_NOT_FOUND} when the colleague may not handle cases of its programme
     */
    @Requires(Right.EDIT_CASE)
    @Once
    public Optional<HandedOver> give(
            String number, @ExpectedVersion @Nullable Long seen, UUID colleague, @Nullable String key) {
        CaseFile caseFile = caseChanges.load(number, seen);
        CaseHandover handover = new CaseHandover(caseFile, cases.openTasksOf(caseFile.id()));
        handover.check(colleague);
        names.checkColleague(colleague, caseFile);
        caseChanges.save(caseFile, handover.give(colleague, now.today()));
        return Optional.of(handover.made());
    }

    /**
     * Gives a case that was handed over back to who had it, and each task to whose it was. That is one more change, which the
     * log holds too.
     *
     * @throws Refusal {@link CaseRefusals#CASE_NOT_FOUND} when it is no longer within the caller's scope
     * @throws CaseChangedMeanwhile when the case changed since
     * @throws Refusal {@link CaseRefusals#TASK_CHANGED_MEANWHILE} when a task that went along changed since
     * @throws Refusal {@link CaseRefusals#COLLEAGUE_NOT_FOUND} when who had it may not handle cases of its programme any more
     */
    @Requires(Right.EDIT_CASE)
    @Once
    public void giveBack(HandedOver made, @Nullable String key) {
        CaseFile caseFile = caseChanges.load(made.number(), made.version());
        names.checkColleague(made.officerBefore(), caseFile);
        Map<UUID, Task> open = new HashMap<>();
        cases.openTasksOf(caseFile.id()).forEach(task -> open.put(task.id(), task));
        List<Event> events = made.giveBack(
                caseFile,
                id -> Optional.ofNullable(open.get(id))
                        .orElseGet(() -> caseChanges.loadTask(id).task()),
                now.today());
        caseChanges.save(caseFile, events);
    }
}
