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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.maatstaf.casefile.DateAfterNextStage;
import nl.maatstaf.casefile.FactNotFound;
import nl.maatstaf.casefile.Reason;
import nl.maatstaf.time.History;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.TimeOrderedId;
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

    @Column(name = "source", length = 1000)
    private @Nullable String source;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @ElementCollection
    @CollectionTable(name = "instrument_signatory", joinColumns = @JoinColumn(name = "instrument_id"))
    private Set<Signatory> signatories = new HashSet<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "instrument_id", insertable = false, updatable = false)
    private List<InstrumentStateEntry> states = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "instrument_id", insertable = false, updatable = false)
    private List<Commitment> commitments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Instrument() {}

    /**
     * A draft.
     *
     * @param succeedsId the instrument it succeeds; none for the first
     * @param source where it is published; none for our own
     * @param drafted when
     * @param known from when this is known
     */
    public Instrument(
            UUID caseId,
            InstrumentKind kind,
            @Nullable UUID succeedsId,
            @Nullable String source,
            PartialDate drafted,
            Instant known) {
        this.id = TimeOrderedId.next();
        this.caseId = caseId;
        this.kind = kind;
        this.state = InstrumentState.DRAFT;
        this.succeedsId = succeedsId;
        this.source = source;
        tell(drafted, null, known);
    }

    /** That it was drafted, as it stands in the log. */
    public InstrumentEvent.InstrumentDrafted drafted() {
        return new InstrumentEvent.InstrumentDrafted(
                caseId, id, History.current(states).getFirst().occurred(), kind);
    }

    /** Adds what it commits to, while it is not signed. */
    public InstrumentEvent.CommitmentSet commit(CommitmentTerms terms, LocalDate today, Instant now) {
        if (state == InstrumentState.SIGNED || state == InstrumentState.WITHDRAWN) {
            throw new InstrumentStateNotAllowed(state, state);
        }
        commitments.add(History.standing(new Commitment(this, terms, PartialDate.unknown()), now));
        return new InstrumentEvent.CommitmentSet(caseId, id, PartialDate.on(today), kind, terms.values());
    }

    /** Goes to the advisers, comes back from them, or is withdrawn. */
    public InstrumentEvent.InstrumentMoved moveTo(MoveInstrument move, Instant now) {
        InstrumentState from = state;
        InstrumentState to = move.to();
        if (to == InstrumentState.SIGNED) {
            throw new InstrumentStateNotAllowed(from, to);
        }
        String why = move.reason() == null ? null : move.reason().text();
        enter(to, move.occurred(), why, now);
        return new InstrumentEvent.InstrumentMoved(caseId, id, move.occurred(), kind, from, to, why);
    }

    /**
     * Is signed: from this day its commitments count.
     *
     * @param parties who signed; at least one of the State and the company
     * @param signed when the last of them did
     * @param advised whether the advisory committee's advice, or the decision to do without, is on record
     * @throws AdviceMissing for a JLoI without advice
     */
    public InstrumentEvent.InstrumentSigned sign(
            Set<Signatory> parties, PartialDate signed, boolean advised, LocalDate today, Instant now) {
        new Signatories(parties).check();
        checkPast(signed, today);
        if (kind == InstrumentKind.JLOI && !advised) {
            throw new AdviceMissing();
        }
        return takeEffect(parties, signed, now);
    }

    /** Takes over from an import that it was signed; what preceded the signing is not judged. */
    public InstrumentEvent.InstrumentSigned signedAccordingToImport(
            Set<Signatory> parties, PartialDate signed, Instant known) {
        return takeEffect(parties, signed, known);
    }

    private InstrumentEvent.InstrumentSigned takeEffect(Set<Signatory> parties, PartialDate signed, Instant known) {
        enter(InstrumentState.SIGNED, signed, null, known);
        signatories = new HashSet<>(parties);
        redateCommitments(signed, known);
        return new InstrumentEvent.InstrumentSigned(caseId, id, signed, kind, new Signatories(parties).names(), source);
    }

    /** Sets right when it was signed, or came into another state. */
    public InstrumentEvent.InstrumentCorrected correctDate(
            UUID fact, PartialDate occurred, Reason reason, LocalDate today, Instant now) {
        checkPast(occurred, today);
        InstrumentStateEntry wrong = History.find(states, fact).orElseThrow(FactNotFound::new);
        LocalDate next = History.dayAfter(states, wrong);
        if (occurred.isAfter(next)) {
            throw new DateAfterNextStage(next);
        }
        History.tell(states, InstrumentStateEntry.inOrder(History.replaced(states, wrong, wrong.on(occurred))), now);
        if (wrong.state() == InstrumentState.SIGNED) {
            redateCommitments(occurred, now);
        }
        Map<String, String> before = told(wrong.state(), wrong.occurred());
        return corrected("InstrumentState", occurred, before, told(wrong.state(), occurred), reason);
    }

    private Map<String, String> told(InstrumentState entered, PartialDate occurred) {
        return Map.of("kind", kind.name(), "state", entered.name(), "date", occurred.toString());
    }

    /** Sets right what a commitment says. */
    public InstrumentEvent.InstrumentCorrected correctCommitment(
            UUID fact, CommitmentTerms right, Reason reason, LocalDate today, Instant now) {
        Commitment wrong = History.find(commitments, fact).orElseThrow(FactNotFound::new);
        History.withdraw(wrong, now);
        commitments.add(History.standing(wrong.with(right), now));
        return corrected("Commitment", PartialDate.on(today), wrong.terms().values(), right.values(), reason);
    }

    /**
     * Sets right who signed it; who stays the same party stays the same organisation.
     *
     * @param parties all that signed; as with signing, at least one of the State and the company
     * @throws SignatoriesUnchanged when that is what it says already
     */
    public InstrumentEvent.InstrumentCorrected correctSignatories(
            Set<Signatory> parties, Reason reason, LocalDate today) {
        if (state != InstrumentState.SIGNED) {
            throw new InstrumentStateNotAllowed(state, InstrumentState.SIGNED);
        }
        Signatories wrong = new Signatories(signatories);
        Signatories right = wrong.correctedTo(parties);
        signatories = new HashSet<>(right.all());
        return corrected(
                "Signatories",
                PartialDate.on(today),
                wrong.differenceWith(right, kind),
                right.differenceWith(wrong, kind),
                reason);
    }

    private InstrumentEvent.InstrumentCorrected corrected(
            String fact, PartialDate occurred, Map<String, String> wrong, Map<String, String> right, Reason reason) {
        return new InstrumentEvent.InstrumentCorrected(caseId, id, occurred, fact, wrong, right, reason.text());
    }

    /** Whether it is known now to tell that fact: a state it was in, or a commitment. */
    public boolean tells(UUID fact) {
        return Stream.concat(states.stream(), commitments.stream())
                .anyMatch(row -> row.isCurrent() && row.factId().equals(fact));
    }

    private static void checkPast(PartialDate occurred, LocalDate today) {
        if (occurred.isAfter(today)) {
            throw new SignedInFuture(today);
        }
    }

    private void enter(InstrumentState to, PartialDate occurred, @Nullable String reason, Instant known) {
        if (!state.mayBecome(to)) {
            throw new InstrumentStateNotAllowed(state, to);
        }
        state = to;
        tell(occurred, reason, known);
    }

    private void tell(PartialDate occurred, @Nullable String reason, Instant known) {
        InstrumentStateEntry entry = new InstrumentStateEntry(id, caseId, kind, state, occurred, reason);
        History.tell(states, InstrumentStateEntry.inOrder(History.with(states, entry)), known);
    }

    private void redateCommitments(PartialDate signed, Instant known) {
        List<Commitment> current =
                commitments.stream().filter(Commitment::isCurrent).toList();
        for (Commitment commitment : current) {
            if (!commitment.occurred().equals(signed)) {
                History.withdraw(commitment, known);
                commitments.add(History.standing(commitment.on(signed), known));
            }
        }
    }

    public UUID id() {
        return id;
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

    /** What it commits to, as known now. */
    public List<Commitment> commitments() {
        return commitments.stream().filter(Commitment::isCurrent).toList();
    }

    /** The states it was in, as known now. */
    public List<InstrumentStateEntry> states() {
        return History.current(states);
    }
}
