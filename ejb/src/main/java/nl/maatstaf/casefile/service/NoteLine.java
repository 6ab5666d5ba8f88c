package nl.maatstaf.casefile.service;

import java.time.Instant;

/** A remark for colleagues. */
public record NoteLine(String text, String author, Instant writtenAt) {}
