package nl.maatstaf.casefile.service;

import java.util.List;
import nl.maatstaf.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What handing cases over would do.
 *
 * @param lines one for each case, in the order asked
 */
public record HandoverPreview(List<Line> lines) {

    public HandoverPreview {
        lines = List.copyOf(lines);
    }

    /**
     * What would become of one case.
     *
     * @param title what it is called; none when it is not within the caller's scope
     * @param version the version it has now; none when it is not within the caller's scope
     * @param officer who handles it now; none when nobody does
     * @param tasks how many tasks would go along
     * @param refused why it cannot be handed over; none when it can, or when no colleague was chosen yet
     */
    public record Line(
            String number,
            @Nullable String title,
            @Nullable Long version,
            @Nullable String officer,
            int tasks,
            @Nullable Refusal refused) {}

    /** How many cases would be handed over. */
    public long possible() {
        return lines.stream().filter(line -> line.refused() == null).count();
    }
}
