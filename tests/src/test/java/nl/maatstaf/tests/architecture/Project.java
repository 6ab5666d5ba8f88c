package nl.maatstaf.tests.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The files of the project as they lie in its tree, for tests that read them. */
final class Project {

    static final Path ROOT = root();
    static final Path WEBAPP = ROOT.resolve("web/src/main/webapp");
    static final Path TEXTS = ROOT.resolve("web/src/main/resources/nl/maatstaf");

    private Project() {}

    /** Every file below a folder with that ending, in order of path. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The sources of what is built, without tests. */
    static List<Path> sources() {
        return Stream.of("core", "ejb", "web")
                .flatMap(module -> files(ROOT.resolve(module + "/src/main/java"), ".java").stream())
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All texts of one language: of Dutch the files without suffix, of English those with {@code _en}. */
    static Properties texts(boolean english) {
        Properties all = new Properties();
        for (Path file : files(TEXTS, ".properties")) {
            if (file.toString().endsWith("_en.properties") == english) {
                all.putAll(properties(file));
            }
        }
        return all;
    }

    static Properties properties(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("web")) ? here : here.getParent();
    }
}
