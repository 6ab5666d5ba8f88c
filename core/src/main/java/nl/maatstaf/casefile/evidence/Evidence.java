package nl.maatstaf.casefile.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.HistoryRow;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Something recorded on a case that a gate may count on: a document, advice, a signature, a decision, figures, a task
 * done, a track's state, or the decision to deviate from a requirement.
 *
 * <p>Other contexts record it in their own transaction; the case never asks them. A mistake is retracted with a reason
 * and recorded anew, never overwritten.
 */
@Entity
@Table(name = "case_evidence")
public class Evidence extends HistoryRow<Evidence> {

    /** Oldest recording first. */
    public static final Comparator<Evidence> BY_RECORDING = Comparator.comparing(Evidence::knownFrom);

    @Column(name = "case_id", nullable = false)
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private Kind kind;

    @Column(name = "topic", nullable = false, length = 100)
    private String topic;

    @Embedded
    private EvidenceSource source = EvidenceSource.byHand();

    @Enumerated(EnumType.STRING)
    @Column(name = "party_kind", length = 20)
    private @Nullable PartyKind party;

    @Column(name = "outcome", length = 100)
    private @Nullable String outcome;

    @Column(name = "detail", length = Reason.MOST)
    private @Nullable String detail;

    @Column(name = "place", length = 200)
    private @Nullable String place;

    @Column(name = "reference", length = 200)
    private @Nullable String reference;

    @Column(name = "recorded_by", nullable = false, length = 100)
    private String recordedBy;

    @Column(name = "approved_by", length = 100)
    private @Nullable String approvedBy;

    @Column(name = "imported", nullable = false)
    private boolean imported;

    protected Evidence() {}

    private Evidence(Evidence other) {
        super(other.factId(), other.occurred());
        this.caseId = other.caseId;
        this.kind = other.kind;
        this.topic = other.topic;
        this.source = other.source;
        this.party = other.party;
        this.outcome = other.outcome;
        this.detail = other.detail;
        this.place = other.place;
        this.reference = other.reference;
        this.recordedBy = other.recordedBy;
        this.approvedBy = other.approvedBy;
        this.imported = other.imported;
    }

    /**
     * A piece of evidence, not yet recorded on its case.
     *
     * @param caseId the case
     * @param kind what it is
     * @param topic what it is about, by the kind: document type, adviser, instrument, decision, task template, track, or
     *     {@code stage/requirement} for a deviation
     * @param occurred when it happened
     * @param recordedBy the username of who records it
     */
    public Evidence(UUID caseId, Kind kind, String topic, PartialDate occurred, String recordedBy) {
        super(occurred);
        this.caseId = caseId;
        this.kind = kind;
        this.topic = topic;
        this.recordedBy = recordedBy;
    }

    /** The kinds of evidence. */
    public enum Kind {
        DOCUMENT,
        ADVICE,
        SIGNATURE,
        DECISION,
        FIGURES,
        TASK,
        TRACK,
        DEVIATION,
        /** Something another context vouches for; the source and the topic say what. */
        FACT
    }

    /** Made from that, and not by the word of who records it. */
    public Evidence from(EvidenceSource origin) {
        this.source = origin;
        return this;
    }

    /** With the kind of party that signed. */
    public Evidence by(PartyKind signedBy) {
        this.party = signedBy;
        return this;
    }

    /** With its outcome in a word, such as the judgement of an advice or the state of a track. */
    public Evidence withOutcome(@Nullable String word) {
        this.outcome = word;
        return this;
    }

    /** With what it says, or why. */
    public Evidence withDetail(@Nullable String text) {
        this.detail = text;
        return this;
    }

    /** With where it is kept, such as a record system, and the reference it has there. */
    public Evidence withPlace(@Nullable String where, @Nullable String under) {
        this.place = where;
        this.reference = under;
        return this;
    }

    /** As it came from an import, where gates are not judged. */
    public Evidence fromImport() {
        this.imported = true;
        return this;
    }

    public void record(Knowledge known) {
        recordAlone(known);
    }

    public void retract(Knowledge known) {
        retractAlone(known);
    }

    /** The same decision, now approved by a second person; refused when that is who took it, or one did already. */
    public Evidence approvedBy(String approver, Knowledge known) {
        if (isApproved()) {
            throw CaseRefusals.DECISION_ALREADY_APPROVED.with();
        }
        if (approver.equals(recordedBy)) {
            throw CaseRefusals.FOUR_EYES_NEEDED.with(topic);
        }
        Evidence approved = copy();
        approved.approvedBy = approver;
        retract(known);
        approved.record(known);
        return approved;
    }

    @Override
    protected Evidence copy() {
        return new Evidence(this);
    }

    /** What it says, as it stands in the log. */
    public Map<String, String> values() {
        Map<String, String> values = new TreeMap<>(Map.of("kind", kind.name(), "topic", topic));
        party().ifPresent(signed -> values.put("party", signed.name()));
        outcome().ifPresent(word -> values.put("outcome", word));
        detail().ifPresent(text -> values.put("detail", text));
        place().ifPresent(where -> values.put("place", where));
        reference().ifPresent(under -> values.put("reference", under));
        return values;
    }

    /** What it says, and when it happened, as it stands in the log. */
    public Map<String, String> datedValues() {
        Map<String, String> values = values();
        values.put("date", occurred().toString());
        return values;
    }

    /** Whether it shows the same as another, whatever else is said of it. */
    public boolean showsTheSame(Evidence other) {
        return isAbout(other.kind, other.topic)
                && party == other.party
                && occurred().equals(other.occurred());
    }

    public boolean isFrom(EvidenceSource origin) {
        return source.equals(origin);
    }

    /**
     * Whether it may be retracted by hand: what was made from something is undone by undoing that, and a deviation stays once
     * its gate was passed.
     *
     * @param stageCode the stage the case is in
     */
    public boolean mayBeRetracted(String stageCode) {
        return !source.isDerived() && (kind != Kind.DEVIATION || Deviation.isOf(topic, stageCode));
    }

    /** Whether it is of that kind and about that. */
    public boolean isAbout(Kind someKind, String someTopic) {
        return kind == someKind && topic.equals(someTopic);
    }

    /** Whether a second person approved it. */
    public boolean isApproved() {
        return approvedBy != null;
    }

    public UUID caseId() {
        return caseId;
    }

    public Kind kind() {
        return kind;
    }

    public String topic() {
        return topic;
    }

    public Optional<PartyKind> party() {
        return Optional.ofNullable(party);
    }

    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public boolean isImported() {
        return imported;
    }
}
