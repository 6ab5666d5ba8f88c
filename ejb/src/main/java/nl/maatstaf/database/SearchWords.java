package nl.maatstaf.database;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.maatstaf.text.SearchKey;
import nl.maatstaf.text.SearchText;

/**
 * The words that someone typed to find something, with their places in a statement. Columns that they are sought in hold a
 * {@link SearchKey}; a condition has {@code {word}} where a word stands with whatever before and after it, such as
 * {@code u.search_key like {word}}.
 */
public final class SearchWords {

    /** More words than this narrow nothing. */
    private static final int COUNTED = 8;

    private final StatementParameters values;
    private final List<String> places = new ArrayList<>();
    private final SearchKey whole;

    /** Words that are a statement of their own's. */
    public SearchWords(String typed) {
        this(typed, new StatementParameters());
    }

    /** Words of a statement that has other values too. */
    public SearchWords(String typed, StatementParameters values) {
        this.values = values;
        String text = SearchText.cut(typed).text();
        this.whole = SearchKey.of(text);
        List<SearchKey> words = SearchKey.words(text);
        for (SearchKey word : words.subList(0, Math.min(COUNTED, words.size()))) {
            places.add(values.bind("word" + places.size(), "%" + word + "%"));
        }
    }

    /** Whether there is nothing to find by: no letter or digit was typed. */
    public boolean isEmpty() {
        return places.isEmpty();
    }

    public StatementParameters values() {
        return values;
    }

    /** The place of the whole text with whatever after it, for what begins with it. */
    public String beginning() {
        return values.bind("beginning", whole + "%");
    }

    /** A condition of each word. */
    public List<String> each(String condition) {
        return places.stream().map(place -> condition.replace("{word}", place)).toList();
    }

    /** That a condition holds for every word. */
    public String all(String condition) {
        return each(condition).stream().collect(Collectors.joining(" and ", "(", ")"));
    }

    /** For how many words a condition holds. */
    public String count(String condition) {
        return each("case when " + condition + " then 1 else 0 end").stream()
                .collect(Collectors.joining(" + ", "(", ")"));
    }

    /** That a condition holds for one of the words at least. */
    public String any(String condition) {
        return each(condition).stream().collect(Collectors.joining(" or ", "(", ")"));
    }
}
