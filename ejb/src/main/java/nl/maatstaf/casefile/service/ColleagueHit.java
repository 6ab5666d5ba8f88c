package nl.maatstaf.casefile.service;

import java.util.UUID;
import nl.maatstaf.text.Label;

/**
 * An official that a search found.
 *
 * @param id the user's identifier
 * @param name the name others see
 * @param programmes the names of the programmes the official works for, one after the other
 */
public record ColleagueHit(UUID id, String name, Label programmes) {}
