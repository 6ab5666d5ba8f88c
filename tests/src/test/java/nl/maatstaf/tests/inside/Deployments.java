package nl.maatstaf.tests.inside;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.maatstaf.audit.EventTypes;
import nl.maatstaf.casefile.persistence.RequirementKind;
import nl.maatstaf.refusal.RefusalAssertions;
import nl.maatstaf.tests.server.InContainer;
import nl.maatstaf.tests.server.Server;
import nl.maatstaf.tests.server.Visit;
import nl.maatstaf.visit.VisitEvents;
import nl.maatstaf.visit.persistence.VisitColumns;
import nl.maatstaf.visit.persistence.VisitedKind;
import nl.maatstaf.visit.service.VisitService;
import nl.maatstaf.visit.web.VisitTab;
import nl.maatstaf.worklist.service.ListColumns;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application as it was built, with the tests as one more module of it. */
final class Deployments {

    private static final String BEANS =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.1\" bean-discovery-mode=\"annotated\"/>";
    private static final String MODULE =
            "<module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module>";
    private static final String EVERY_SECOND = """
            <enterprise-beans>
              <session>
                <ejb-name>DailySeal</ejb-name>
                <timer>
                  <schedule><second>*</second><minute>*</minute><hour>*</hour></schedule>
                  <timeout-method><method-name>seal</method-name></timeout-method>
                  <persistent>false</persistent>
                </timer>
              </session>
            </enterprise-beans>
            """;

    private Deployments() {}

    static EnterpriseArchive application() {
        EnterpriseArchive application = ShrinkWrap.create(ZipImporter.class, "maatstaf.ear")
                .importFrom(Server.archive().toFile())
                .as(EnterpriseArchive.class);
        insert(application, "META-INF/application.xml", MODULE, "<library-directory>");
        return application.addAsModule(Testable.archiveToTest(tests()));
    }

    /** The application in which it is night every second. */
    static EnterpriseArchive applicationByNight() {
        EnterpriseArchive application = application();
        JavaArchive beans = application.getAsType(JavaArchive.class, "maatstaf-ejb.jar");
        insert(beans, "META-INF/ejb-jar.xml", EVERY_SECOND, "<assembly-descriptor>");
        return application;
    }

    /** The application with one context more: the example, put in as its files would stand in the modules. */
    static EnterpriseArchive applicationWithVisits() {
        EnterpriseArchive application = application();
        addVisits(application);
        return application;
    }

    /** Adds the example, and answers what it changes of what was there. */
    static Set<String> addVisits(EnterpriseArchive application) {
        Set<String> changed = new TreeSet<>();
        JavaArchive core = application.getAsType(JavaArchive.class, core(application));
        addNew(core, archive -> archive.addPackage(nl.maatstaf.visit.Visit.class.getPackage()));
        changed.add(register(core, EventTypes.class, VisitEvents.class));

        JavaArchive beans = application.getAsType(JavaArchive.class, "maatstaf-ejb.jar");
        addNew(
                beans,
                archive -> archive.addPackage(VisitColumns.class.getPackage())
                        .addPackage(VisitService.class.getPackage())
                        .addAsResource("example/db/migration/V9001__visit.sql", "db/migration/V9001__visit.sql")
                        .addAsResource(
                                "example/casetypes/visited_company.v1.json", "casetypes/visited_company.v1.json"));
        changed.add(register(beans, RequirementKind.class, VisitedKind.class));
        changed.add(register(beans, ListColumns.class, VisitColumns.class));

        WebArchive web = application.getAsType(WebArchive.class, "maatstaf-web.war");
        addNew(
                web,
                archive -> archive.addPackage(VisitTab.class.getPackage())
                        .addAsWebInfResource("example/WEB-INF/visit/visits.xhtml", "visit/visits.xhtml")
                        .addAsWebInfResource("example/WEB-INF/visit/list/last.xhtml", "visit/list/last.xhtml")
                        .addAsResource(
                                "example/texts/nl/maatstaf/visit/visit.properties",
                                "nl/maatstaf/visit/visit.properties")
                        .addAsResource(
                                "example/texts/nl/maatstaf/visit/visit_en.properties",
                                "nl/maatstaf/visit/visit_en.properties"));
        return changed;
    }

    /** Adds files, none in place of one that was there. */
    private static <T extends Archive<T>> void addNew(T archive, UnaryOperator<T> adding) {
        Map<ArchivePath, Node> before = Map.copyOf(archive.getContent());
        adding.apply(archive);
        before.forEach((path, node) -> {
            if (node.getAsset() != archive.get(path).getAsset()) {
                throw new AssertionError(path.get() + " was there already");
            }
        });
    }

    private static String register(Archive<?> archive, Class<?> service, Class<?> implementation) {
        String path = "META-INF/services/" + service.getName();
        archive.add(new StringAsset(text(archive.delete(path)) + implementation.getName() + "\n"), path);
        return path;
    }

    private static String core(EnterpriseArchive application) {
        return application
                .getContent(path -> path.get().contains("maatstaf-core"))
                .keySet()
                .iterator()
                .next()
                .get();
    }

    private static void insert(Archive<?> archive, String path, String added, String before) {
        String descriptor = text(archive.delete(path));
        archive.add(new StringAsset(descriptor.replace(before, added + before)), path);
    }

    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackage(Deployments.class.getPackage())
                .addClasses(InContainer.class, RefusalAssertions.class, RefusalAssertions.Expected.class)
                .addClasses(Visit.class, Server.class)
                .addAsLibrary(library(Assertions.class))
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml");
    }

    private static String text(Node file) {
        try (InputStream content = file.getAsset().openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File library(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
