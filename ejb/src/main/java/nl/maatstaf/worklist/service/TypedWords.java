package nl.maatstaf.worklist.service;

import java.util.List;
import nl.maatstaf.database.Row;
import nl.maatstaf.database.SearchWords;
import nl.maatstaf.party.AliasKind;
import nl.maatstaf.worklist.service.WorklistRow.FoundBy;
import org.jspecify.annotations.Nullable;

/**
 * What someone typed to find cases: each word is in the number or the title of a case, or in a name of an organisation
 * that takes part in it, in whatever order.
 */
final class TypedWords {

    private static final String FOUND = "select i.id as case_id from case_file i where i.search_key like {word}"
            + " union select p.case_id from case_party p join organisation_alias a"
            + " on a.organisation_id = p.organisation_id where a.search_key like {word}";

    private static final String NONE = "select i.id as case_id from case_file i where 1 = 0";

    /** The name by which a case is found for a word that is neither in what its row shows of it nor in its title. */
    private static final String OTHER_NAME = """
            , (select a.kind || :line || a.alias || :line || o.name
              from case_file i
              join case_party p on p.case_id = i.id
              join organisation_alias a on a.organisation_id = p.organisation_id
              join organisation o on o.id = p.organisation_id
              where i.id = w.case_id and {other}
              order by {matching} desc, case a.kind when 'OWN' then 0 else 1 end, a.search_key
              fetch first 1 rows only) as found_by
            """;

    private static final String OTHER =
            "(a.search_key like {word} and i.search_key not like {word} and w.organisation_key not like {word})";

    /** Stands between parts of a text that is none itself of several lines. */
    private static final String LINE = "\n";

    private final WorklistScope scope;
    private final SearchWords words;
    private final boolean asked;

    TypedWords(WorklistScope scope, @Nullable String typed) {
        this.scope = scope;
        this.words = scope.words(typed == null ? "" : typed);
        this.asked = typed != null;
    }

    /** Statements that each have the cases with one of the words by {@code case_id}; one that has none for no word. */
    List<String> found() {
        return asked && words.isEmpty() ? List.of(NONE) : words.each(FOUND);
    }

    /** A column with the other name by which a row {@code w} was found, to be read by {@link #foundBy}. */
    String otherName() {
        return words.isEmpty()
                ? ", null as found_by"
                : OTHER_NAME
                        .replace("{other}", words.any(OTHER))
                        .replace("{matching}", words.count("a.search_key like {word}"))
                        .replace(":line", scope.bind("line", LINE));
    }

    static @Nullable FoundBy foundBy(Row row) {
        String found = row.findText("found_by");
        if (found == null) {
            return null;
        }
        String[] parts = found.split(LINE, 3);
        return new FoundBy(parts[1], AliasKind.valueOf(parts[0]), parts[2]);
    }
}
