package nl.maatstaf.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source as it is cited: the address of a page, or the name of a document such as a letter to Parliament.
 *
 * @param text as it was written
 */
public record CitedSource(String text) {

    private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?([^/:?#]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\s\\|\\s");

    /** Sites of the State and of provinces, and two that repeat its documents word for word [A]. */
    private static final Set<String> OF_GOVERNMENT = Set.of(
            "rijksoverheid.nl",
            "overheid.nl",
            "officielebekendmakingen.nl",
            "tweedekamer.nl",
            "eerstekamer.nl",
            "emissieautoriteit.nl",
            "rvo.nl",
            "verduurzamingindustrie.nl",
            "drenthe.nl",
            "flevoland.nl",
            "fryslan.frl",
            "gelderland.nl",
            "provinciegroningen.nl",
            "limburg.nl",
            "brabant.nl",
            "noord-holland.nl",
            "overijssel.nl",
            "provincie-utrecht.nl",
            "zeeland.nl",
            "zuid-holland.nl",
            "europa.eu",
            "openrijk.nl",
            "berthub.eu");

    /** The sources in a text that cites several, with a bar between them. */
    public static List<CitedSource> allOf(String cited) {
        return Arrays.stream(BETWEEN.split(cited))
                .map(TypedText::line)
                .filter(one -> !one.isEmpty())
                .map(CitedSource::new)
                .toList();
    }

    /** The site a page is on; none for a document. */
    public Optional<String> host() {
        Matcher matcher = HOST.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** What it is called in few words: its site, or the document. */
    public String name() {
        return host().orElse(text);
    }

    /** Whether a reader can go there. */
    public boolean isLink() {
        return text.startsWith("https://");
    }

    /** Whether it is a page elsewhere than with the government, such as of the press: what it says is marked as such. */
    public boolean isElsewhere() {
        return host().filter(host -> OF_GOVERNMENT.stream()
                        .noneMatch(site -> host.equalsIgnoreCase(site)
                                || host.toLowerCase(Locale.ROOT).endsWith("." + site)))
                .isPresent();
    }
}
