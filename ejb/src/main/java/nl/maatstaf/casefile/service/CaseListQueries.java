package nl.maatstaf.casefile.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatstaf.casefile.CaseParty;
import nl.maatstaf.casefile.CaseStatus;
import nl.maatstaf.database.Row;
import nl.maatstaf.identity.Actor;
import nl.maatstaf.identity.Right;
import nl.maatstaf.identity.service.CurrentActor;
import nl.maatstaf.identity.service.Requires;
import org.jspecify.annotations.Nullable;

/** Reads lists of cases within the caller's scope, for other systems: page by page, two statements each. */
@Stateless
public class CaseListQueries {

    /** Which of three codes there is nothing under. */
    private static final String UNKNOWN = """
            select 'type', count(*) from case_type_version where type_code = ?1
            union all
            select 'stage', count(*) from case_type_stage where stage_code = ?2
            union all
            select 'cluster', count(*) from cluster where code = ?3
            """;

    private static final String CLUSTER = "CLUSTER";

    private EntityManager entities;

    private CurrentActor caller;

    protected CaseListQueries() {}

    @Inject
    public CaseListQueries(EntityManager entities, CurrentActor caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /**
     * The cases that pass a filter, in the order of their numbers. Cases that the caller may count and not open are
     * masked.
     *
     * @param after the number of the last case of the page before, or {@link CaseList#FROM_START}
     * @param limit at most so many
     */
    @Requires(Right.VIEW_CASES)
    public CaseList list(CaseListFilter filter, String after, int limit) {
        Actor actor = caller.get();
        List<Row> found = Row.of(new CaseListStatement(actor, filter).rows(entities, after, limit + 1));
        List<Row> page = found.stream().limit(limit).toList();
        Map<UUID, List<Row>> participants = participants(page);
        List<CaseLine> lines = page.stream()
                .map(row -> line(row, actor, participants.getOrDefault(row.id(0), List.of())))
                .toList();
        return new CaseList(lines, found.size() > limit ? page.getLast().text(1) : null);
    }

    /** The parts of a filter that name something there is not: {@code type}, {@code stage} or {@code cluster}. */
    @Requires(Right.VIEW_CASES)
    public Set<String> unknown(CaseListFilter filter) {
        Map<String, @Nullable String> asked = new LinkedHashMap<>();
        asked.put("type", filter.type());
        asked.put("stage", filter.stage());
        asked.put("cluster", filter.cluster());
        if (asked.values().stream().allMatch(Objects::isNull)) {
            return Set.of();
        }
        return Row.of(entities.createNativeQuery(UNKNOWN)
                        .setParameter(1, Objects.requireNonNullElse(filter.type(), ""))
                        .setParameter(2, Objects.requireNonNullElse(filter.stage(), ""))
                        .setParameter(3, Objects.requireNonNullElse(filter.cluster(), "")))
                .stream()
                .filter(row -> asked.get(row.text(0)) != null && row.number(1) == 0)
                .map(row -> row.text(0))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<UUID, List<Row>> participants(List<Row> page) {
        List<UUID> ids = page.stream()
                .filter(CaseListQueries::isOpen)
                .map(row -> row.id(0))
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : Row.of(CaseListStatement.participants(entities, ids)).stream()
                        .collect(Collectors.groupingBy(row -> row.id(0)));
    }

    private static CaseLine line(Row row, Actor actor, List<Row> participants) {
        boolean open = isOpen(row);
        boolean official = !actor.isCompany();
        return new CaseLine(
                row.text(1),
                open ? row.text(2) : null,
                row.text(3),
                row.text(4),
                row.constant(5, CaseStatus.class),
                row.text(6),
                participants.stream()
                        .filter(other -> !other.text(1).equals(CLUSTER))
                        .map(other -> new CaseLine.Participant(
                                other.id(2), other.text(3), other.constant(1, CaseParty.Role.class)))
                        .filter(one -> official || isFor(one, actor))
                        .toList(),
                participants.stream()
                        .filter(other -> other.text(1).equals(CLUSTER))
                        .map(other -> other.text(3))
                        .toList(),
                row.flag(7),
                row.flag(8),
                official ? row.flag(9) : null,
                !open,
                official && open ? row.longNumber(11) : null,
                official && open ? row.moment(12) : null);
    }

    private static boolean isOpen(Row row) {
        return row.number(10) == 1;
    }

    private static boolean isFor(CaseLine.Participant participant, Actor company) {
        return participant.role() == CaseParty.Role.SUBJECT
                || company.organisations().contains(participant.id());
    }
}
