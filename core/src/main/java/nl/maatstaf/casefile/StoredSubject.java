package nl.maatstaf.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import nl.maatstaf.casefile.subject.CaseDescription;
import nl.maatstaf.casefile.subject.CaseSubject;
import nl.maatstaf.casefile.subject.CaseTitle;
import nl.maatstaf.time.UuidConverter;
import org.jspecify.annotations.Nullable;

/** What the row of a case keeps of its {@link CaseSubject}; what is many stands in rows of its own. */
@Embeddable
class StoredSubject {

    @Column(name = "title", nullable = false, length = CaseTitle.MOST)
    private String title;

    @Column(name = "fictional", nullable = false)
    private boolean fictional;

    @Column(name = "unnamed", nullable = false)
    private boolean unnamed;

    @Column(name = "confidential", nullable = false)
    private boolean confidential;

    @Convert(converter = UuidConverter.class)
    @Column(name = "officer_id")
    private @Nullable UUID officerId;

    protected StoredSubject() {}

    StoredSubject(CaseSubject subject) {
        become(subject);
    }

    final void become(CaseSubject subject) {
        this.title = subject.description().title().text();
        this.fictional = subject.fictional();
        this.unnamed = subject.unnamed();
        this.confidential = subject.handling().confidential();
        this.officerId = subject.handling().officerId();
    }

    String title() {
        return title;
    }

    /** What the row keeps of what the case is about. */
    CaseDescription description() {
        return CaseDescription.called(CaseTitle.onRecord(title));
    }

    boolean isFictional() {
        return fictional;
    }

    boolean isUnnamed() {
        return unnamed;
    }

    boolean isConfidential() {
        return confidential;
    }

    Optional<UUID> officerId() {
        return Optional.ofNullable(officerId);
    }
}
