package nl.maatstaf.casefile.web.timeline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.maatstaf.access.Origin;
import nl.maatstaf.audit.EventCategory;
import nl.maatstaf.audit.service.TimelineEntry;
import nl.maatstaf.audit.web.EventValues;
import nl.maatstaf.casefile.web.ShowCasePage;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** What happened on a case, in sentences. */
@Named
@RequestScoped
public class EventLines {

    /** Shown elsewhere in the line than among the changes, unless it is what was corrected. */
    private static final Set<String> SHOWN_SEPARATELY = Set.of("source", "number");

    private ShowCasePage page;
    private EventValues values;
    private Texts texts;

    protected EventLines() {}

    @Inject
    public EventLines(ShowCasePage page, EventValues values, Texts texts) {
        this.page = page;
        this.values = values;
        this.texts = texts;
    }

    /**
     * One event.
     *
     * @param day for machines, where it is known
     * @param source where it is published; none for our own
     * @param main whether it is a step in the course of the case
     */
    public record Line(
            long sequence,
            PartialDate occurred,
            @Nullable LocalDate day,
            Instant recordedAt,
            String actor,
            Origin origin,
            String title,
            List<Change> changes,
            @Nullable String reason,
            @Nullable String source,
            boolean shared,
            boolean main) {}

    /** A value that was or is now; either may be empty. */
    public record Change(String name, String before, String after) {}

    /** The newest, for the overview. */
    public List<Line> getNewest() {
        return page.newest().stream()
                .filter(EventLines::isChange)
                .limit(6)
                .map(this::line)
                .toList();
    }

    /** What happened after the page was made that a refused form was on. */
    public List<Line> getMeanwhile() {
        return page.meanwhile().stream()
                .filter(EventLines::isChange)
                .map(this::line)
                .toList();
    }

    private static boolean isChange(TimelineEntry event) {
        return !event.type().category().equals(EventCategory.ACCESS);
    }

    Line line(TimelineEntry event) {
        return new Line(
                event.sequence(),
                event.occurred(),
                event.occurred().countsFrom().orElse(null),
                event.recordedAt(),
                ShownNames.of(event, page.getIdentity(), texts),
                event.origin(),
                texts.get(event.type().textKey()),
                changes(event),
                event.reason(),
                event.newValues().get("source"),
                event.shared(),
                event.type().step());
    }

    private List<Change> changes(TimelineEntry event) {
        Set<String> names = new TreeSet<>(event.oldValues().keySet());
        names.addAll(event.newValues().keySet());
        names.removeIf(
                name -> SHOWN_SEPARATELY.contains(name) && !event.oldValues().containsKey(name));
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            String before = values.readable(event.type(), name, event.oldValues());
            String after = values.readable(event.type(), name, event.newValues());
            if (!before.isEmpty() || !after.isEmpty()) {
                changes.add(
                        new Change(texts.get(event.type().textKey(name)), before.equals(after) ? "" : before, after));
            }
        }
        return changes;
    }
}
