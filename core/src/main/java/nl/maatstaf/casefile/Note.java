package nl.maatstaf.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.maatstaf.casefile.vocabulary.CaseEvents;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.Reason;
import nl.maatstaf.text.TypedText;
import nl.maatstaf.time.Correction;
import nl.maatstaf.time.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** A remark for colleagues on a case; an aggregate of its own, so that it never stands in the way of a decision. */
@Entity
@Table(name = "case_note")
public class Note {

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false)
    private UUID caseId;

    @Size(min = 1, max = Reason.MOST)
    @Column(name = "text", nullable = false, length = Reason.MOST)
    private String text;

    @Column(name = "author_name", nullable = false, length = 200)
    private String authorName;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Column(name = "taken_back_at")
    private @Nullable Instant retractedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Note() {}

    /** A note; refused when nothing can be seen of it, or it is too long. */
    public Note(UUID caseId, String text, String authorName, Instant writtenAt) {
        String kept = TypedText.lines(text);
        Limits.of(Note.class).at("text").check("note", kept);
        this.id = TimeOrderedId.next();
        this.caseId = caseId;
        this.text = kept;
        this.authorName = authorName;
        this.writtenAt = writtenAt;
    }

    /** Retracts it, because it is wrong; its text stays in the log. */
    public CaseEvent.FactCorrected retract(Correction made) {
        if (isRetracted()) {
            throw CaseRefusals.NOTE_ALREADY_RETRACTED.with();
        }
        retractedAt = made.known().recorded();
        return new CaseEvent.FactCorrected(
                caseId,
                made.madeOn(),
                CaseEvents.NOTE_RETRACTED,
                Map.of("text", text),
                Map.of(),
                made.reason().text());
    }

    public boolean isRetracted() {
        return retractedAt != null;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public String text() {
        return text;
    }

    public String authorName() {
        return authorName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
