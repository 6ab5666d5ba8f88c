package nl.maatstaf.bench.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.maatstaf.bench.BareServer;
import nl.maatstaf.bench.Browser;
import nl.maatstaf.bench.Server;
import nl.maatstaf.bench.SessionSize;
import nl.maatstaf.bench.measure.Rounds;
import nl.maatstaf.bench.measure.Size;
import nl.maatstaf.bench.measure.Spread;

/** The part {@code pages}: two pages of the product beside the least page of the same library and a servlet. */
public final class Pages {

    static final String SERVLET = "servlet";
    static final String PLAIN = "minimal PrimeFaces page";
    static final String WORKLIST = "worklist";
    static final String CASE = "page of a case";
    static final List<Integer> VISITORS = List.of(4, 32);

    /** Who may see the worklist and cases; those who work in it come first. */
    private static final List<String> ROLES =
            List.of("behandelaar", "coordinator", "raadpleger", "recordmanager", "auditor");

    private static final int SESSIONS_OF_EACH = 5;
    private static final Path HOME = Path.of("bench", "target", "pages");

    private final Duration time = Duration.ofSeconds(Size.of("seconds", 15));
    private final Duration warmUp = Duration.ofSeconds(Size.of("warm", 90));
    private final List<VisitedPage> pages;
    private final Map<String, List<Load>> loads = new HashMap<>();

    private Pages(List<VisitedPage> pages) {
        this.pages = pages;
    }

    /** Measures, and publishes. */
    public static void measure() throws Exception {
        Path archive = PlainArchive.write(Files.createDirectories(HOME).resolve("plain.war"));
        try (Server product = Server.on("h2", HOME.resolve("product"))) {
            product.start();
            try (BareServer plain = BareServer.with(archive, "/plain/servlet", HOME.resolve("plain"))) {
                Pages measuring = new Pages(pages(product, plain));
                List<Rounds> rounds = measuring.rounds();
                long plainSession = new PlainSession(plain).kilobytes();
                new PageResults(measuring, rounds, new SessionSize(product).measure(), plainSession).publish();
            }
        }
    }

    private static List<VisitedPage> pages(Server product, BareServer plain) throws IOException, InterruptedException {
        List<Browser> strangers = Stream.generate(() -> new Browser(plain.address()))
                .limit(VISITORS.getLast())
                .toList();
        List<Browser> users = users(product);
        return List.of(
                new VisitedPage(SERVLET, "/plain/servlet", plain.process(), strangers),
                new VisitedPage(PLAIN, "/plain/page.xhtml", plain.process(), strangers),
                new VisitedPage(WORKLIST, "/worklist", product.process(), users),
                new VisitedPage(CASE, largestCase(product, users.getFirst()), product.process(), users));
    }

    private static List<Browser> users(Server product) throws IOException, InterruptedException {
        List<Browser> users = new ArrayList<>();
        for (String role : ROLES) {
            for (List<String> access : product.users(role)) {
                for (int session = 0; session < SESSIONS_OF_EACH; session++) {
                    users.add(Browser.signedIn(product.address(), access.get(1), access.get(2)));
                }
            }
        }
        return users;
    }

    private static String largestCase(Server product, Browser user) throws IOException, InterruptedException {
        String largest = "";
        int length = 0;
        for (String number : product.caseNumbers()) {
            String path = "/cases/" + number;
            int found = user.page(path).length();
            if (found > length) {
                largest = path;
                length = found;
            }
        }
        return largest;
    }

    private List<Rounds> rounds() throws Exception {
        for (VisitedPage page : pages) {
            page.load(VISITORS.getFirst(), warmUp);
        }
        List<Rounds> rounds = new ArrayList<>();
        for (int visitors : VISITORS) {
            rounds.add(Rounds.of(
                    Size.rounds(),
                    pages.stream()
                            .map(page -> new Rounds.Candidate(page.name(), () -> processorMillis(page, visitors)))
                            .toList()));
        }
        return rounds;
    }

    private double processorMillis(VisitedPage page, int visitors) throws Exception {
        Load load = page.load(visitors, time);
        loads.computeIfAbsent(page.name() + visitors, name -> new ArrayList<>()).add(load);
        return load.processorMillis();
    }

    /** Where the page of a case is that was measured, the largest of the demo portfolio. */
    String casePath() {
        return pages.getLast().path();
    }

    /** A figure over the rounds that count; the first turn of each was to warm up. */
    Spread figure(String page, int visitors, Figure figure) {
        List<Load> all = loads.getOrDefault(page + visitors, List.of());
        return Spread.of(IntStream.range(1, all.size())
                .mapToObj(round -> figure.of(all.get(round)))
                .toList());
    }

    /** What is asked of a load. */
    @FunctionalInterface
    interface Figure {
        double of(Load load);
    }
}
