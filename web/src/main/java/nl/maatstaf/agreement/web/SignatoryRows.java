package nl.maatstaf.agreement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.maatstaf.agreement.AgreementRefusals;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.agreement.service.InstrumentView;
import nl.maatstaf.agreement.service.SigningProposals;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.BoundedParser;
import nl.maatstaf.text.TypedText;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The part of a form that asks who signed: a line for each party that is proposed, which signs when it is ticked, and any number of lines
 * for others, of which one without a name did not sign.
 */
public final class SignatoryRows {

    /** The most lines of a form, however often another is asked for. */
    static final int MOST = 60;

    private static final int FREE = 3;

    private final List<Line> proposed;
    private final List<Line> lines;

    private SignatoryRows(Stream<Line> proposed, Stream<Line> lines) {
        this.proposed = proposed.toList();
        this.lines = lines.collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * Lines for a signing.
     *
     * @param sent how many lines for others the form that was sent says it has; none when the form is new
     */
    static SignatoryRows proposing(List<SigningProposals.Proposal> proposals, Optional<String> sent) {
        return new SignatoryRows(proposals.stream().map(Line::new), blank(count(sent, FREE)));
    }

    /** Lines for all who signed an instrument, with who they are, and some to add. */
    static SignatoryRows showing(InstrumentView signed) {
        return new SignatoryRows(
                Stream.empty(), Stream.concat(signed.signatories().stream().map(Line::new), blank(FREE)));
    }

    /** As many lines as the form that was sent says it has. */
    static SignatoryRows sent(Optional<String> sent) {
        return new SignatoryRows(Stream.empty(), blank(count(sent, FREE)));
    }

    private static int count(Optional<String> sent, int usual) {
        int count = sent.flatMap(BoundedParser::integer).orElse(usual);
        return Math.clamp(count, 0, MOST);
    }

    private static Stream<Line> blank(int count) {
        return IntStream.range(0, count).mapToObj(at -> new Line());
    }

    /** A line of the form. */
    public static final class Line {

        private final SigningProposals.@Nullable Proposal proposal;
        private boolean signs;
        private @Nullable PartyKind kind;
        private @Nullable String name;
        private @Nullable String person;
        private @Nullable String function;
        private @Nullable PartialDate signedOn;

        private Line() {
            this.proposal = null;
        }

        private Line(SigningProposals.Proposal proposal) {
            this.proposal = proposal;
            this.kind = proposal.kind();
            this.name = proposal.name();
        }

        private Line(InstrumentView.Signatory party) {
            this.proposal = null;
            this.kind = party.kind();
            this.name = party.party();
            this.person = party.person();
            this.function = party.function();
            this.signedOn = party.signedOn();
        }

        private Stream<Signatory> signatory() {
            return proposal == null ? other() : proposed(proposal);
        }

        private Stream<Signatory> proposed(SigningProposals.Proposal party) {
            if (signs) {
                return Stream.of(signatory(party.kind(), party.name(), party.organisationId()));
            }
            if (isDetailed()) {
                throw AgreementRefusals.PARTY_NOT_TICKED.with(party.name());
            }
            return Stream.empty();
        }

        private Stream<Signatory> other() {
            String named = TypedText.optionalLine(name);
            if (named == null && !isDetailed()) {
                return Stream.empty();
            }
            if (named == null || !TypedText.hasContent(named)) {
                throw AgreementRefusals.PARTY_NAME_MISSING.with(known());
            }
            if (kind == null) {
                throw AgreementRefusals.PARTY_KIND_MISSING.with(named);
            }
            return Stream.of(signatory(kind, named, null));
        }

        /** What there is to know the line by when it has no name. */
        private Object known() {
            return Stream.<@Nullable Object>of(
                            kind, TypedText.optionalLine(person), TypedText.optionalLine(function), signedOn)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
        }

        private Signatory signatory(PartyKind as, String party, @Nullable UUID organisation) {
            return new Signatory(as, party, organisation, TypedText.optionalLine(person))
                    .as(TypedText.optionalLine(function))
                    .on(signedOn);
        }

        private boolean isDetailed() {
            return TypedText.optionalLine(person) != null
                    || TypedText.optionalLine(function) != null
                    || signedOn != null;
        }

        /** Whether a party that is proposed signed. */
        public boolean isSigns() {
            return signs;
        }

        public void setSigns(boolean signs) {
            this.signs = signs;
        }

        public @Nullable PartyKind getKind() {
            return kind;
        }

        public void setKind(@Nullable PartyKind kind) {
            this.kind = kind;
        }

        public @Nullable String getName() {
            return name;
        }

        public void setName(@Nullable String name) {
            this.name = name;
        }

        public @Nullable String getPerson() {
            return person;
        }

        public void setPerson(@Nullable String person) {
            this.person = person;
        }

        public @Nullable String getFunction() {
            return function;
        }

        public void setFunction(@Nullable String function) {
            this.function = function;
        }

        /** When they signed; none where that is the date of the instrument. */
        public @Nullable PartialDate getSignedOn() {
            return signedOn;
        }

        public void setSignedOn(@Nullable PartialDate signedOn) {
            this.signedOn = signedOn;
        }
    }

    /**
     * Who signed.
     *
     * @throws Refusal {@link AgreementRefusals#PARTY_NAME_MISSING} for a line that says something of a party and not which
     * @throws Refusal {@link AgreementRefusals#PARTY_KIND_MISSING} for a party of which the kind is not chosen
     * @throws Refusal {@link AgreementRefusals#PARTY_NOT_TICKED} for a proposed party of which something is said and not that it signed
     */
    Set<Signatory> signatories() {
        return Stream.concat(proposed.stream(), lines.stream())
                .flatMap(Line::signatory)
                .collect(Collectors.toSet());
    }

    /** Adds a line for one more party. */
    void add() {
        if (lines.size() < MOST) {
            lines.add(new Line());
        }
    }

    public List<Line> getProposed() {
        return proposed;
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<PartyKind> getKinds() {
        return List.of(PartyKind.values());
    }

    /** The number of lines for others; an input that says so when the form is sent, and to hang a refusal about the parties on. */
    public int getCount() {
        return lines.size();
    }

    /** Was read before the lines were filled in. */
    public void setCount(int count) {}
}
