package nl.maatstaf.bench.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A section of {@code bench/RESULTS.md}, printed and then put in the place of what an earlier run left there. */
public final class Results {

    private static final Path FILE = Path.of("bench", "RESULTS.md");

    private final String heading;
    private final StringBuilder text = new StringBuilder();

    /** Begins a section, with the machine, the day, the commit and the number of rounds under its heading. */
    public Results(String heading) throws IOException, InterruptedException {
        this.heading = "## " + heading;
        text.append(this.heading).append("\n\n").append(circumstances()).append("\n\n");
    }

    /** A paragraph. */
    public Results say(String sentence) {
        text.append(sentence).append("\n\n");
        return this;
    }

    /** A table: its head, and its rows of as many cells. */
    public Results table(List<String> head, List<List<String>> rows) {
        text.append(line(head)).append(line(head.stream().map(cell -> "---").toList()));
        rows.forEach(row -> text.append(line(row)));
        text.append('\n');
        return this;
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** A figure in three significant digits, with its spread. */
    public static String cell(Spread spread) {
        return number(spread.median()) + " (" + number(spread.least()) + "–" + number(spread.most()) + ")";
    }

    /** A number in three significant digits. */
    public static String number(double value) {
        int digits = (int) Math.floor(Math.log10(Math.max(Math.abs(value), 0.001)));
        return String.format(Locale.ROOT, "%,." + Math.max(0, 2 - digits) + "f", value);
    }

    /** Prints the section and keeps it. */
    public void publish() throws IOException {
        System.out.println(text);
        String all = Files.readString(FILE);
        Matcher before = Pattern.compile("(?ms)^" + Pattern.quote(heading) + "$.*?(?=^## |\\z)")
                .matcher(all);
        String changed = before.find()
                ? before.replaceFirst(Matcher.quoteReplacement(text.toString()))
                : all.stripTrailing() + "\n\n" + text;
        Files.writeString(FILE, changed.stripTrailing() + "\n");
    }

    private static String circumstances() throws IOException, InterruptedException {
        String processor = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 2))
                .findFirst()
                .orElse("unknown processor");
        return "%s, %d cores, %s %s; Java %s; %s, commit %s; %d rounds%s."
                .formatted(
                        processor,
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("java.version"),
                        LocalDate.now(ZoneOffset.UTC),
                        output("git", "rev-parse", "--short", "HEAD"),
                        Size.rounds(),
                        Size.rounds() < Rounds.ENOUGH ? ", too few for a figure to be quoted" : "");
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Arrays.asList(command)).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }
}
