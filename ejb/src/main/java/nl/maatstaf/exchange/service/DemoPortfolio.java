package nl.maatstaf.exchange.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.maatstaf.access.Actor;
import nl.maatstaf.exchange.ImportChoice;
import nl.maatstaf.exchange.ImportFile;
import nl.maatstaf.exchange.ImportRun;
import nl.maatstaf.exchange.Imports;
import nl.maatstaf.exchange.file.ImportCatalog;
import nl.maatstaf.exchange.service.load.ImportLoader;
import nl.maatstaf.exchange.service.load.Progress;
import nl.maatstaf.identity.service.setup.DemoUsers;
import nl.maatstaf.text.Reason;
import nl.maatstaf.time.service.Now;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Loads the portfolio that comes with the system, through the importer that an administrator uses, when the system is
 * started with demo data and nothing was ever imported; then the users of its companies can be made.
 */
@Singleton
@Startup
@DependsOn({"SchemaMigration", "CaseTypeInstaller", "DemoUsers"})
public class DemoPortfolio {

    /** So that its past can be asked about. */
    static final ImportChoice FILLING = ImportChoice.historic(new Reason(
            "De voorbeeldportefeuille: elke gebeurtenis is bekend vanaf de dag waarop haar bron verscheen."));

    private Imports imports;
    private ImportLoader loader;
    private DemoUsers users;
    private DemoWork work;
    private Now now;
    private Boolean demo;

    protected DemoPortfolio() {}

    // The server's generated subclass calls this constructor with nulls: no primitives, and nothing is asked of them.
    @Inject
    public DemoPortfolio(
            Imports imports,
            ImportLoader loader,
            DemoUsers users,
            DemoWork work,
            Now now,
            @ConfigProperty(name = "maatstaf.demo", defaultValue = "false") Boolean demo) {
        this.imports = imports;
        this.loader = loader;
        this.users = users;
        this.work = work;
        this.now = now;
        this.demo = demo;
    }

    @PostConstruct
    void start() {
        if (demo) {
            load();
            users.complete();
        }
    }

    void load() {
        if (!imports.newest(1).isEmpty()) {
            return;
        }
        ImportAuthor author = ImportAuthor.of(Actor.system());
        ImportRun run = new ImportRun(author.displayName(), now.instant());
        imports.add(run);
        run.start(FILLING);
        run.finish(loader.load(run.id(), files(run), author, new Progress(reached -> true), FILLING), now.instant());
        work.setOut();
    }

    static List<ImportFile> files(ImportRun run) {
        return ImportCatalog.files().stream()
                .map(kind -> new ImportFile(run.id(), kind.code() + ".csv", read("/demo/" + kind.code() + ".csv")))
                .toList();
    }

    private static String read(String resource) {
        try (InputStream file = DemoPortfolio.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("no file " + resource);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
