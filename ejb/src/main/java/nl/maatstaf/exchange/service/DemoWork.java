package nl.maatstaf.exchange.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.maatstaf.access.Actor;
import nl.maatstaf.audit.Event;
import nl.maatstaf.audit.service.EventRecorder;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.subject.CaseAssignment;
import nl.maatstaf.casefile.task.Task;
import nl.maatstaf.exchange.service.plan.ImportLookup;
import nl.maatstaf.identity.AppUser;
import nl.maatstaf.identity.AppUsers;
import nl.maatstaf.time.service.Now;

/**
 * Gives the fictional cases of the demo portfolio to its officials, with tasks around today: real companies get no
 * invented tasks, and without any the lists would be empty.
 */
@Dependent
public class DemoWork {

    private static final List<Work> WORK = List.of(
            new Work(
                    "VB-CHEMIE",
                    "behandelaar",
                    "coordinator",
                    List.of(
                            new Job("Business case opvragen bij het bedrijf", -4, true),
                            new Job("Additionaliteit laten berekenen", 5, false),
                            new Job("Onderhandelingsmandaat voorbereiden", -1, false))),
            new Work(
                    "VB-GLAS",
                    "behandelaar2",
                    "behandelaar",
                    List.of(
                            new Job("Netcapaciteit navragen bij de netbeheerder", 2, false),
                            new Job("Casusoverleg plannen", 9, false))));

    private ImportLookup lookup;
    private CaseFiles cases;
    private AppUsers users;
    private EventRecorder recorder;
    private Now now;

    protected DemoWork() {}

    @Inject
    public DemoWork(ImportLookup lookup, CaseFiles cases, AppUsers users, EventRecorder recorder, Now now) {
        this.lookup = lookup;
        this.cases = cases;
        this.users = users;
        this.recorder = recorder;
        this.now = now;
    }

    private record Work(String ref, String officer, String colleague, List<Job> jobs) {}

    /** Something to do, due that many days from today. */
    private record Job(String title, int days, boolean waitsForCompany) {}

    void setOut() {
        Map<String, CaseFile> files = lookup.cases(WORK.stream().map(Work::ref).toList());
        WORK.forEach(work -> setOut(work, Objects.requireNonNull(files.get(work.ref()), work.ref())));
    }

    private void setOut(Work work, CaseFile caseFile) {
        UUID officer = idOf(work.officer());
        CaseAssignment handling = new CaseAssignment(officer, Set.of(idOf(work.colleague())), false);
        LocalDate today = now.today();
        List<Event> events = new ArrayList<>();
        events.add(caseFile.edit(caseFile.subject().handledBy(handling), Map.of(), null, today));
        for (Job job : work.jobs()) {
            Task task =
                    new Task(caseFile.id(), job.title(), today.plusDays(job.days()), officer, job.waitsForCompany());
            cases.add(task);
            events.add(task.setOut(today));
        }
        recorder.record(events, Actor.system());
    }

    private UUID idOf(String username) {
        return users.findByUsername(username).map(AppUser::id).orElseThrow();
    }
}
