package nl.maatstaf.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JVM that is measured from outside.
 *
 * @param number its identifier
 */
public record JavaProcess(long number) {

    /** Processor time it has used so far, of all its threads. */
    public Duration processorTime() {
        return ProcessHandle.of(number)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow();
    }

    /** What is in use on its heap after a collection, in MB. */
    public long heapAfterCollection() throws IOException, InterruptedException {
        jcmd("GC.run");
        jcmd("GC.run");
        return figure("used ([0-9]+)K", jcmd("GC.heap_info")) / 1024;
    }

    /** What it holds of the memory of the machine, in MB. */
    public long residentMemory() throws IOException {
        return figure("VmRSS:\\s+([0-9]+) kB", Files.readString(Path.of("/proc", String.valueOf(number), "status")))
                / 1024;
    }

    /** What arrays of bytes take on its heap: in the product the views that sessions keep are packed in them. */
    public long bytesInArraysOfBytes() throws IOException, InterruptedException {
        jcmd("GC.run");
        return figure("\\d+:\\s+\\d+\\s+(\\d+)\\s+\\[B ", jcmd("GC.class_histogram"));
    }

    private static long figure(String form, String said) {
        Matcher found = Pattern.compile(form).matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("no " + form + " in " + said);
        }
        return Long.parseLong(found.group(1));
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process process = new ProcessBuilder(jcmd.toString(), String.valueOf(number), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
