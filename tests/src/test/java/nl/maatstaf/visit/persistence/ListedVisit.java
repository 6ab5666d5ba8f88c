package nl.maatstaf.visit.persistence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The visits of a case in a row of the lists: the last; none yet. */
public record ListedVisit(@Nullable LocalDate last) {}
