package nl.maatstaf.identity.service.administration;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import nl.maatstaf.time.service.Now;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks every other second whether {@code ./run administrator} left a command in the home. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class CommandLine {

    private static final System.Logger LOGGER = System.getLogger("nl.maatstaf.identity");

    private AdministratorCommandService service;
    private Now now;
    private String home;

    protected CommandLine() {}

    @Inject
    public CommandLine(
            AdministratorCommandService service,
            Now now,
            @ConfigProperty(name = "maatstaf.home", defaultValue = ".") String home) {
        this.service = service;
        this.now = now;
        this.home = home;
    }

    /** Each command is a transaction of its own. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void look() {
        try {
            new CommandFiles(Path.of(home)).carryOut(now.instant(), this::carryOut);
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.WARNING, "commands cannot be read or answered", e);
        }
    }

    private AdministratorCommandService.Answer carryOut(String verb, String username) {
        return verb.equals("make") ? service.make(username) : service.reset(username);
    }
}
