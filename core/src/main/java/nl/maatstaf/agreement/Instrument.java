package nl.maatstaf.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatstaf.casefile.evidence.EvidenceSource;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.TypedText;
import nl.maatstaf.time.Knowledge;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeOrderedId;
import nl.maatstaf.time.TimeRefusals;
import nl.maatstaf.time.UuidConverter;
import org.jspecify.annotations.Nullable;

/**
 * An instrument on the ladder between State and company: an Expression of Principles, a Joint Letter of Intent or a
 * binding agreement.
 *
 * <p>It is drafted, may be submitted for advice and advised on, and is then signed by its parties or withdrawn. A later
 * instrument succeeds an earlier one and leaves it as it was signed. Its commitments count from the day of signing.
 */
@Entity
@Table(name = "instrument")
public class Instrument {

    /** The most characters of where something is published. */
    static final int SOURCE = 1000;

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false)
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private InstrumentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 30)
    private InstrumentState state;

    @Convert(converter = UuidConverter.class)
    @Column(name = "succeeds_id")
    private @Nullable UUID succeedsId;

    @Size(max = SOURCE)
    @Column(name = "source", length = SOURCE)
    private @Nullable String source;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    /** Each once; no set, since EclipseLink compares embeddables in the order they stand in. */
    @ElementCollection
    @CollectionTable(name = "instrument_signatory", joinColumns = @JoinColumn(name = "instrument_id"))
    private List<Signatory> signatories = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "instrument_id", insertable = false, updatable = false)
    private List<InstrumentStateEntry> states = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "instrument_id", insertable = false, updatable = false)
    private List<Commitment> commitments = new ArrayList<>();

    protected Instrument() {}

    /**
     * A draft.
     *
     * @param succeedsId the instrument it succeeds; none for the first
     * @param source where it is published; none for our own
     * @param drafted when
     */
    public Instrument(
            UUID caseId,
            InstrumentKind kind,
            @Nullable UUID succeedsId,
            @Nullable String source,
            PartialDate drafted,
            Knowledge known) {
        this.id = TimeOrderedId.next();
        this.caseId = caseId;
        this.kind = kind;
        this.state = InstrumentState.DRAFT;
        this.succeedsId = succeedsId;
        this.source = checkedSource(source);
        enterState(drafted, null, known);
    }

    /** That it was drafted, as it stands in the log. */
    public InstrumentEvent.InstrumentDrafted drafted() {
        return new InstrumentEvent.InstrumentDrafted(
                caseId, id, states().getFirst().occurred(), kind);
    }

    /** Adds what it commits to, while it is not signed. */
    public InstrumentEvent.CommitmentSet commit(CommitmentTerms terms, LocalDate today, Knowledge known) {
        if (state == InstrumentState.SIGNED || state == InstrumentState.WITHDRAWN) {
            throw AgreementRefusals.INSTRUMENT_STATE_NOT_ALLOWED.with(state, state);
        }
        committed().add(new Commitment(this, terms, PartialDate.unknown()), known);
        return new InstrumentEvent.CommitmentSet(caseId, id, PartialDate.on(today), kind, terms.values());
    }

    /** Goes to the advisers, comes back from them, or is withdrawn. */
    public InstrumentEvent.InstrumentMoved moveTo(MoveInstrument move, Knowledge known) {
        InstrumentState from = state;
        InstrumentState to = move.to();
        if (to == InstrumentState.SIGNED) {
            throw AgreementRefusals.INSTRUMENT_STATE_NOT_ALLOWED.with(from, to);
        }
        String why = move.reason() == null ? null : move.reason().text();
        enter(to, move.occurred(), why, known);
        return new InstrumentEvent.InstrumentMoved(caseId, id, move.occurred(), kind, from, to, why);
    }

    /**
     * Is signed: from this day its commitments count.
     *
     * @param parties who signed; at least one of the State and the company
     * @param signed when the last of them did
     * @param advised whether the advisory committee's advice, or the decision to do without, is on record
     * @throws Refusal {@link AgreementRefusals#SIGNATORY_DATE_TOO_LATE} for a party that signed later than that
     * @throws Refusal {@link AgreementRefusals#ADVICE_MISSING} for a JLoI without advice
     */
    public InstrumentEvent.InstrumentSigned sign(
            Set<Signatory> parties, PartialDate signed, boolean advised, LocalDate today, Knowledge known) {
        Signatories signing = new Signatories(parties);
        signing.check();
        if (signed.isAfter(today)) {
            throw TimeRefusals.DATE_IN_FUTURE.at("signedOn", today);
        }
        signing.checkDates(signed, today);
        if (kind == InstrumentKind.JLOI && !advised) {
            throw AgreementRefusals.ADVICE_MISSING.with();
        }
        return takeEffect(parties, signed, known);
    }

    /** Takes over, from an import or from who records the past, that it was signed; what preceded the signing is not judged. */
    public InstrumentEvent.InstrumentSigned signedAsStated(
            Set<Signatory> parties, PartialDate signed, Knowledge known) {
        return takeEffect(parties, signed, known);
    }

    private InstrumentEvent.InstrumentSigned takeEffect(Set<Signatory> parties, PartialDate signed, Knowledge known) {
        enter(InstrumentState.SIGNED, signed, null, known);
        signatories = new ArrayList<>(parties);
        committed().countFrom(signed, known);
        return new InstrumentEvent.InstrumentSigned(caseId, id, signed, kind, new Signatories(parties).names(), source);
    }

    /** Whether another instrument succeeds it and stands. */
    boolean isSucceededBy(Instrument other) {
        return id.equals(other.succeedsId) && other.state != InstrumentState.WITHDRAWN;
    }

    /** Was signed by others than it said. */
    void signedBy(Signatories right) {
        signatories = new ArrayList<>(right.all());
    }

    /** Did not come into its latest state; answers what is retracted. */
    InstrumentStateEntry leaveState(UUID fact, Knowledge known) {
        InstrumentStateEntry wrong = progress().retract(fact, known);
        state = progress().latest().state();
        return wrong;
    }

    /** Is published elsewhere than it said. */
    void publishedIn(@Nullable String right) {
        source = right;
    }

    /** A source as it is kept; refused when it is too long. */
    static @Nullable String checkedSource(@Nullable String typed) {
        String source = TypedText.optionalLine(typed);
        Limits.of(Instrument.class).check("source", source);
        return source;
    }

    InstrumentStates progress() {
        return new InstrumentStates(states);
    }

    Signatories parties() {
        return new Signatories(signatories());
    }

    Commitments committed() {
        return new Commitments(commitments);
    }

    /** Whether that fact is one of its own, as known now: a state it was in, or a commitment. */
    public boolean has(UUID fact) {
        return Stream.concat(states.stream(), commitments.stream())
                .anyMatch(row -> row.isCurrent() && row.factId().equals(fact));
    }

    private void enter(InstrumentState to, PartialDate occurred, @Nullable String reason, Knowledge known) {
        if (!state.mayBecome(to)) {
            throw AgreementRefusals.INSTRUMENT_STATE_NOT_ALLOWED.with(state, to);
        }
        state = to;
        enterState(occurred, reason, known);
    }

    private void enterState(PartialDate occurred, @Nullable String reason, Knowledge known) {
        new InstrumentStates(states).enter(new InstrumentStateEntry(id, caseId, kind, state, occurred, reason), known);
    }

    public UUID id() {
        return id;
    }

    /** What its figures and signatures are evidence from. */
    public EvidenceSource evidenceSource() {
        return EvidenceSource.of("INSTRUMENT", id);
    }

    public UUID caseId() {
        return caseId;
    }

    public InstrumentKind kind() {
        return kind;
    }

    public InstrumentState state() {
        return state;
    }

    public Optional<UUID> succeedsId() {
        return Optional.ofNullable(succeedsId);
    }

    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    public Set<Signatory> signatories() {
        return Set.copyOf(signatories);
    }

    /** When the last of each kind of party signed; nobody while it is not signed. */
    public Map<PartyKind, PartialDate> signatures() {
        return parties().dates(progress().latest().occurred());
    }

    /** Whether it is of that kind and was signed on that date; on a date that is not known, none was. */
    public boolean isSignedLike(InstrumentKind other, PartialDate signed) {
        return kind == other
                && state == InstrumentState.SIGNED
                && signed.isKnown()
                && progress().latest().occurred().equals(signed);
    }

    /** Whether it commits to something and stands. */
    public boolean hasFigures() {
        return state != InstrumentState.WITHDRAWN && !commitments().isEmpty();
    }

    /** What it commits to, as known now. */
    public List<Commitment> commitments() {
        return committed().current();
    }

    /** The states it was in, as known now. */
    public List<InstrumentStateEntry> states() {
        return progress().current();
    }
}
