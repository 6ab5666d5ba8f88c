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

    /** What a database tells of itself. */
    public interface Database {

        /** How many bytes its log has come to. */
        long logged() throws Exception;

        /** How long its processes have worked. */
        Duration worked() throws Exception;
    }

    /** Does the work, on a database. */
    public static Usage of(Statements.Work work, Database used) throws Exception {
        Usage before = now(used);
        work.run();
        return now(used).since(before);
    }

    /** What one of so many took. */
    public Usage each(int count) {
        return new Usage(seconds / count, logged / count, here / count, database / count);
    }

    private Usage since(Usage before) {
        return new Usage(
                seconds - before.seconds, logged - before.logged, here - before.here, database - before.database);
    }

    private static Usage now(Database used) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Usage(
                System.nanoTime() / NANOS_OF_SECOND,
                used.logged(),
                system.getProcessCpuTime() / NANOS_OF_MILLI,
                used.worked().toNanos() / NANOS_OF_MILLI);
    }
}
