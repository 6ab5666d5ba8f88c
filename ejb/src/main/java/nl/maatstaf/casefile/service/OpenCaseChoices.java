package nl.maatstaf.casefile.service;

import java.util.List;
import nl.maatstaf.text.Label;

/**
 * What can be chosen for a new case.
 *
 * @param types case types of the programmes the caller works for
 * @param ministries the ministries that commission cases of those types
 */
public record OpenCaseChoices(List<Choice> types, List<String> ministries, List<Choice> clusters) {

    /** A code with its name. */
    public record Choice(String code, Label name) {}
}
