package nl.maatstaf.tests.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages with components of PrimeFaces: those that say so, and those that use one, in a part or a tag of theirs too. */
public final class RichPages {

    private static final Path PARTS = Project.WEBAPP.resolve("WEB-INF");
    private static final Path FRAME = PARTS.resolve("layout.xhtml");
    private static final String RICH = "<ui:param name=\"rich\" value=\"#{true}\"/>";
    private static final Pattern COMPONENT = Pattern.compile("<p:\\w");
    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"/([^\"#]+)\"");
    private static final Pattern OWN_TAG = Pattern.compile("<m:(\\w+)");
    private static final Pattern TAG_FILE = Pattern.compile("<tag-name>(\\w+)</tag-name>\\s*<source>([^<]+)</source>");

    private RichPages() {}

    /** The files of the pages that say so, without extension: {@code worklist/worklist}. */
    public static List<String> names() {
        return pages().filter(RichPages::saysSo)
                .map(page -> Project.WEBAPP.relativize(page).toString().replace(".xhtml", ""))
                .toList();
    }

    /** What is a whole page, of an address of its own or chosen by one, and not only a part or a frame. */
    static Stream<Path> pages() {
        return Project.files(Project.WEBAPP, ".xhtml").stream()
                .filter(page -> !page.startsWith(PARTS) || isWhole(Project.read(page)));
    }

    private static boolean isWhole(String text) {
        return text.contains("<ui:composition template=\"/WEB-INF/") && !text.contains("<ui:insert");
    }

    static boolean saysSo(Path page) {
        return Project.read(page).contains(RICH);
    }

    static boolean usesComponents(Path page) {
        return partsOf(page).stream().anyMatch(RichPages::hasComponents);
    }

    /** The parts with components that no page has which says so, and that are not in the frame of each such page. */
    static List<Path> strayParts() {
        Set<Path> known = partsOf(FRAME);
        pages().filter(RichPages::saysSo).map(RichPages::partsOf).forEach(known::addAll);
        return Project.files(PARTS, ".xhtml").stream()
                .filter(RichPages::hasComponents)
                .filter(part -> !known.contains(part))
                .toList();
    }

    private static boolean hasComponents(Path file) {
        return COMPONENT.matcher(Project.read(file)).find();
    }

    private static Set<Path> partsOf(Path page) {
        Set<Path> found = new HashSet<>();
        collect(page, found, tagFiles());
        return found;
    }

    private static void collect(Path file, Set<Path> found, Map<String, Path> tags) {
        if (Files.exists(file) && found.add(file)) {
            String text = Project.read(file);
            Stream<Path> included = INCLUDED.matcher(text).results().map(part -> Project.WEBAPP.resolve(part.group(1)));
            Stream<Path> used = OWN_TAG.matcher(text)
                    .results()
                    .map(tag -> tag.group(1))
                    .filter(tags::containsKey)
                    .map(tags::get);
            Stream.concat(included, used).forEach(part -> collect(part, found, tags));
        }
    }

    private static Map<String, Path> tagFiles() {
        Map<String, Path> files = new HashMap<>();
        for (MatchResult tag : TAG_FILE.matcher(Project.read(PARTS.resolve("maatstaf.taglib.xml")))
                .results()
                .toList()) {
            files.put(tag.group(1), PARTS.resolve(tag.group(2)));
        }
        return files;
    }
}
