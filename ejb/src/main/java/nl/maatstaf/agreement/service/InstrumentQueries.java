package nl.maatstaf.agreement.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.access.CaseAccess;
import nl.maatstaf.access.CaseScope;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.CaseReading;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.agreement.AllPartiesSigned;
import nl.maatstaf.agreement.CountingRule;
import nl.maatstaf.agreement.InstrumentKind;
import nl.maatstaf.agreement.InstrumentState;
import nl.maatstaf.agreement.persistence.CountingCommitmentsSelect;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.type.CaseTypes;
import nl.maatstaf.casefile.vocabulary.PartyKind;
import nl.maatstaf.database.HistoryCondition;
import nl.maatstaf.database.Row;
import nl.maatstaf.database.RowQuery;
import nl.maatstaf.quantity.Indicator;
import nl.maatstaf.quantity.Tonnes;
import nl.maatstaf.text.SearchKey;
import nl.maatstaf.time.service.Now;
import org.jspecify.annotations.Nullable;

/** Reads the instruments of a case, in two statements whatever is in them. */
@Stateless
public class InstrumentQueries {

    /** The instruments, each once for every signatory. */
    private static final String INSTRUMENTS = """
            select i.id, i.kind, i.state, i.source, i.succeeds_id, c.type_code, c.type_version,
                g.party_kind, g.party_name, g.organisation_id, g.person, g.person_function,
                g.signed_on, g.signed_precision
            from instrument i
            join case_file c on c.id = i.case_id
            left join instrument_signatory g on g.instrument_id = i.id
            where i.case_id = :case
            order by i.id, g.signed_on nulls first, g.party_kind, g.party_name
            """;

    /** What is known of them now: the states they came into and what they commit to. */
    private static final String FACTS = """
            select s.instrument_id, s.fact_id, s.occurred_on, s.occurred_precision,
                s.state, s.reason, s.sequence,
                null as indicator, null as text, null as source,
                cast(null as numeric(18, 3)) as low_tonnes, cast(null as numeric(18, 3)) as central_tonnes,
                cast(null as numeric(18, 3)) as high_tonnes, cast(null as integer) as baseline_from,
                cast(null as integer) as baseline_to, cast(null as integer) as target_year,
                false as counts, s.id
            from instrument_state s
            where s.case_id = :case and s.known_to is null
            union all
            select m.instrument_id, m.fact_id, m.occurred_on, m.occurred_precision,
                null, null, null,
                m.indicator, m.text, m.source, m.low_tonnes, m.central_tonnes,
                m.high_tonnes, m.baseline_from,
                m.baseline_to, m.target_year,
                case when %s then true else false end, m.id
            from commitment m
            where m.case_id = :case and m.known_to is null
            order by occurred_on nulls first, sequence, baseline_from, id
            """.formatted(
                    new CountingCommitmentsSelect(CountingRule.GREENHOUSE_GASES, ":day", ":known", ":year").counts());

    private EntityManager entities;
    private CaseTypes types;
    private CaseReading reading;
    private Now now;

    protected InstrumentQueries() {}

    @Inject
    public InstrumentQueries(EntityManager entities, CaseTypes types, CaseReading reading, Now now) {
        this.entities = entities;
        this.types = types;
        this.reading = reading;
        this.now = now;
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
        Map<UUID, List<Row>> facts = facts(caseId).list(Function.identity()).stream()
                .collect(Collectors.groupingBy(row -> row.id("instrument_id")));
        Stream<InstrumentView> all = RowQuery.sql(entities, INSTRUMENTS)
                .with("case", caseId)
                .list(Function.identity())
                .stream()
                .collect(Collectors.groupingBy(row -> row.id("id"), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> instrument(one.getValue(), facts.getOrDefault(one.getKey(), List.of())));
        return (view == CaseAccess.View.WHOLE ? all : shared(all)).toList();
    }

    private RowQuery facts(UUID caseId) {
        return RowQuery.sql(entities, FACTS)
                .with("case", caseId)
                .with("day", now.today())
                .with("known", HistoryCondition.STILL_KNOWN)
                .with("year", CountingRule.DEFAULT_YEAR);
    }

    private static Stream<InstrumentView> shared(Stream<InstrumentView> instruments) {
        return instruments
                .filter(found -> found.state() == InstrumentState.SIGNED)
                .map(InstrumentView::shared);
    }

    /** @param rows the instrument, once for every signatory */
    private InstrumentView instrument(List<Row> rows, List<Row> facts) {
        Row itself = rows.getFirst();
        CaseTypeDefinition type = types.get(itself.text("type_code"), itself.number("type_version"));
        InstrumentKind kind = itself.constant("kind", InstrumentKind.class);
        return new InstrumentView(
                itself.id("id"),
                kind,
                itself.constant("state", InstrumentState.class),
                itself.findId("succeeds_id"),
                itself.findText("source"),
                with("state", facts, InstrumentQueries::step),
                inOrder(with("party_kind", rows, InstrumentQueries::signatory)),
                AllPartiesSigned.expected(type, kind).stream().sorted().toList(),
                with("indicator", facts, InstrumentQueries::commitment));
    }

    private static <T> List<T> with(String column, List<Row> rows, Function<Row, T> reading) {
        return rows.stream().filter(row -> row.has(column)).map(reading).toList();
    }

    private static InstrumentView.Step step(Row row) {
        return new InstrumentView.Step(
                row.id("fact_id"),
                row.constant("state", InstrumentState.class),
                row.date("occurred_on", "occurred_precision"),
                row.findText("reason"));
    }

    private static InstrumentView.Signatory signatory(Row row) {
        return new InstrumentView.Signatory(
                row.constant("party_kind", PartyKind.class),
                row.text("party_name"),
                row.findId("organisation_id"),
                row.findText("person"),
                row.findText("person_function"),
                row.has("signed_precision") ? row.date("signed_on", "signed_precision") : null);
    }

    private static List<InstrumentView.Signatory> inOrder(List<InstrumentView.Signatory> signatories) {
        return signatories.stream()
                .sorted(Comparator.comparing(InstrumentView.Signatory::kind)
                        .thenComparing(InstrumentView.Signatory::party, SearchKey.ORDER))
                .toList();
    }

    private static InstrumentView.Commitment commitment(Row row) {
        return new InstrumentView.Commitment(
                row.id("fact_id"),
                row.constant("indicator", Indicator.class),
                kilotonnes(row.findDecimal("low_tonnes")),
                kilotonnes(row.findDecimal("central_tonnes")),
                kilotonnes(row.findDecimal("high_tonnes")),
                row.findNumber("baseline_from"),
                row.findNumber("baseline_to"),
                row.findNumber("target_year"),
                row.flag("counts"),
                row.text("text"),
                row.findText("source"));
    }

    private static @Nullable BigDecimal kilotonnes(@Nullable BigDecimal tonnes) {
        return tonnes == null ? null : new Tonnes(tonnes).kilotonnes();
    }
}
