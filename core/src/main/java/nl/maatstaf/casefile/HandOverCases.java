package nl.maatstaf.casefile;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.casefile.vocabulary.CaseRefusals;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Cases to be handed over to a colleague at once.
 *
 * @param cases in the order in which they are handed over; {@link CaseRefusals#TOO_MANY_CASES} when there are more than may be
 * @param colleague who is to handle them
 */
public record HandOverCases(@Size(max = 100) List<ChosenCase> cases, UUID colleague) {

    /**
     * A command for these cases.
     *
     * @throws Refusal {@link CaseRefusals#TOO_MANY_CASES} when there are more than may be
     */
    public HandOverCases {
        cases = List.copyOf(cases);
        check(cases.size());
    }

    /**
     * A case among others.
     *
     * @param seen the version that was looked at; none when none was
     */
    public record ChosenCase(String number, @Nullable Long seen) {}

    /**
     * Refuses more cases than may be handed over at once.
     *
     * @throws Refusal {@link CaseRefusals#TOO_MANY_CASES} when there are
     */
    public static void check(int cases) {
        int most = Limits.of(HandOverCases.class).at("cases").longest();
        if (cases > most) {
            throw CaseRefusals.TOO_MANY_CASES.with(most);
        }
    }
}
