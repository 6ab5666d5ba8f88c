package nl.maatstaf.database;

import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.AggregateCollectionMapping;
import org.eclipse.persistence.mappings.AggregateObjectMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.OneToManyMapping;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Compares the columns that entities are mapped to with those that the migrations made. */
final class SchemaComparison {

    private static final Set<String> TEXT = Set.of("varchar", "character varying", "text", "character large object");
    private static final Map<Class<?>, Set<String>> TYPES = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(UUID.class, Set.of("uuid")),
            Map.entry(OffsetDateTime.class, Set.of("timestamptz", "timestamp with time zone")),
            Map.entry(Instant.class, Set.of("timestamptz", "timestamp with time zone")),
            Map.entry(LocalDate.class, Set.of("date")),
            Map.entry(java.sql.Date.class, Set.of("date")),
            Map.entry(boolean.class, Set.of("bool", "boolean")),
            Map.entry(Boolean.class, Set.of("bool", "boolean")),
            Map.entry(int.class, Set.of("int4", "integer")),
            Map.entry(Integer.class, Set.of("int4", "integer")),
            Map.entry(long.class, Set.of("int8", "bigint")),
            Map.entry(Long.class, Set.of("int8", "bigint")),
            Map.entry(BigDecimal.class, Set.of("numeric")));

    private final ServerSession session;
    private final Map<String, Column> schema;

    SchemaComparison(EntityManagerFactory factory, DataSource dataSource) throws SQLException {
        this.session = factory.unwrap(ServerSession.class);
        this.schema = columns(dataSource);
    }

    /** A column of the schema. */
    private record Column(String type, int size, int scale, boolean nullable) {}

    /** What differs, in words; empty when nothing does. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        Set<DatabaseField> owners = ownerFields();
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            if (!descriptor.isAggregateDescriptor()) {
                Set<DatabaseField> filled = new HashSet<>(owners);
                filled.addAll(descriptor.getPrimaryKeyFields());
                descriptor.getFields().forEach(field -> compare(descriptor, field, filled, differences));
                mappings(descriptor).forEach(mapping -> compareCollection(mapping, differences));
            }
        }
        return differences;
    }

    /** The mappings of an entity, those of what is embedded in it among them. */
    private static Stream<DatabaseMapping> mappings(ClassDescriptor descriptor) {
        return descriptor.getMappings().stream()
                .flatMap(mapping -> mapping instanceof AggregateObjectMapping embedded
                        ? mappings(embedded.getReferenceDescriptor())
                        : Stream.of(mapping));
    }

    /** The columns that rows of a list point to their owner with: mapped twice, and told apart by their plain mapping. */
    private Set<DatabaseField> ownerFields() {
        return session.getDescriptors().values().stream()
                .flatMap(descriptor -> descriptor.getMappings().stream())
                .filter(OneToManyMapping.class::isInstance)
                .flatMap(mapping -> ((OneToManyMapping) mapping).getTargetForeignKeysToSourceKeys().keySet().stream())
                .collect(Collectors.toSet());
    }

    private void compare(
            ClassDescriptor descriptor, DatabaseField field, Set<DatabaseField> filled, List<String> differences) {
        Column column = find(field, differences);
        if (column == null) {
            return;
        }
        boolean mayBeNull = field.isNullable() && !filled.contains(field);
        if (mayBeNull != column.nullable()) {
            differences.add(field.getQualifiedName() + " may be null on one side only");
        }
        compareType(field, typeOf(descriptor, field), column, differences);
    }

    private static Class<?> typeOf(ClassDescriptor descriptor, DatabaseField field) {
        Class<?> type = descriptor.getObjectBuilder().getFieldClassification(field);
        DatabaseMapping mapping = descriptor.getObjectBuilder().getMappingForField(field);
        return type == null && mapping != null ? mapping.getAttributeClassification() : type;
    }

    private void compareCollection(DatabaseMapping mapping, List<String> differences) {
        if (mapping instanceof DirectCollectionMapping direct) {
            Column column = find(direct.getDirectField(), differences);
            if (column != null) {
                compareType(direct.getDirectField(), direct.getDirectField().getType(), column, differences);
            }
        } else if (mapping instanceof AggregateCollectionMapping embedded) {
            ClassDescriptor element = embedded.getReferenceDescriptor();
            element.getFields().forEach(field -> compare(element, field, Set.of(), differences));
        }
    }

    private Column find(DatabaseField field, List<String> differences) {
        Column column = schema.get(field.getQualifiedName().toLowerCase(Locale.ROOT));
        if (column == null) {
            differences.add(field.getQualifiedName() + " is mapped and not in the schema");
        }
        return column;
    }

    private static void compareType(DatabaseField field, Class<?> type, Column column, List<String> differences) {
        String name = field.getQualifiedName();
        Set<String> fitting = type == null || type.isEnum() ? TEXT : TYPES.getOrDefault(type, Set.of());
        if (!fitting.contains(column.type())) {
            differences.add(name + " is " + column.type() + " and mapped as " + type);
        } else if (field.getLength() > 0 && field.getLength() != column.size()) {
            differences.add(name + " has length " + column.size() + " and is mapped with " + field.getLength());
        } else if (field.getPrecision() > 0
                && (field.getPrecision() != column.size() || field.getScale() != column.scale())) {
            differences.add(name + " has precision " + column.size() + "," + column.scale());
        }
    }

    /** What else is asked of entities: a version, and no enum kept by its place in the list. */
    static List<String> flaws(Collection<Class<?>> entities, Collection<Class<?>> all) {
        List<String> flaws = new ArrayList<>();
        entities.stream()
                .filter(entity -> EntityFields.of(entity).noneMatch(EntityFields::isVersion))
                .forEach(entity -> flaws.add(entity.getSimpleName() + " has no version"));
        all.forEach(type -> EntityFields.of(type)
                .filter(EntityFields::isOrdinalEnum)
                .forEach(field -> flaws.add(type.getSimpleName() + "." + field.getName() + " is an ordinal enum")));
        return flaws;
    }

    private static Map<String, Column> columns(DataSource dataSource) throws SQLException {
        Map<String, Column> columns = new HashMap<>();
        try (Connection connection = dataSource.getConnection()) {
            DatabaseMetaData metaData = connection.getMetaData();
            try (ResultSet rows = metaData.getColumns(null, "public", "%", "%")) {
                while (rows.next()) {
                    columns.put(
                            (rows.getString("TABLE_NAME") + "." + rows.getString("COLUMN_NAME"))
                                    .toLowerCase(Locale.ROOT),
                            new Column(
                                    rows.getString("TYPE_NAME").toLowerCase(Locale.ROOT),
                                    rows.getInt("COLUMN_SIZE"),
                                    rows.getInt("DECIMAL_DIGITS"),
                                    rows.getInt("NULLABLE") == DatabaseMetaData.columnNullable));
                }
            }
        }
        return columns;
    }
}
