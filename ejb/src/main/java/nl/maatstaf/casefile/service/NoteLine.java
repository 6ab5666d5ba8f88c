package nl.maatstaf.casefile.service;

import java.time.Instant;
import java.util.UUID;

/** A remark for colleagues. */
public record NoteLine(UUID id, String text, String author, Instant writtenAt) {}
