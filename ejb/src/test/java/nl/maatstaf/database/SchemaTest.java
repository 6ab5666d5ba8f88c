package nl.maatstaf.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.Type;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.maatstaf.audit.AuditEvent;
import nl.maatstaf.audit.Seal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SchemaTest {

    @RegisterExtension
    static final TestDatabase H2 = TestDatabase.h2();

    @RegisterExtension
    static final TestDatabase POSTGRES = TestDatabase.postgres();

    @RegisterExtension
    static final TestDatabase CHANGED = TestDatabase.h2();

    @Test
    void has_every_mapped_column_as_it_is_mapped() throws SQLException {
        assertThat(differences(H2)).isEmpty();
        assertThat(differences(POSTGRES)).isEmpty();
    }

    @Test
    void shows_what_differs() throws SQLException {
        execute(
                "alter table sector alter column name_nl set data type varchar(10)",
                "alter table sector alter column name_en drop not null",
                "alter table site alter column latitude set data type numeric(8, 2)",
                "alter table site alter column place set data type integer",
                "alter table contact drop column phone",
                "alter table organisation_sector alter column sector_code rename to sector");

        assertThat(differences(CHANGED))
                .contains(
                        "sector.name_nl has length 10 and is mapped with 200",
                        "sector.name_en may be null on one side only",
                        "site.latitude has precision 8,2",
                        "site.place is integer and mapped as class java.lang.String",
                        "contact.phone is mapped and not in the schema",
                        "organisation_sector.sector_code is mapped and not in the schema");
    }

    /** Written once and never changed, so no change can be lost. */
    private static final Set<Class<?>> WRITTEN_ONCE = Set.of(AuditEvent.class, Seal.class);

    @Test
    void gives_every_entity_a_version_and_keeps_no_enum_by_its_place() {
        Set<ManagedType<?>> managed = H2.factory().getMetamodel().getManagedTypes();
        List<Class<?>> entities = managed.stream()
                .filter(type -> type.getPersistenceType() == Type.PersistenceType.ENTITY)
                .<Class<?>>map(Type::getJavaType)
                .filter(entity -> !WRITTEN_ONCE.contains(entity))
                .toList();

        assertThat(entities).isNotEmpty();
        assertThat(SchemaComparison.flaws(
                        entities, managed.stream().map(Type::getJavaType).collect(Collectors.toSet())))
                .isEmpty();
    }

    @Test
    void finds_an_entity_without_version_and_an_ordinal_enum() {
        assertThat(SchemaComparison.flaws(List.of(Flawed.class), List.of(Flawed.class)))
                .containsExactly("Flawed has no version", "Flawed.kind is an ordinal enum");
    }

    /** What an entity should not be. */
    static class Flawed {
        DatabaseKind kind;
    }

    private static List<String> differences(TestDatabase database) throws SQLException {
        return new SchemaComparison(database.factory(), database.dataSource()).differences();
    }

    private static void execute(String... changes) throws SQLException {
        try (Connection connection = CHANGED.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String change : changes) {
                statement.execute(change);
            }
        }
    }
}
