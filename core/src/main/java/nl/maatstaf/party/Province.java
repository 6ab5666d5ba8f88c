package nl.maatstaf.party;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.maatstaf.text.SearchKey;

/** The provinces of the Netherlands, by the names they go by. */
public final class Province {

    /** All of them, as they are kept and shown. */
    public static final List<String> NAMES = List.of(
            "Drenthe",
            "Flevoland",
            "Fryslân",
            "Gelderland",
            "Groningen",
            "Limburg",
            "Noord-Brabant",
            "Noord-Holland",
            "Overijssel",
            "Utrecht",
            "Zeeland",
            "Zuid-Holland");

    private static final SearchKey FRIESLAND = SearchKey.of("Friesland");
    private static final Map<SearchKey, String> BY_KEY =
            NAMES.stream().collect(Collectors.toMap(SearchKey::of, Function.identity()));

    private Province() {}

    /** The province that goes by a name, in whatever spelling; Friesland is Fryslân. */
    public static Optional<String> called(String written) {
        SearchKey key = SearchKey.of(written);
        return Optional.ofNullable(BY_KEY.get(key.equals(FRIESLAND) ? SearchKey.of("Fryslân") : key));
    }

    /** Their names, one after the other. */
    public static String listed() {
        return String.join(", ", NAMES);
    }
}
