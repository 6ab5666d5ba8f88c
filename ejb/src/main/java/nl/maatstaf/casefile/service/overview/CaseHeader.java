package nl.maatstaf.casefile.service.overview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.access.Actor;
import nl.maatstaf.access.CaseScope;
import nl.maatstaf.access.NameAccess;
import nl.maatstaf.casefile.service.CaseIdentity;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.database.Row;
import nl.maatstaf.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * A case with everyone and everything that takes part in it.
 *
 * @param itself what it is
 * @param officer who handles it, if anyone does
 * @param team who works on it besides
 */
record CaseHeader(
        Row itself,
        CaseIdentity.@Nullable Colleague officer,
        List<CaseIdentity.Colleague> team,
        List<CaseIdentity.Party> parties,
        List<CaseIdentity.Location> locations,
        List<CaseIdentity.Cluster> clusters) {

    /**
     * Reads it.
     *
     * @param itself the case, once for each of its parties
     * @param around its team, sites and clusters
     */
    static CaseHeader of(List<Row> itself, List<Row> around) {
        Row first = itself.getFirst();
        return new CaseHeader(
                first,
                first.has("officer_id")
                        ? new CaseIdentity.Colleague(first.id("officer_id"), first.text("officer_name"))
                        : null,
                all(around, "user_id", row -> new CaseIdentity.Colleague(row.id("user_id"), row.text("user_name"))),
                all(
                        itself,
                        "organisation_id",
                        row -> new CaseIdentity.Party(
                                row.id("organisation_id"),
                                row.text("organisation_name"),
                                row.constant("role", CaseParty.Role.class))),
                all(
                        around,
                        "site_id",
                        row -> new CaseIdentity.Location(
                                row.id("site_id"),
                                row.text("site_name"),
                                row.findText("place"),
                                row.findText("province"))),
                all(
                        around,
                        "cluster_code",
                        row -> new CaseIdentity.Cluster(
                                row.text("cluster_code"), new Label(row.text("cluster_nl"), row.text("cluster_en")))));
    }

    private static <T> List<T> all(List<Row> rows, String identifier, Function<Row, T> reading) {
        return rows.stream().filter(row -> row.has(identifier)).map(reading).toList();
    }

    UUID id() {
        return itself.id("id");
    }

    String typeCode() {
        return itself.text("type_code");
    }

    int typeVersion() {
        return itself.number("type_version");
    }

    String stageCode() {
        return itself.text("stage_code");
    }

    CaseScope scope() {
        return new CaseScope(
                itself.text("programme_code"),
                itself.flag("confidential"),
                status() == CaseStatus.ENTERED_IN_ERROR,
                contact(),
                everyone().stream().map(CaseIdentity.Colleague::id).collect(Collectors.toSet()),
                parties.stream().map(CaseIdentity.Party::organisationId).collect(Collectors.toSet()));
    }

    /** @param reader a company's user is shown whom it can turn to, and not who else is a party */
    CaseIdentity identity(CaseTypeDefinition type, Actor reader) {
        return CaseIdentity.of(
                itself,
                type,
                officer != null && NameAccess.isNamed(reader, officer.id(), contact()) ? officer : null,
                parties.stream().filter(party -> isFor(party, reader)).toList(),
                locations,
                clusters,
                scope());
    }

    /** The officials on it, its officer first. */
    List<CaseIdentity.Colleague> everyone() {
        return Stream.concat(Stream.ofNullable(officer), team.stream())
                .distinct()
                .toList();
    }

    Instant lastChangedAt() {
        return itself.moment("last_changed_at");
    }

    long version() {
        return itself.longNumber("version");
    }

    /** A company is shown itself and whose case it is. */
    private static boolean isFor(CaseIdentity.Party party, Actor reader) {
        return !reader.isCompany()
                || party.role() == CaseParty.Role.SUBJECT
                || reader.organisations().contains(party.organisationId());
    }

    private CaseStatus status() {
        return itself.constant("status", CaseStatus.class);
    }

    /** The officer is whom a company turns to. */
    private @Nullable UUID contact() {
        return officer == null ? null : officer.id();
    }
}
