package nl.maatstaf.casefile.service;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.casefile.CaseParty;
import nl.maatstaf.casefile.CaseStatus;
import nl.maatstaf.casefile.CaseTypeDefinition;
import nl.maatstaf.database.Row;
import nl.maatstaf.identity.Actor;
import nl.maatstaf.identity.CaseScope;
import nl.maatstaf.identity.NameAccess;
import nl.maatstaf.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * A case with everyone and everything that takes part in it.
 *
 * @param rows of {@link CaseStatements#IDENTITY}; none when there is no such case
 */
record CaseRoll(List<Row> rows) {

    private static final int KIND = 13;
    private static final int REFERENCE = 14;
    private static final int CODE = 15;
    private static final int NAME = 16;
    private static final int OTHER = 17;

    boolean isEmpty() {
        return rows.isEmpty();
    }

    String typeCode() {
        return first().text(3);
    }

    int typeVersion() {
        return first().number(4);
    }

    CaseScope scope() {
        Row row = first();
        return new CaseScope(
                row.text(5), row.flag(8), status() == CaseStatus.ENTERED_IN_ERROR, contact(), team(), ids("PARTY"));
    }

    UUID id() {
        return first().id(0);
    }

    /** @param reader a company's user is shown whom it can turn to, and neither the team nor who else is a party */
    CaseIdentity identity(CaseTypeDefinition type, Actor reader) {
        boolean whole = !reader.isCompany();
        Row row = first();
        String stage = row.text(6);
        return new CaseIdentity(
                row.id(0),
                row.text(1),
                row.text(2),
                type.code(),
                type.name(),
                type.version(),
                row.text(5),
                stage,
                type.stage(stage).name(),
                status(),
                row.flag(8),
                row.flag(9),
                row.flag(10),
                all("OFFICER", CaseRoll::colleague)
                        .filter(officer -> NameAccess.isNamed(reader, officer.id(), contact()))
                        .findFirst()
                        .orElse(null),
                whole ? colleagues() : List.of(),
                all("PARTY", CaseRoll::party)
                        .filter(party -> whole || isFor(party, reader))
                        .toList(),
                all("SITE", CaseRoll::location).toList(),
                all("CLUSTER", CaseRoll::cluster).toList(),
                all("MINISTRY", line -> line.text(CODE)).toList(),
                row.moment(11),
                scope(),
                row.longNumber(12));
    }

    /** A company is shown itself and whose case it is. */
    private static boolean isFor(CaseIdentity.Party party, Actor company) {
        return party.role() == CaseParty.Role.SUBJECT || company.organisations().contains(party.organisationId());
    }

    private List<CaseIdentity.Colleague> colleagues() {
        return Stream.concat(all("OFFICER", CaseRoll::colleague), all("TEAM", CaseRoll::colleague))
                .distinct()
                .toList();
    }

    private CaseStatus status() {
        return first().constant(7, CaseStatus.class);
    }

    /** The officer is whom a company turns to. */
    private @Nullable UUID contact() {
        return all("OFFICER", row -> row.id(REFERENCE)).findFirst().orElse(null);
    }

    private Set<UUID> team() {
        return Stream.of(ids("OFFICER"), ids("TEAM")).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private Set<UUID> ids(String kind) {
        return all(kind, row -> row.id(REFERENCE)).collect(Collectors.toSet());
    }

    private <T> Stream<T> all(String kind, Function<Row, T> reading) {
        return rows.stream().filter(row -> kind.equals(row.findText(KIND))).map(reading);
    }

    private Row first() {
        return rows.getFirst();
    }

    private static CaseIdentity.Colleague colleague(Row row) {
        return new CaseIdentity.Colleague(row.id(REFERENCE), row.text(NAME));
    }

    private static CaseIdentity.Party party(Row row) {
        return new CaseIdentity.Party(row.id(REFERENCE), row.text(NAME), row.constant(CODE, CaseParty.Role.class));
    }

    private static CaseIdentity.Cluster cluster(Row row) {
        return new CaseIdentity.Cluster(row.text(CODE), new Label(row.text(NAME), row.text(OTHER)));
    }

    private static CaseIdentity.Location location(Row row) {
        return new CaseIdentity.Location(row.id(REFERENCE), row.text(NAME), row.findText(OTHER), row.findText(CODE));
    }
}
