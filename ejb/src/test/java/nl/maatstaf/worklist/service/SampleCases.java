package nl.maatstaf.worklist.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.Origin;
import nl.maatstaf.access.Role;
import nl.maatstaf.database.TestDatabase;
import nl.maatstaf.party.AliasKind;
import nl.maatstaf.text.SearchKey;
import nl.maatstaf.time.TimeOrderedId;
import nl.maatstaf.worklist.persistence.RefreshedRows;
import org.jspecify.annotations.Nullable;

/** Cases, users and organisations for tests of the lists; the rows are worked out as the application does. */
final class SampleCases {

    static final Instant CHANGED = Instant.parse("2026-11-19T15:40:00.123456Z");

    private final TestDatabase database;

    SampleCases(TestDatabase database) {
        this.database = database;
    }

    /** Begins with an empty portfolio and one case type of three stages for each programme. */
    void begin() {
        database.runInTransaction(entities -> {
            for (String table : new String[] {
                "worklist_visit",
                "audit_event",
                "audit_chain",
                "worklist_item",
                "case_task",
                "commitment",
                "instrument",
                "case_team_member",
                "case_party",
                "case_site",
                "case_cluster",
                "case_file",
                "organisation_alias",
                "organisation_sector",
                "sector",
                "site",
                "organisation",
                "user_role",
                "app_user",
                "case_type_stage",
                "case_type_version"
            }) {
                run(entities, "delete from " + table);
            }
            type(entities, "maatwerk", "Maatwerk");
            type(entities, "cluster6", "Casus Cluster 6");
        });
    }

    Actor user(String name, Role role, String... programmes) {
        UUID id = TimeOrderedId.next();
        database.runInTransaction(entities -> {
            run(
                    entities,
                    "insert into app_user (id, username, display_name, search_key, password_hash, status,"
                            + " must_change_password, version) values (?1, ?2, ?3, ?4, 'x', 'ACTIVE', false, 1)",
                    id,
                    name,
                    name,
                    SearchKey.of(name).text());
            run(entities, "insert into user_role (user_id, role) values (?1, ?2)", id, role.name());
        });
        return new Actor(id, name, name, Set.of(role), Set.of(programmes), Set.of(), Origin.PAGE);
    }

    UUID organisation(String name, String... aliases) {
        UUID id = TimeOrderedId.next();
        database.runInTransaction(entities -> {
            run(
                    entities,
                    "insert into organisation (id, name, search_key, kind, fictional, version)"
                            + " values (?1, ?2, ?3, 'COMPANY', false, 1)",
                    id,
                    name,
                    SearchKey.of(name).text());
            alias(entities, id, name, AliasKind.OWN);
            Arrays.stream(aliases).forEach(alias -> alias(entities, id, alias, AliasKind.OTHER));
        });
        return id;
    }

    void formerly(UUID organisation, String name) {
        database.runInTransaction(entities -> alias(entities, organisation, name, AliasKind.FORMER));
    }

    UUID site(UUID organisation, String name, String province) {
        UUID id = TimeOrderedId.next();
        database.runInTransaction(entities -> run(
                entities,
                "insert into site (id, organisation_id, name, place, province, version) values (?1, ?2, ?3, ?3, ?4, 1)",
                id,
                organisation,
                name,
                province));
        return id;
    }

    void task(UUID caseId, String title, LocalDate due, boolean waits) {
        database.runInTransaction(entities -> {
            run(
                    entities,
                    "insert into case_task (id, case_id, title, due_on, state, waits_for_company, version)"
                            + " values (?1, ?2, ?3, ?4, 'OPEN', ?5, 1)",
                    TimeOrderedId.next(),
                    caseId,
                    title,
                    due,
                    waits);
            RefreshedRows.refresh(entities, caseId);
        });
    }

    void inSector(UUID organisation, String sector) {
        database.runInTransaction(entities -> {
            run(entities, "insert into sector (code, name_nl, name_en, version) values (?1, ?1, ?1, 1)", sector);
            run(
                    entities,
                    "insert into organisation_sector (organisation_id, sector_code) values (?1, ?2)",
                    organisation,
                    sector);
        });
    }

    /** Begins a case; {@link Sample#add} puts it there. */
    Sample sample(String number) {
        return new Sample(number);
    }

