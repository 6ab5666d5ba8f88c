package nl.maatstaf.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A region of industry, or the companies outside all regions (Cluster 6). */
@Entity
@Table(name = "cluster")
public class Cluster {

    @Id
    @Column(name = "code", length = 40)
    private String code;

    @Column(name = "name_nl", nullable = false, length = PartyName.MOST)
    private String dutchName;

    @Column(name = "name_en", nullable = false, length = PartyName.MOST)
    private String englishName;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private Kind kind;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Cluster() {}

    public Cluster(String code, PartyName dutchName, PartyName englishName, Kind kind) {
        this.code = code;
        this.kind = kind;
        this.dutchName = dutchName.text();
        this.englishName = englishName.text();
    }

    /** Whether a cluster is a region. */
    public enum Kind {
        GEOGRAPHIC,
        NON_GEOGRAPHIC
    }

    public String code() {
        return code;
    }

    public String dutchName() {
        return dutchName;
    }

    public String englishName() {
        return englishName;
    }

    public Kind kind() {
        return kind;
    }

    /** Gives it other names; answers whether anything changed. */
    public boolean rename(PartyName dutch, PartyName english) {
        boolean same = dutchName.equals(dutch.text()) && englishName.equals(english.text());
        this.dutchName = dutch.text();
        this.englishName = english.text();
        return !same;
    }
}
