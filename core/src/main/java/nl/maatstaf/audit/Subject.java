package nl.maatstaf.audit;

import java.util.UUID;

/**
 * The thing an event happened to.
 *
 * @param type a word that lasts: the context and the thing, such as {@code casefile.case}
 * @param id its identifier
 */
public record Subject(String type, UUID id) {}
