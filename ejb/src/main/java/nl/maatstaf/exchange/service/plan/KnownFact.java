package nl.maatstaf.exchange.service.plan;

import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.exchange.file.CaseEventKind;
import nl.maatstaf.exchange.file.CaseEventRow;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case as it is known now, by whatever way it came: a row that tells it again is no news.
 *
 * @param id of the fact
 * @param kind the kind of event that tells it
 * @param value what it is about, such as a stage; none where its kind says all
 * @param history what it stands in order with: of facts in one history, none is moved past another
 * @param occurred when
 * @param reason what is on record of why
 * @param requestedBy who asked for it
 */
public record KnownFact(
        UUID id,
        CaseEventKind kind,
        @Nullable String value,
        String history,
        PartialDate occurred,
        @Nullable String reason,
        @Nullable String requestedBy) {

    /** Whether a row is about the same, on whatever date. */
    boolean isAbout(CaseEventRow row) {
        return kind.equals(row.kind()) && (value == null || value.equals(row.value()));
    }

    /** Whether it lies strictly between two dates. */
    boolean isBetween(PartialDate one, PartialDate other) {
        Optional<Integer> place = occurred.countsFrom()
                .flatMap(day -> one.countsFrom()
                        .flatMap(first -> other.countsFrom()
                                .map(second ->
                                        Integer.signum(day.compareTo(first)) * Integer.signum(day.compareTo(second)))));
        return place.filter(sign -> sign < 0).isPresent();
    }
}
