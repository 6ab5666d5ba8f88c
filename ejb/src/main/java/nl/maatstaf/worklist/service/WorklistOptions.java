package nl.maatstaf.worklist.service;

import java.util.List;
import nl.maatstaf.text.Label;

/** What the worklist can be filtered by, in the order to offer it. */
public record WorklistOptions(
        List<Option> types,
        List<Option> stages,
        List<Option> clusters,
        List<Option> provinces,
        List<Option> sectors,
        List<Option> officers) {

    /** A code with its name. */
    public record Option(String code, Label name) {}
}
