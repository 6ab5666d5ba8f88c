package nl.maatstaf.time.service;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import nl.maatstaf.quantity.TonnesRange;
import nl.maatstaf.time.YearValue;

/** Tonnes of a year, for tests. */
@Entity
@IdClass(EmissionYear.Key.class)
@Table(name = "emission_series_year")
public class EmissionYear implements YearValue {

    @Id
    @Column(name = "revision_id")
    private UUID revisionId;

    @Id
    @Column(name = "of_year")
    private int year;

    @Embedded
    private TonnesRange range;

    protected EmissionYear() {}

    EmissionYear(UUID revisionId, int year, TonnesRange range) {
        this.revisionId = revisionId;
        this.year = year;
        this.range = range;
    }

    /** A revision says one thing of a year. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID revisionId;
        private int year;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && Objects.equals(revisionId, that.revisionId) && year == that.year;
        }

        @Override
        public int hashCode() {
            return Objects.hash(revisionId, year);
        }
    }

    @Override
    public int year() {
        return year;
    }

    TonnesRange range() {
        return range;
    }
}
