package nl.maatstaf.agreement.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.maatstaf.agreement.AgreementRefusals;
import nl.maatstaf.agreement.Signatory;
import nl.maatstaf.agreement.service.InstrumentView;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.TypedText;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** The part of a form that asks who signed: lines of each kind of party, of which one without a name did not sign. */
public final class SignatoryRows {

    private static final Set<PartyKind> OFTEN_TWO = EnumSet.of(PartyKind.COMPANY, PartyKind.PROVINCE);

    private final List<Line> lines;

    private SignatoryRows(ToIntFunction<PartyKind> room) {
        this.lines = Arrays.stream(PartyKind.values())
                .flatMap(kind -> IntStream.range(0, room.applyAsInt(kind)).mapToObj(i -> new Line(kind)))
                .toList();
    }

    /** As many lines as signings mostly need. */
    static SignatoryRows usual() {
        return new SignatoryRows(SignatoryRows::usual);
    }

    /** Lines for all who signed an instrument, and as many to add as a usual signing leaves. */
    static SignatoryRows roomFor(InstrumentView signed) {
        return new SignatoryRows(kind ->
                usual(kind) - 1 + Math.max(1, (int) of(signed, kind).count()));
    }

    /** Those lines, with who signed the instrument. */
    static SignatoryRows showing(InstrumentView signed) {
        SignatoryRows rows = roomFor(signed);
        for (PartyKind kind : PartyKind.values()) {
            Iterator<Line> free =
                    rows.lines.stream().filter(line -> line.kind == kind).iterator();
            of(signed, kind).forEach(party -> free.next().show(party));
        }
        return rows;
    }

    private static int usual(PartyKind kind) {
        return OFTEN_TWO.contains(kind) ? 2 : 1;
    }

    private static Stream<InstrumentView.Signatory> of(InstrumentView instrument, PartyKind kind) {
        return instrument.signatories().stream().filter(one -> one.kind() == kind);
    }

    /** A line of the form. */
    public static final class Line {

        private final PartyKind kind;
        private @Nullable String name;
        private @Nullable String person;
        private @Nullable String function;
        private @Nullable PartialDate signedOn;

        Line(PartyKind kind) {
            this.kind = kind;
        }

        private void show(InstrumentView.Signatory party) {
            name = party.party();
            person = party.person();
            function = party.function();
            signedOn = party.signedOn();
        }

        private Signatory signatory() {
            return new Signatory(kind, Objects.requireNonNull(name), null, person)
                    .as(function)
                    .on(signedOn);
        }

        private boolean signs() {
            boolean named = name != null && TypedText.hasContent(name);
            if (!named && (says(name) || says(person) || says(function) || signedOn != null)) {
                throw AgreementRefusals.PARTY_NAME_MISSING.with(kind);
            }
            return named;
        }

        private static boolean says(@Nullable String typed) {
            return TypedText.optionalLine(typed) != null;
        }

        public PartyKind getKind() {
            return kind;
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

    /** @throws Refusal {@link AgreementRefusals#PARTY_NAME_MISSING} for a line that says something of a party and not which */
    Set<Signatory> signatories() {
        return lines.stream().filter(Line::signs).map(Line::signatory).collect(Collectors.toSet());
    }

    public List<Line> getLines() {
        return lines;
    }

    /** The number of lines; an input to hang a refusal about the parties on. */
    public int getCount() {
        return lines.size();
    }

    public void setCount(int count) {
        if (count != lines.size()) {
            throw AgreementRefusals.SIGNATORIES_MISSING.with();
        }
    }
}
