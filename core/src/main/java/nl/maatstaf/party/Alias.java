package nl.maatstaf.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10)
    private AliasKind kind;

    protected Alias() {}

    Alias(PartyName name, AliasKind kind) {
        this.text = name.text();
        this.searchKey = name.key().text();
        this.kind = kind;
    }

    public String text() {
        return text;
    }

    public SearchKey key() {
        return new SearchKey(searchKey);
    }

    public AliasKind kind() {
        return kind;
    }

    /** The same name, which is something else to the organisation by now. */
    Alias as(AliasKind other) {
        Alias changed = new Alias();
        changed.text = text;
        changed.searchKey = searchKey;
        changed.kind = other;
        return changed;
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
