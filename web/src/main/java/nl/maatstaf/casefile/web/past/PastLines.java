package nl.maatstaf.casefile.web.past;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.maatstaf.casefile.past.PastRow;
import nl.maatstaf.casefile.past.PastStage;
import nl.maatstaf.casefile.service.overview.StageProgress;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Label;
import nl.maatstaf.text.TextRefusals;
import nl.maatstaf.text.TypedText;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** The lines of the form that asks what happened earlier: one for each stage, and some for all else. */
public final class PastLines {

    private static final int ROWS = 8;

    private final List<StageLine> stages;
    private final List<RowLine> rows;

    PastLines(List<StageProgress> progress) {
        this.stages = progress.stream().map(StageLine::new).toList();
        this.rows = IntStream.range(0, ROWS).mapToObj(i -> new RowLine()).toList();
    }

    /** What of a stage is stated; nothing where it is on record. */
    public static final class StageLine {

        private final StageProgress stage;
        private PastStage.@Nullable Course course;
        private @Nullable PartialDate date;
        private @Nullable String source;

        StageLine(StageProgress stage) {
            this.stage = stage;
        }

        private boolean isFilled() {
            return course != null || date != null || hasContent(source);
        }

        /** A date says that the case came into the stage. */
        private PastStage stated() {
            PastStage.Course said = course == null ? PastStage.Course.ENTERED : course;
            return new PastStage(stage.code(), said, date, source);
        }

        public Label getName() {
            return stage.name();
        }

        /** When the case came into it, where that is on record. */
        public @Nullable PartialDate getReached() {
            return stage.reached();
        }

        public PastStage.@Nullable Course getCourse() {
            return course;
        }

        public void setCourse(PastStage.@Nullable Course course) {
            this.course = course;
        }

        public @Nullable PartialDate getDate() {
            return date;
        }

        public void setDate(@Nullable PartialDate date) {
            this.date = date;
        }

        public @Nullable String getSource() {
            return source;
        }

        public void setSource(@Nullable String source) {
            this.source = source;
        }
    }

    /** Something else that happened. */
    public static final class RowLine {

        private @Nullable String kind;
        private @Nullable String value;
        private @Nullable PartialDate date;
        private @Nullable String detail;
        private @Nullable String source;
        private @Nullable String place;
        private @Nullable String reference;

        private boolean isFilled() {
            return date != null
                    || hasContent(kind)
                    || hasContent(value)
                    || hasContent(detail)
                    || hasContent(source)
                    || hasContent(place)
                    || hasContent(reference);
        }

        private PastRow row(PastKinds kinds) {
            if (!hasContent(kind)) {
                throw TextRefusals.MISSING.at("kind");
            }
            if (date == null) {
                throw TextRefusals.MISSING.at("date");
            }
            return kinds.row(
                    Objects.requireNonNull(kind),
                    content(value),
                    date,
                    content(detail),
                    content(source),
                    content(place),
                    content(reference));
        }

        public @Nullable String getKind() {
            return kind;
        }

        public void setKind(@Nullable String kind) {
            this.kind = kind;
        }

        public @Nullable String getValue() {
            return value;
        }

        public void setValue(@Nullable String value) {
            this.value = value;
        }

        public @Nullable PartialDate getDate() {
            return date;
        }

        public void setDate(@Nullable PartialDate date) {
            this.date = date;
        }

        public @Nullable String getDetail() {
            return detail;
        }

        public void setDetail(@Nullable String detail) {
            this.detail = detail;
        }

        public @Nullable String getSource() {
            return source;
        }

        public void setSource(@Nullable String source) {
            this.source = source;
        }

        public @Nullable String getPlace() {
            return place;
        }

        public void setPlace(@Nullable String place) {
            this.place = place;
        }

        public @Nullable String getReference() {
            return reference;
        }

        public void setReference(@Nullable String reference) {
            this.reference = reference;
        }
    }

    /**
     * What is stated of stages that are not on record.
     *
     * @throws Refusal {@link TextRefusals#MISSING} for a stage that was entered on no date
     */
    List<PastStage> stated() {
        return stages.stream()
                .filter(StageLine::isFilled)
                .map(StageLine::stated)
                .toList();
    }

    /**
     * What else happened.
     *
     * @throws Refusal {@link TextRefusals#MISSING} for a line that says something and not what it is, or when
     */
    List<PastRow> rows(PastKinds kinds) {
        return rows.stream()
                .filter(RowLine::isFilled)
                .map(line -> line.row(kinds))
                .toList();
    }

    private static boolean hasContent(@Nullable String typed) {
        return typed != null && TypedText.hasContent(typed);
    }

    private static @Nullable String content(@Nullable String typed) {
        return hasContent(typed) ? typed : null;
    }

    public List<StageLine> getStages() {
        return stages;
    }

    public List<RowLine> getRows() {
        return rows;
    }
}
