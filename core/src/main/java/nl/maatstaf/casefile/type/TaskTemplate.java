package nl.maatstaf.casefile.type;

import nl.maatstaf.text.Label;

/**
 * A task that is created when a stage begins.
 *
 * @param code unique within its case type
 * @param title as users see it
 * @param term the working days within which it is due
 */
public record TaskTemplate(String code, Label title, int term) {}
