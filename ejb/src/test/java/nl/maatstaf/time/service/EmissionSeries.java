package nl.maatstaf.time.service;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.maatstaf.quantity.TonnesRange;
import nl.maatstaf.time.PartialDate;
import nl.maatstaf.time.SeriesRevision;

/** A series of years for tests. */
@Entity
@Table(name = "emission_series")
public class EmissionSeries extends SeriesRevision<EmissionSeries, EmissionYear> {

    /** Made as a migration would. */
    static final List<String> TABLES =
            List.of("""
            create table emission_series (
                id uuid not null,
                fact_id uuid not null,
                occurred_on date,
                occurred_precision varchar(20) not null,
                valid_from date,
                valid_to date,
                sequence integer not null,
                known_from timestamp(6) with time zone not null,
                known_to timestamp(6) with time zone,
                recorded_at timestamp(6) with time zone not null,
                closed_at timestamp(6) with time zone,
                version bigint not null,
                series_id uuid not null,
                constraint pk_emission_series primary key (id))
            """, "create index ix_emission_series on emission_series (series_id, valid_from)", """
            create table emission_series_year (
                revision_id uuid not null,
                of_year integer not null,
                low_tonnes numeric(18, 3),
                central_tonnes numeric(18, 3),
                high_tonnes numeric(18, 3),
                constraint pk_emission_series_year primary key (revision_id, of_year),
                constraint fk_emission_series_year foreign key (revision_id) references emission_series (id))
            """);

    @Column(name = "series_id", nullable = false)
    private UUID seriesId;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "revision_id", insertable = false, updatable = false)
    private List<EmissionYear> years = new ArrayList<>();

    protected EmissionSeries() {}

    /** Says the same of a number of years. */
    EmissionSeries(UUID seriesId, PartialDate occurred, int firstYear, int lastYear, TonnesRange range) {
        super(occurred);
        this.seriesId = seriesId;
        for (int year = firstYear; year <= lastYear; year++) {
            years.add(new EmissionYear(id(), year, range));
        }
    }

    private EmissionSeries(EmissionSeries other) {
        super(other.factId(), other.occurred());
        this.seriesId = other.seriesId;
        other.years().forEach(year -> years.add(new EmissionYear(id(), year.year(), year.range())));
    }

    @Override
    protected EmissionSeries copy() {
        return new EmissionSeries(this);
    }

    UUID seriesId() {
        return seriesId;
    }

    @Override
    protected Collection<EmissionYear> mappedYears() {
        return years;
    }
}
