package nl.maatstaf.casefile.service;

import java.util.List;
import java.util.UUID;

/**
 * An official that a search found.
 *
 * @param id the user's identifier
 * @param name the name others see
 * @param programmes codes of the programmes the official works for, in order
 */
public record ColleagueHit(UUID id, String name, List<String> programmes) {}
