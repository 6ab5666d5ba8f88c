package nl.maatstaf.tests.inside;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import nl.maatstaf.refusal.RefusalAssertions;
import nl.maatstaf.tests.server.InContainer;
import nl.maatstaf.tests.server.Server;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
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

    private static void insert(Archive<?> archive, String path, String added, String before) {
        String descriptor = text(archive.delete(path));
        archive.add(new StringAsset(descriptor.replace(before, added + before)), path);
    }

    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackage(Deployments.class.getPackage())
                .addClasses(InContainer.class, RefusalAssertions.class, RefusalAssertions.Expected.class)
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
