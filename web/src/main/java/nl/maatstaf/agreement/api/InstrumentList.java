package nl.maatstaf.agreement.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.agreement.service.InstrumentView;
import nl.maatstaf.casefile.api.Occurrence;
import nl.maatstaf.shell.api.Codes;
import org.jspecify.annotations.Nullable;

/** The instruments of a case, in the order in which they were made. */
public record InstrumentList(List<InstrumentItem> items) {

    private static final int KILO = 3;

    static InstrumentList of(List<InstrumentView> instruments) {
        return new InstrumentList(instruments.stream().map(InstrumentList::item).toList());
    }

    /** An instrument; signed when it is, with the kinds of parties that sign such an instrument and are not on record. */
    public record InstrumentItem(
            UUID id,
            String kind,
            String state,
            @Nullable UUID succeedsId,
            @Nullable String source,
            @Nullable Occurrence signed,
            List<Signature> signatories,
            List<String> notRecorded,
            List<CommitmentItem> commitments) {}

    /** A party that signed; when, where that differs from the instrument. */
    public record Signature(
            String partyKind,
            String partyName,
            @Nullable UUID organisationId,
            @Nullable String person,
            @Nullable String function,
            @Nullable Occurrence signed) {}

    /** Tonnes a year less. */
    public record CommitmentItem(
            UUID id,
            String indicator,
            @Nullable BigDecimal lowTonnes,
            @Nullable BigDecimal centralTonnes,
            @Nullable BigDecimal highTonnes,
            @Nullable Integer baselineFrom,
            @Nullable Integer baselineTo,
            @Nullable Integer targetYear,
            String text,
            @Nullable String source) {}

    private static InstrumentItem item(InstrumentView instrument) {
        return new InstrumentItem(
                instrument.id(),
                Codes.of(instrument.kind()),
                Codes.of(instrument.state()),
                instrument.succeedsId(),
                instrument.source(),
                Occurrence.ofOptional(instrument.signed()),
                instrument.signatories().stream().map(InstrumentList::signature).toList(),
                instrument.notRecorded().stream().map(Codes::of).toList(),
                instrument.commitments().stream()
                        .map(InstrumentList::commitment)
                        .toList());
    }

    private static Signature signature(InstrumentView.Signatory signatory) {
        return new Signature(
                Codes.of(signatory.kind()),
                signatory.party(),
                signatory.organisationId(),
                signatory.person(),
                signatory.function(),
                Occurrence.ofOptional(signatory.signedOn()));
    }

    private static CommitmentItem commitment(InstrumentView.Commitment commitment) {
        return new CommitmentItem(
                commitment.fact(),
                Codes.of(commitment.indicator()),
                tonnes(commitment.low()),
                tonnes(commitment.central()),
                tonnes(commitment.high()),
                commitment.baselineFrom(),
                commitment.baselineTo(),
                commitment.targetYear(),
                commitment.text(),
                commitment.source());
    }

    private static @Nullable BigDecimal tonnes(@Nullable BigDecimal kilotonnes) {
        return kilotonnes == null ? null : kilotonnes.movePointRight(KILO);
    }
}
