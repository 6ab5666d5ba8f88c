package nl.maatstaf.time;

import java.time.Instant;

/**
 * That something is known: from when, and when that is written down in fact. The two are the same moment, but for what an
 * import knows from the publication of its source.
 *
 * @param from from when it is known, or no longer
 * @param recorded the moment of writing, never another
 */
public record Knowledge(Instant from, Instant recorded) {

    /** Known from the moment at which it is written down. */
    public static Knowledge at(Instant now) {
        return new Knowledge(now, now);
    }
}
