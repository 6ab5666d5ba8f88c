package nl.maatstaf.casefile.service;

import java.util.List;
import nl.maatstaf.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen for a new case.
 *
 * @param types case types of the programmes the caller works for
 * @param ministries the ministries that commission cases of those types
 * @param sites of the organisation
 * @param organisation whose case it will be; none for a case of nobody in particular
 */
public record OpenCaseChoices(
        List<Choice> types,
        List<String> ministries,
        List<Choice> clusters,
        List<Choice> officers,
        List<Choice> sites,
        @Nullable Subject organisation) {

    /** A code or identifier with its name. */
    public record Choice(String code, Label name) {}

    /** An organisation with what a new case takes over from it. */
    public record Subject(String name, @Nullable String cluster, boolean fictional) {}
}
