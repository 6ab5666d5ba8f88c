package nl.maatstaf.bench.pages;

import java.time.Duration;
import java.util.List;

/**
 * What it took to answer visitors for a while.
 *
 * @param waits how long each page took, the shortest first
 * @param bytes of all pages together
 * @param elapsed how long the visitors went on
 * @param processor time of the server's process
 */
record Load(List<Duration> waits, long bytes, Duration elapsed, Duration processor) {

    private static final double NANOS_OF_MILLI = 1e6;
    private static final double NANOS_OF_SECOND = 1e9;

    double requestsPerSecond() {
        return waits.size() / (elapsed.toNanos() / NANOS_OF_SECOND);
    }

    double processorMillis() {
        return processor.toNanos() / NANOS_OF_MILLI / waits.size();
    }

    /** The wait, in milliseconds, that this part of the pages stayed within. */
    double wait(double part) {
        return waits.get((int) Math.ceil(part * waits.size()) - 1).toNanos() / NANOS_OF_MILLI;
    }

    double bytesEach() {
        return (double) bytes / waits.size();
    }
}
