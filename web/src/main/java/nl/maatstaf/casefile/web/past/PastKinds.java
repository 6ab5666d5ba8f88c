package nl.maatstaf.casefile.web.past;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.maatstaf.casefile.past.PastRow;
import nl.maatstaf.casefile.service.PastRows;
import nl.maatstaf.shell.web.Texts;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** What can have happened earlier, beside the stages: what other contexts record, advice, and what is noted. */
@Named("pastKinds")
@RequestScoped
public class PastKinds {

    private Instance<PastRows> contributed;
    private Texts texts;

    protected PastKinds() {}

    @Inject
    public PastKinds(@Any Instance<PastRows> contributed, Texts texts) {
        this.contributed = contributed;
        this.texts = texts;
    }

    /** What is recorded by the case itself. */
    public enum PastKind {
        ADVICE,
        CONSULTATION,
        VISIT,
        LETTER,
        NOTE
    }

    /** One that can be chosen. */
    public record Option(String code, String label) {}

    public List<Option> getAll() {
        Stream<Enum<?>> others = contributed.stream().flatMap(rows -> rows.kinds().stream());
        return Stream.concat(others, Arrays.stream(PastKind.values()))
                .map(kind -> new Option(kind.name(), texts.name(kind)))
                .toList();
    }

    /** The row of a kind; what happened of a free kind is a note of it, with who it was with in its text. */
    PastRow row(
            String code,
            @Nullable String value,
            PartialDate date,
            @Nullable String detail,
            @Nullable String source,
            @Nullable String place,
            @Nullable String reference) {
        return Arrays.stream(PastKind.values())
                .filter(kind -> kind != PastKind.ADVICE && kind.name().equals(code))
                .findFirst()
                .map(kind -> new PastRow(
                        PastRow.NOTE, occurrence(kind), date, joined(value, detail), source, place, reference))
                .orElseGet(() -> new PastRow(code, value, date, detail, source, place, reference));
    }

    private @Nullable String occurrence(PastKind kind) {
        return kind == PastKind.NOTE ? null : texts.name(kind);
    }

    private static @Nullable String joined(@Nullable String value, @Nullable String detail) {
        if (value == null) {
            return detail;
        }
        return detail == null ? value : value + ": " + detail;
    }
}
