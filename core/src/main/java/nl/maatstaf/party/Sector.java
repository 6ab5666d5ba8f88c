package nl.maatstaf.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A branch of industry. */
@Entity
@Table(name = "sector")
public class Sector {

    @Id
    @Column(name = "code", length = 40)
    private String code;

    @Column(name = "name_nl", nullable = false, length = PartyName.MOST)
    private String dutchName;

    @Column(name = "name_en", nullable = false, length = PartyName.MOST)
    private String englishName;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Sector() {}

    public Sector(String code, PartyName dutchName, PartyName englishName) {
        this.code = code;
        this.dutchName = dutchName.text();
        this.englishName = englishName.text();
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

    /** Gives it other names; answers whether anything changed. */
    public boolean rename(PartyName dutch, PartyName english) {
        boolean same = dutchName.equals(dutch.text()) && englishName.equals(english.text());
        this.dutchName = dutch.text();
        this.englishName = english.text();
        return !same;
    }
}
