package nl.maatstaf.agreement;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.TypedText;
import nl.maatstaf.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An instrument that was signed, as someone records it in one go: drafted, with its commitments, and signed.
 *
 * @param kind the step on the ladder
 * @param source where it is published; none for our own
 * @param commitments what it commits to; may be empty
 * @param signatories who signed
 * @param signed when the last of them did
 * @param answers to what may be asked about it
 */
public record SignInstrument(
        InstrumentKind kind,
        @Nullable @Size(max = Instrument.SOURCE) String source,
        List<CommitmentTerms> commitments,
        Set<Signatory> signatories,
        PartialDate signed,
        SigningAnswers answers) {

    public SignInstrument {
        source = TypedText.optionalLine(source);
        Limits.of(SignInstrument.class).check("source", source);
        commitments = List.copyOf(commitments);
        signatories = Set.copyOf(signatories);
    }
}
