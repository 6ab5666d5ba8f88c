package nl.maatstaf.exchange.service.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.maatstaf.exchange.file.ImportKind;
import nl.maatstaf.exchange.file.RowIdentity;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowContent;
import nl.maatstaf.exchange.row.RowFlaw;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the tables; a row that is about the same as an earlier one is an error. */
final class RowReading {

    private final Map<ImportKind, List<Row>> tables;
    private final Map<String, Long> lines = new HashMap<>();
    private final Set<String> keys = new HashSet<>();

    RowReading(Map<ImportKind, List<Row>> tables) {
        this.tables = tables;
    }

    /** A row that could be read. */
    record Read<T extends RowContent>(Row row, T content, RowIdentity identity) {}

    /** The rows of a kind that could be read; what is wrong with the others is noted. */
    <T extends RowContent> List<Read<T>> of(ImportKind kind, Function<Row, @Nullable T> reader) {
        List<Read<T>> read = new ArrayList<>();
        for (Row row : tables.getOrDefault(kind, List.of())) {
            T content = reader.apply(row);
            if (content != null) {
                RowIdentity identity = RowIdentity.of(kind, content, row);
                keys.add(identity.key());
                keys.add(identity.written().key());
                Long earlier = lines.putIfAbsent(identity.key(), row.line());
                if (earlier == null) {
                    read.add(new Read<>(row, content, identity));
                } else {
                    row.flaw("", RowFlaw.ROW_TWICE, earlier);
                }
            }
        }
        return read;
    }

    /** The keys under which the rows read may have been loaded before. */
    Set<String> keys() {
        return keys;
    }
}
