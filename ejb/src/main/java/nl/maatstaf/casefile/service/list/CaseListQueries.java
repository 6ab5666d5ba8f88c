package nl.maatstaf.casefile.service.list;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.access.service.Requires;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.database.Row;
import nl.maatstaf.database.RowQuery;
import org.jspecify.annotations.Nullable;

/** Reads lists of cases within the caller's scope, for other systems: page by page, two statements each. */
@Stateless
public class CaseListQueries {

    /** How much there is under each of four codes. */
    private static final String NAMED = """
            select (select count(*) from case_type_version where type_code = :type) as types,
                (select count(*) from case_type_stage where stage_code = :stage) as stages,
                (select count(*) from cluster where code = :cluster) as clusters,
                (select count(*) from site where province = :province) as provinces
            """;

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
        List<Found> found = new CaseListStatement(actor, filter)
                .rows(entities, after, limit + 1)
                .list(Found::of);
        List<Found> page = found.stream().limit(limit).toList();
        Map<UUID, List<CaseLine.Participant>> participants = participants(page, filter);
        List<CaseLine> lines = page.stream()
                .map(one -> one.line(actor, participants.getOrDefault(one.id(), List.of())))
                .toList();
        return new CaseList(lines, found.size() > limit ? page.getLast().number() : null);
    }

    /** The parts of a filter that name something there is not: {@code type}, {@code stage}, {@code cluster} or {@code province}. */
    @Requires(Right.VIEW_CASES)
    public Set<String> unknown(CaseListFilter filter) {
        Map<String, String> asked = new LinkedHashMap<>();
        add(asked, "type", filter.type());
        add(asked, "stage", filter.stage());
        add(asked, "cluster", filter.cluster());
        add(asked, "province", filter.province());
        if (asked.isEmpty()) {
            return Set.of();
        }
        Map<String, Integer> there = RowQuery.sql(entities, NAMED)
                .with("type", asked.getOrDefault("type", ""))
                .with("stage", asked.getOrDefault("stage", ""))
                .with("cluster", asked.getOrDefault("cluster", ""))
                .with("province", asked.getOrDefault("province", ""))
                .first(row -> Map.of(
                        "type", row.number("types"),
                        "stage", row.number("stages"),
                        "cluster", row.number("clusters"),
                        "province", row.number("provinces")))
                .orElseThrow();
        return asked.keySet().stream()
                .filter(part -> Integer.valueOf(0).equals(there.get(part)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void add(Map<String, String> asked, String part, @Nullable String code) {
        if (code != null) {
            asked.put(part, code);
        }
    }

    private Map<UUID, List<CaseLine.Participant>> participants(List<Found> page, CaseListFilter filter) {
        List<UUID> ids = page.stream().filter(Found::open).map(Found::id).toList();
        return ids.isEmpty()
                ? Map.of()
                : CaseListStatement.participants(entities, ids, filter)
                        .list(row -> Map.entry(
                                row.id("case_id"),
                                new CaseLine.Participant(
                                        row.id("organisation_id"),
                                        row.text("name"),
                                        row.constant("role", CaseParty.Role.class),
                                        row.findText("matched_name"))))
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /**
     * A case that passed the filter.
     *
     * @param open whether it is the caller's to open; of another no more is shown than counts
     */
    private record Found(
            UUID id,
            String number,
            String title,
            String type,
            String stage,
            CaseStatus status,
            String programme,
            List<String> clusters,
            boolean fictional,
            boolean unnamed,
            boolean confidential,
            boolean open,
            long version,
            Instant lastChangedAt) {

        static Found of(Row row) {
            return new Found(
                    row.id("id"),
                    row.text("number"),
                    row.text("title"),
                    row.text("type_code"),
                    row.text("stage_code"),
                    row.constant("status", CaseStatus.class),
                    row.text("programme_code"),
                    row.codes("clusters"),
                    row.flag("fictional"),
                    row.flag("unnamed"),
                    row.flag("confidential"),
                    row.flag("is_open"),
                    row.longNumber("version"),
                    row.moment("last_changed_at"));
        }

        CaseLine line(Actor actor, List<CaseLine.Participant> participants) {
            boolean official = !actor.isCompany();
            return new CaseLine(
                    number,
                    open ? title : null,
                    type,
                    stage,
                    status,
                    programme,
                    participants.stream()
                            .filter(one -> official || isFor(one, actor))
                            .toList(),
                    open ? clusters : List.of(),
                    fictional,
                    unnamed,
                    official ? confidential : null,
                    !open,
                    official && open ? version : null,
                    official && open ? lastChangedAt : null);
        }
    }

    private static boolean isFor(CaseLine.Participant participant, Actor company) {
        return participant.role() == CaseParty.Role.SUBJECT
                || company.organisations().contains(participant.id());
    }
}
