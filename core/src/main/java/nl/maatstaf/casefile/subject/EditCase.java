package nl.maatstaf.casefile.subject;

import nl.maatstaf.text.Reason;

/**
 * What a case is about, as someone sets it right; who handles it stays as it is.
 *
 * @param reason why
 */
public record EditCase(CaseDescription description, Reason reason) {}
