package nl.maatstaf.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import nl.maatstaf.text.SearchKey;
import org.jspecify.annotations.Nullable;

/** A name an organisation can be found by; two spellings with the same key are one alias. */
@Embeddable
public class Alias implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "alias", nullable = false, length = PartyName.MOST)
    private String text;

    @Column(name = "search_key", nullable = false, length = PartyName.MOST_KEY)
    private String searchKey;

    protected Alias() {}

    Alias(PartyName name) {
        this.text = name.text();
        this.searchKey = name.key().text();
    }

    public String text() {
        return text;
    }

    public SearchKey key() {
        return new SearchKey(searchKey);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Alias that && searchKey.equals(that.searchKey);
    }

    @Override
    public int hashCode() {
        return searchKey.hashCode();
    }
}
