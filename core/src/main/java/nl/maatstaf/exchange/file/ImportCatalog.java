package nl.maatstaf.exchange.file;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;

/** All that can be imported, of every context there is. */
public final class ImportCatalog {

    private static final List<ImportTypes> CONTEXTS =
            ServiceLoader.load(ImportTypes.class, ImportTypes.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private ImportCatalog() {}

    /** The kinds of files, in the order in which they are loaded: those of a portfolio before what its cases hold. */
    public static List<ImportKind> files() {
        return CONTEXTS.stream().flatMap(context -> context.files().stream()).toList();
    }

    /** The kinds of files with what cases hold. */
    public static List<CaseFactFile> caseFacts() {
        return files().stream()
                .flatMap(kind -> kind instanceof CaseFactFile facts ? Stream.of(facts) : Stream.empty())
                .toList();
    }

    public static List<CaseEventKind> caseEvents() {
        return CONTEXTS.stream()
                .flatMap(context -> context.caseEvents().stream())
                .sorted(Comparator.comparingInt(CaseEventKind::rank))
                .toList();
    }

    /** The kind a file is of, by its name, whatever folder and version stand around it: {@code cases (2).csv}. */
    public static Optional<ImportKind> ofFile(String fileName) {
        String name = fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT);
        return files().stream()
                .filter(kind -> name.matches(kind.code() + "([^a-z_].*)?"))
                .findFirst();
    }

    /** The kind whose columns a header is likeliest to have; empty when it has the required columns of none. */
    public static Optional<ImportKind> ofHeader(Set<String> header) {
        return files().stream()
                .filter(kind -> header.containsAll(kind.requiredColumns())
                        && kind.columns().containsAll(header))
                .findFirst();
    }
}
