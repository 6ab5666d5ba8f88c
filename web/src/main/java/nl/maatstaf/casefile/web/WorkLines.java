package nl.maatstaf.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.access.Right;
import nl.maatstaf.casefile.service.overview.CaseTaskLine;
import nl.maatstaf.casefile.service.overview.EvidenceLine;
import nl.maatstaf.casefile.service.overview.GateView;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** What is to be done on the case: the open requirements of its gate and its open tasks, in one list. */
@Named
@RequestScoped
public class WorkLines {

    private static final int SOON_IN_DAYS = 7;
    private static final int MOST_TASKS = 6;

    private ShowCasePage page;
    private GateLines gates;
    private RecordEvidencePage evidence;
    private CaseRequest request;
    private LocalDate soon;
    private @Nullable List<Line> lines;

    protected WorkLines() {}

    @Inject
    public WorkLines(ShowCasePage page, GateLines gates, RecordEvidencePage evidence, CaseRequest request, Now now) {
        this.page = page;
        this.gates = gates;
        this.evidence = evidence;
        this.request = request;
        this.soon = now.today().plusDays(SOON_IN_DAYS);
    }

    /**
     * One thing to do.
     *
     * @param requirement that it meets; none for a task that the gate does not ask for
     * @param task that does it; none for a requirement without one
     * @param awaiting the decision that waits for a second pair of eyes; none where there is none
     */
    public record Line(
            GateLines.@Nullable Line requirement,
            @Nullable CaseTaskLine task,
            @Nullable EvidenceLine awaiting) {

        public String id() {
            return task != null ? "task-" + task.id() : requirement != null ? "requirement-" + requirement.code() : "";
        }

        public String name() {
            return task != null ? task.title() : requirement != null ? requirement.label() : "";
        }
    }

    /** Whether there are more tasks than these, which are shown when all is asked for. */
    public boolean isCut() {
        return everything().size() > all().size();
    }

    /** What we can do ourselves: tasks that are late or soon due, then requirements, then the other tasks. */
    public List<Line> getTodo() {
        return all().stream().filter(line -> !isWaiting(line)).toList();
    }

    /** What others have to do first: the company, or a second pair of eyes. */
    public List<Line> getWaiting() {
        return all().stream().filter(this::isWaiting).toList();
    }

    /** The requirements that are still open. */
    public List<GateLines.Line> getOpenRequirements() {
        return requirements().filter(GateLines.Line::open).toList();
    }

    /** The requirements that are met or deviated from. */
    public List<GateLines.Line> getSettledRequirements() {
        return requirements().filter(line -> !line.open()).toList();
    }

    /** Where the first open requirement stands on the page. */
    public String getFirstOpen() {
        return all().stream()
                .filter(line -> line.requirement() != null)
                .map(Line::id)
                .findFirst()
                .orElse("todo");
    }

    /** All that the gate asks, and the first of the tasks that it does not ask. */
    private List<Line> all() {
        if (request.find("work").isPresent()) {
            return everything();
        }
        Set<Line> first = everything().stream()
                .filter(line -> line.requirement() == null)
                .limit(MOST_TASKS)
                .collect(Collectors.toSet());
        return everything().stream()
                .filter(line -> line.requirement() != null || first.contains(line))
                .toList();
    }

    private List<Line> everything() {
        if (lines == null) {
            List<Line> tasks = tasks();
            Stream<Line> requirements = getOpenRequirements().stream()
                    .filter(requirement -> tasks.stream().noneMatch(task -> requirement.equals(task.requirement())))
                    .map(requirement -> new Line(requirement, null, awaiting(requirement)));
            lines = Stream.of(
                            tasks.stream().filter(this::isSoon),
                            requirements,
                            tasks.stream().filter(task -> !isSoon(task)))
                    .flatMap(part -> part)
                    .toList();
        }
        return lines;
    }

    private List<Line> tasks() {
        return page.getCase().work().open().lines().stream()
                .map(task -> new Line(requirement(task).orElse(null), task, null))
                .toList();
    }

    private Optional<GateLines.Line> requirement(CaseTaskLine task) {
        return getOpenRequirements().stream()
                .filter(line -> line.task() && line.topic().equals(task.templateCode()))
                .findFirst();
    }

    private @Nullable EvidenceLine awaiting(GateLines.Line requirement) {
        return evidence.awaiting(requirement.topic()).stream().findFirst().orElse(null);
    }

    private Stream<GateLines.Line> requirements() {
        GateView gate = gates.getCurrent();
        return gate == null ? Stream.empty() : gates.lines(gate).stream();
    }

    private boolean isSoon(Line line) {
        return line.task() != null && !line.task().dueOn().isAfter(soon);
    }

    private boolean isWaiting(Line line) {
        boolean company = line.task() != null && line.task().waitsForCompany();
        return company || (line.awaiting() != null && !mayApprove(line.awaiting()));
    }

    /** Whether who looks at the page may be the second pair of eyes, now that the case is active. */
    public boolean mayApprove(EvidenceLine decision) {
        return page.isActive()
                && page.may(Right.APPROVE_DECISION)
                && !decision.recordedByUsername().equals(page.getUsername());
    }
}
