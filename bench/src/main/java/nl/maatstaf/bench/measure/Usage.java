package nl.maatstaf.bench.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What work has used.
 *
 * @param seconds how long it took
 * @param logged bytes that a database put in its log
 * @param here milliseconds of processor in this JVM
 * @param database milliseconds of processor in the database
 */
public record Usage(double seconds, double logged, double here, double database) {

    private static final double NANOS_OF_MILLI = 1e6;
    private static final double NANOS_OF_SECOND = 1e9;

    /** What is told of a database: how many bytes its log has come to. */
    @FunctionalInterface
    public interface Log {
        long bytes() throws Exception;
    }

    /** Does the work, on a database whose processes this JVM started. */
    public static Usage of(Statements.Work work, Log log) throws Exception {
        Usage before = now(log);
        work.run();
        return now(log).since(before);
    }

    /** What one of so many took. */
    public Usage each(int count) {
        return new Usage(seconds / count, logged / count, here / count, database / count);
    }

    private Usage since(Usage before) {
        return new Usage(
                seconds - before.seconds, logged - before.logged, here - before.here, database - before.database);
    }

    private static Usage now(Log log) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Duration database = ProcessHandle.current()
                .descendants()
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
        return new Usage(
                System.nanoTime() / NANOS_OF_SECOND,
                log.bytes(),
                system.getProcessCpuTime() / NANOS_OF_MILLI,
                database.toNanos() / NANOS_OF_MILLI);
    }
}
