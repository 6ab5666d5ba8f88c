package nl.maatstaf.bench.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.maatstaf.bench.pages.plain.PlainPage;
import nl.maatstaf.bench.pages.plain.PlainRow;
import nl.maatstaf.bench.pages.plain.PlainServlet;

/** The archive that the plain pages are deployed from, put together of what the bench is run with. */
final class PlainArchive {

    private static final Path LIBRARIES = Path.of("bench", "target", "lib");

    private PlainArchive() {}

    /** Writes it, and answers where. */
    static Path write(Path file) throws IOException {
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(file))) {
            add("/plain/page.xhtml", "page.xhtml", archive);
            add("/plain/web.xml", "WEB-INF/web.xml", archive);
            add("/plain/beans.xml", "WEB-INF/beans.xml", archive);
            for (Class<?> type : List.of(PlainPage.class, PlainRow.class, PlainServlet.class)) {
                String path = type.getName().replace('.', '/') + ".class";
                add("/" + path, "WEB-INF/classes/" + path, archive);
            }
            Path primefaces = primefaces();
            archive.putNextEntry(new ZipEntry("WEB-INF/lib/" + primefaces.getFileName()));
            Files.copy(primefaces, archive);
        }
        return file;
    }

    private static Path primefaces() throws IOException {
        try (Stream<Path> libraries = Files.list(LIBRARIES)) {
            return libraries
                    .filter(library -> library.getFileName().toString().startsWith("primefaces-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void add(String resource, String path, ZipOutputStream archive) throws IOException {
        archive.putNextEntry(new ZipEntry(path));
        try (InputStream content = Objects.requireNonNull(PlainArchive.class.getResourceAsStream(resource), resource)) {
            content.transferTo(archive);
        }
    }
}