    /** Copies the cases whose number is like a pattern, with their tasks and organisations, once for each number. */
    void copy(String pattern, int from, int to) {
        database.runInTransaction(entities -> {
            String source = " t cross join generate_series(" + from + ", " + to + ") n(x) where t."
                    + "%s in (select o.id from case_file o where o.number like '" + pattern + "')";
            for (String[] table : new String[][] {
                {"case_file", "id"},
                {"case_team_member", "case_id"},
                {"case_party", "case_id"},
                {"case_cluster", "case_id"},
                {"case_site", "case_id"},
                {"case_task", "case_id"},
                {"worklist_item", "case_id"}
            }) {
                List<String> columns = columns(entities, table[0]);
                run(
                        entities,
                        "insert into " + table[0] + " (" + String.join(", ", columns) + ") select "
                                + columns.stream().map(SampleCases::copied).collect(Collectors.joining(", ")) + " from "
                                + table[0] + source.formatted(table[1]));
            }
        });
    }

    private static List<String> columns(EntityManager entities, String table) {
        List<?> names = entities.createNativeQuery(
                        "select column_name from information_schema.columns where table_name = ?1 order by ordinal_position")
                .setParameter(1, table)
                .getResultList();
        return names.stream().map(String.class::cast).toList();
    }

    /** What makes the row of a copy its own: another beginning of each identifier and another number. */
    private static String copied(String column) {
        return switch (column) {
            case "id", "case_id" ->
                "cast(concat(lpad(cast(n.x as varchar(8)), 8, '0'), substring(cast(t." + column
                        + " as varchar(36)) from 9)) as uuid)";
            case "search_key" -> "concat('mw', lpad(cast(n.x as varchar(5)), 5, '0'), substring(t.search_key from 7))";
            case "number" -> "concat('MW-', lpad(cast(n.x as varchar(5)), 5, '0'), substring(t.number from 8))";
            case "due_on" -> "t.due_on + cast(mod(n.x, 50) as integer)";
            case "last_changed_at" -> "t.last_changed_at - n.x * interval '1' minute";
            default -> "t." + column;
        };
    }

    /** A case being put together. */
    final class Sample {
        private final UUID id = TimeOrderedId.next();
        private final String number;
        private String title;
        private String type = "maatwerk";
        private String stage = "exploration";
        private String status = "ACTIVE";
        private boolean confidential;
        private @Nullable Actor officer;
        private @Nullable Actor colleague;
        private final List<UUID> organisations = new ArrayList<>();
        private final List<String> clusters = new ArrayList<>();
        private final List<UUID> sites = new ArrayList<>();
        private @Nullable LocalDate due;
        private @Nullable Actor assignee;
        private boolean waits;
        private @Nullable Integer reduction;
        private @Nullable Integer renewal;
        private Instant changed = CHANGED;

        private Sample(String number) {
            this.number = number;
            this.title = "Titel van " + number;
        }

        Sample titled(String called) {
            title = called;
            return this;
        }

        Sample ofCluster6() {
            type = "cluster6";
            return this;
        }

        Sample at(String code) {
            stage = code;
            return this;
        }

        Sample status(String value) {
            status = value;
            return this;
        }

        Sample confidential() {
            confidential = true;
            return this;
        }

        Sample officer(Actor actor) {
            officer = actor;
            return this;
        }

        Sample colleague(Actor actor) {
            colleague = actor;
            return this;
        }

        Sample of(UUID company) {
            organisations.add(company);
            return this;
        }

        Sample in(String code) {
            clusters.add(code);
            return this;
        }

        Sample on(UUID site) {
            sites.add(site);
            return this;
        }

        Sample due(@Nullable LocalDate day) {
            due = day;
            return this;
        }

        Sample dueBy(Actor actor, LocalDate day) {
            assignee = actor;
            return due(day);
        }

        Sample waiting(LocalDate day) {
            waits = true;
            return due(day);
        }

        Sample reduces(int tonnes) {
            reduction = tonnes;
            return this;
        }

        /** The same in a later agreement, that replaces the first. */
        Sample thenReduces(int tonnes) {
            renewal = tonnes;
            return this;
        }

