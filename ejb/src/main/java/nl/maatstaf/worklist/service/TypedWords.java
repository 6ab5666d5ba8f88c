package nl.maatstaf.worklist.service;

import java.util.List;
import nl.maatstaf.database.SearchWords;
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
    private static final String BY_OTHER_NAME = """
             left join organisation_alias fa on fa.search_key = (
              select a.search_key from case_file i
              join case_party p on p.case_id = i.id join organisation_alias a on a.organisation_id = p.organisation_id
              where i.id = w.case_id and {other}
              order by case a.kind when 'OWN' then 0 else 1 end, a.search_key fetch first 1 rows only)
             left join organisation fo on fo.id = fa.organisation_id
            """;

    private static final String OTHER =
            "(a.search_key like {word} and i.search_key not like {word} and w.organisation_key not like {word})";

    private final SearchWords words;
    private final boolean asked;

    TypedWords(WorklistScope scope, @Nullable String typed) {
        this.words = scope.words(typed == null ? "" : typed);
        this.asked = typed != null;
    }

    /** Statements that each have the cases with one of the words by {@code case_id}; one that has none for no word. */
    List<String> found() {
        return asked && words.isEmpty() ? List.of(NONE) : words.each(FOUND);
    }

    /** The other name by which a row {@code w} was found, with whose it is: columns to select. */
    String columns() {
        return words.isEmpty()
                ? ", null as found_by, null as found_kind, null as found_organisation"
                : ", fa.alias as found_by, fa.kind as found_kind, fo.name as found_organisation";
    }

    /** The join that those columns are of. */
    String join() {
        return words.isEmpty() ? "" : BY_OTHER_NAME.replace("{other}", words.any(OTHER));
    }
}
