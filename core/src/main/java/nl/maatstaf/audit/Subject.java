package nl.maatstaf.audit;

import java.util.UUID;

/**
 * The thing an event happened to.
 *
 * @param type its class by simple name, such as {@code CaseFile} or {@code Instrument}
 * @param id its identifier
 */
public record Subject(String type, UUID id) {}