        Sample changed(Instant moment) {
            changed = moment;
            return this;
        }

        UUID add() {
            database.runInTransaction(this::write);
            return id;
        }

        private void write(EntityManager entities) {
            run(
                    entities,
                    "insert into case_file (id, number, type_code, type_version, title, programme_code, stage_code,"
                            + " status, fictional, unnamed, confidential, officer_id, last_changed_at, search_key, version)"
                            + " values (?1, ?2, ?3, 1, ?4, ?3, ?5, ?6, false, false, ?7, cast(?8 as uuid), ?9, ?10, 1)",
                    id,
                    number,
                    type,
                    title,
                    stage,
                    status,
                    confidential,
                    officer == null ? null : officer.userId().toString(),
                    changed.atOffset(ZoneOffset.UTC),
                    SearchKey.of(number + title).text());
            if (colleague != null) {
                run(
                        entities,
                        "insert into case_team_member (case_id, user_id) values (?1, ?2)",
                        id,
                        colleague.userId());
            }
            organisations.forEach(organisation -> run(
                    entities,
                    "insert into case_party (case_id, organisation_id, role) values (?1, ?2, 'SUBJECT')",
                    id,
                    organisation));
            clusters.forEach(cluster ->
                    run(entities, "insert into case_cluster (case_id, cluster_code) values (?1, ?2)", id, cluster));
            sites.forEach(site -> run(entities, "insert into case_site (case_id, site_id) values (?1, ?2)", id, site));
            if (due != null) {
                run(
                        entities,
                        "insert into case_task (id, case_id, title, assignee_id, due_on, state, waits_for_company,"
                                + " version) values (?1, ?2, ?3, cast(?4 as uuid), ?5, 'OPEN', ?6, 1)",
                        TimeOrderedId.next(),
                        id,
                        "Taak van " + number,
                        assignee == null ? null : assignee.userId().toString(),
                        due,
                        waits);
            }
            if (reduction != null) {
                commit(entities, reduction, LocalDate.of(2024, 1, 1));
            }
            if (renewal != null) {
                commit(entities, renewal, LocalDate.of(2025, 1, 1));
            }
            RefreshedRows.refresh(entities, id);
        }

        private void commit(EntityManager entities, int tonnes, LocalDate signed) {
            UUID instrument = TimeOrderedId.next();
            run(
                    entities,
                    "insert into instrument (id, case_id, kind, state, version)"
                            + " values (?1, ?2, 'JLOI', 'SIGNED', 1)",
                    instrument,
                    id);
            run(
                    entities,
                    "insert into commitment (id, fact_id, occurred_on, occurred_precision, valid_from, sequence,"
                            + " known_from, recorded_at, version, instrument_id, case_id, hardness, indicator, central_tonnes, target_year, text)"
                            + " values (?1, ?1, ?2, 'DAY', ?2, 0, ?3, ?3, 1, ?4, ?5, 2, 'CO2_EQ', ?6, 2030, 'minder')",
                    TimeOrderedId.next(),
                    signed,
                    CHANGED.atOffset(ZoneOffset.UTC),
                    instrument,
                    id,
                    tonnes);
        }
    }

    private static void type(EntityManager entities, String code, String name) {
        run(
                entities,
                "insert into case_type_version (type_code, type_version, state, name_nl, name_en, definition)"
                        + " values (?1, 1, 'PUBLISHED', ?2, ?3, '{}')",
                code,
                name,
                name + " (en)");
        String[] stages = {"exploration", "eop", "elaboration"};
        for (int place = 1; place <= stages.length; place++) {
            run(
                    entities,
                    "insert into case_type_stage (type_code, type_version, stage_code, position, stage_count,"
                            + " name_nl, name_en) values (?1, 1, ?2, ?3, 3, ?2, ?2)",
                    code,
                    stages[place - 1],
                    place);
        }
    }

    private static void alias(EntityManager entities, UUID organisation, String name, AliasKind kind) {
        run(
                entities,
                "insert into organisation_alias (organisation_id, alias, search_key, kind) values (?1, ?2, ?3, ?4)",
                organisation,
                name,
                SearchKey.of(name).text(),
                kind.name());
    }

    static void run(EntityManager entities, String sql, @Nullable Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        query.executeUpdate();
    }
}
