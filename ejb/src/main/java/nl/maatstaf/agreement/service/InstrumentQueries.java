package nl.maatstaf.agreement.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.InstrumentState;
import nl.maatstaf.casefile.PartyKind;
import nl.maatstaf.database.Row;
import nl.maatstaf.identity.CaseAccess;
import nl.maatstaf.identity.CaseScope;
import nl.maatstaf.identity.Right;
import nl.maatstaf.identity.service.CaseReading;
import nl.maatstaf.identity.service.Requires;
import nl.maatstaf.quantity.Indicator;
import nl.maatstaf.quantity.Tonnes;
import org.jspecify.annotations.Nullable;

/** Reads the instruments of a case, in one statement whatever is in them. */
@Stateless
public class InstrumentQueries {

    private static final String INSTRUMENTS = """
            select i.id, 1 as part, i.id as fact_id, i.kind, i.state, i.source, null as text, i.succeeds_id as other_id,
                cast(null as date) as occurred_on, 'UNKNOWN' as occurred_precision,
                cast(null as numeric(18, 3)) as low, cast(null as numeric(18, 3)) as central,
                cast(null as numeric(18, 3)) as high,
                cast(null as integer) as year_from, cast(null as integer) as year_to, cast(null as integer) as year_target
            from instrument i
            where i.case_id = ?1
            union all
            select s.instrument_id, 2, s.fact_id, null, s.state, s.reason, null, s.id,
                s.occurred_on, s.occurred_precision, null, null, null, s.sequence, null, null
            from instrument_state s
            where s.case_id = ?1 and s.known_to is null
            union all
            select g.instrument_id, 3, g.instrument_id, g.party_kind, g.person_function, g.person, g.party_name, null,
                g.signed_on, g.signed_precision, null, null, null, null, null, null
            from instrument i
            join instrument_signatory g on g.instrument_id = i.id
            where i.case_id = ?1
            union all
            select m.instrument_id, 4, m.fact_id, m.indicator, null, m.source, m.text, m.id,
                m.occurred_on, m.occurred_precision, m.low_tonnes, m.central_tonnes, m.high_tonnes,
                m.baseline_from, m.baseline_to, m.target_year
            from commitment m
            where m.case_id = ?1 and m.known_to is null
            order by 1, 2, 9 nulls first, 14, 8, 4, 7
            """;

    private EntityManager entities;

    private CaseReading reading;

    protected InstrumentQueries() {}

    @Inject
    public InstrumentQueries(EntityManager entities, CaseReading reading) {
        this.entities = entities;
        this.reading = reading;
    }

    /**
     * The instruments of a case in the order in which they were made. A company sees those that were signed, as signed; whoever may
     * not open the case sees none.
     *
     * @param scope of that case, as loaded with it
     */
    @Requires(Right.VIEW_CASES)
    public List<InstrumentView> ofCase(UUID caseId, CaseScope scope) {
        CaseAccess.View view = reading.view(caseId, scope);
        if (!view.isOpen()) {
            return List.of();
        }
        List<Row> rows = Row.of(entities.createNativeQuery(INSTRUMENTS).setParameter(1, caseId));
        Stream<InstrumentView> all =
                rows.stream().filter(row -> row.number(1) == 1).map(row -> instrument(row, rows));
        return (view == CaseAccess.View.WHOLE ? all : shared(all)).toList();
    }

    private static Stream<InstrumentView> shared(Stream<InstrumentView> instruments) {
        return instruments
                .filter(found -> found.state() == InstrumentState.SIGNED)
                .map(InstrumentView::shared);
    }

    private static InstrumentView instrument(Row row, List<Row> rows) {
        UUID id = row.id(0);
        return new InstrumentView(
                id,
                row.constant(3, InstrumentKind.class),
                row.constant(4, InstrumentState.class),
                row.findId(7),
                row.findText(5),
                parts(rows, id, 2, InstrumentQueries::step),
                inOrder(parts(rows, id, 3, InstrumentQueries::signatory)),
                parts(rows, id, 4, InstrumentQueries::commitment));
    }

    private static <T> List<T> parts(List<Row> rows, UUID instrument, int part, Function<Row, T> reading) {
        return rows.stream()
                .filter(row -> row.number(1) == part && row.id(0).equals(instrument))
                .map(reading)
                .toList();
    }

    private static InstrumentView.Step step(Row row) {
        return new InstrumentView.Step(row.id(2), row.constant(4, InstrumentState.class), row.date(8), row.findText(5));
    }

    private static InstrumentView.Signatory signatory(Row row) {
        return new InstrumentView.Signatory(
                row.constant(3, PartyKind.class),
                row.text(6),
                row.findText(5),
                row.findText(4),
                row.findText(9) == null ? null : row.date(8));
    }

    private static List<InstrumentView.Signatory> inOrder(List<InstrumentView.Signatory> signatories) {
        return signatories.stream()
                .sorted(Comparator.comparing(InstrumentView.Signatory::kind)
                        .thenComparing(InstrumentView.Signatory::party))
                .toList();
    }

    private static InstrumentView.Commitment commitment(Row row) {
        return new InstrumentView.Commitment(
                row.id(2),
                row.constant(3, Indicator.class),
                kilotonnes(row.findDecimal(10)),
                kilotonnes(row.findDecimal(11)),
                kilotonnes(row.findDecimal(12)),
                row.findNumber(13),
                row.findNumber(14),
                row.findNumber(15),
                row.text(6),
                row.findText(5));
    }

    private static @Nullable BigDecimal kilotonnes(@Nullable BigDecimal tonnes) {
        return tonnes == null ? null : new Tonnes(tonnes).kilotonnes();
    }
}
