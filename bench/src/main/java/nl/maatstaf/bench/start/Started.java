package nl.maatstaf.bench.start;

import java.io.IOException;
import java.time.Duration;
import nl.maatstaf.bench.JavaProcess;

/**
 * A server that has just become ready.
 *
 * @param seconds from the launch of its JVM until it was
 * @param resident memory of the machine, in MB, after a collection
 * @param heap in use, in MB, after a collection
 */
record Started(double seconds, double resident, double heap) {

    private static final double MILLIS_OF_SECOND = 1000;

    static Started now(Duration startTime, JavaProcess server) throws IOException, InterruptedException {
        long heap = server.heapAfterCollection();
        return new Started(startTime.toMillis() / MILLIS_OF_SECOND, server.residentMemory(), heap);
    }
}
