package nl.maatstaf.party.service;

import nl.maatstaf.database.Row;
import nl.maatstaf.database.SearchWords;
import nl.maatstaf.party.AliasKind;
import org.jspecify.annotations.Nullable;

/** Finding organisations {@code o} by any of their names, as parts of statements. */
final class NameSearch {

    private static final String IN_NAMES =
            "{id} in (select a.organisation_id from organisation_alias a where a.search_key like {word})";

    private static final String OTHER_NAME = """
            , (select a.kind || ' ' || a.alias from organisation_alias a where a.organisation_id = o.id and {other}
              order by {matching} desc, a.search_key fetch first 1 rows only) as found_by
            """;

    private static final String OTHER = "(a.search_key like {word} and o.search_key not like {word})";

    private NameSearch() {}

    /**
     * The other name by which an organisation was found.
     *
     * @param former whether it was its own name before
     */
    record OtherName(String text, boolean former) {}

    /** The condition that the organisation with an identifier has each word in one of its names. */
    static String inNames(SearchWords words, String id) {
        return words.all(IN_NAMES.replace("{id}", id));
    }

    /**
     * A column with the other name by which an organisation is found, for a word that its own name has not in it: the one
     * with most of the words.
     */
    static String otherName(SearchWords words) {
        return words.isEmpty()
                ? ", null as found_by"
                : OTHER_NAME
                        .replace("{other}", words.any(OTHER))
                        .replace("{matching}", words.count("a.search_key like {word}"));
    }

    static @Nullable OtherName otherName(Row row) {
        String found = row.findText("found_by");
        if (found == null) {
            return null;
        }
        String[] parts = found.split(" ", 2);
        return new OtherName(parts[1], AliasKind.valueOf(parts[0]) == AliasKind.FORMER);
    }
}
