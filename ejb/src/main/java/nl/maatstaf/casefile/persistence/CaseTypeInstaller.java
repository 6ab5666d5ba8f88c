package nl.maatstaf.casefile.persistence;

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

/** Publishes the case types that come with the system; those that are there already are left alone. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class CaseTypeInstaller {

    /** The definitions that come with the system, by file name. */
    public static final List<String> DEFINITIONS = List.of(
            "maatwerk.v1",
            "maatwerk_avi.v1",
            "maatwerk_incidenteel.v1",
            "regionale_clusteraanpak.v1",
            "cluster6_casus.v1",
            "cluster6_regioaanpak.v1",
            "pilot_energiedrager.v1",
            "top60_interview.v1",
            "ces.v1",
            "energiebesparing.v1",
            "ruimte_novex.v1",
            "nieuwe_industrie.v1");

    private JpaCaseTypes types;

    protected CaseTypeInstaller() {}

    @Inject
    public CaseTypeInstaller(JpaCaseTypes types) {
        this.types = types;
    }

    @PostConstruct
    void install() {
        DEFINITIONS.forEach(name -> types.publish(definition(name)));
    }

    /** The JSON of a definition that comes with the system. */
    public static String definition(String name) {
        try (InputStream json = CaseTypeInstaller.class.getResourceAsStream("/casetypes/" + name + ".json")) {
            if (json == null) {
                throw new IllegalStateException("no case type " + name);
            }
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
