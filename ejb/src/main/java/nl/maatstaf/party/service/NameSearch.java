package nl.maatstaf.party.service;

import nl.maatstaf.database.SearchWords;

/** Finding organisations {@code o} by any of their names, as parts of statements. */
final class NameSearch {

    /** The columns of the join of {@link #otherName}. */
    static final String FOUND = "f.alias as found_by, f.kind as found_kind";

    private NameSearch() {}

    /** The condition that the organisation with an identifier has each word in one of its names. */
    static String inNames(SearchWords words, String id) {
        return words.all(id + " in (select a.organisation_id from organisation_alias a where a.search_key like {word})");
    }

    /** The other name by which an organisation is found, for a word that its own name has not in it. */
    static String otherName(SearchWords words) {
        return """
                 left join organisation_alias f on f.search_key = (
                  select min(a.search_key) from organisation_alias a where a.organisation_id = o.id and {other})
                """.replace("{other}", words.any("(a.search_key like {word} and o.search_key not like {word})"));
    }
}
