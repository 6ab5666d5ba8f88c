package nl.maatstaf.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.maatstaf.casefile.vocabulary.CaseEvents;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.Correction;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * A remark for colleagues on a case, or something that happened in it; an aggregate of its own, so that it never stands in the
 * way of a decision.
 */
@Entity
@Table(name = "case_note")
public class Note {

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false)
    private UUID caseId;

    @Column(name = "text", nullable = false, length = Reason.MOST)
    private String text;

    @Embedded
    private PartialDate occurred;

    @Column(name = "kind", length = 60)
    private @Nullable String kind;

    @Column(name = "source", length = 1000)
    private @Nullable String source;

    @Column(name = "place", length = 200)
    private @Nullable String place;

    @Column(name = "reference", length = 200)
    private @Nullable String reference;

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

    public Note(UUID caseId, WriteNote said, String authorName, Instant writtenAt) {
        this.id = TimeOrderedId.next();
        this.caseId = caseId;
        this.text = said.text();
        this.occurred = said.occurred();
        this.kind = said.kind();
        this.source = said.source();
        this.place = said.place();
        this.reference = said.reference();
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

    /** When what it says happened; of a remark the day it is of. */
    public PartialDate occurred() {
        return occurred;
    }

    public String authorName() {
        return authorName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
