package nl.maatstaf.exchange.file;

import jakarta.validation.constraints.Size;
import java.util.List;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowContent;
import nl.maatstaf.party.Cluster;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.text.Label;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A sector or a cluster.
 *
 * @param kind of a cluster; none for a sector
 */
public record CodeRow(
        @Size(max = CodeRow.MOST) String code, PartyName dutchName, PartyName englishName, Cluster.@Nullable Kind kind)
        implements RowContent {

    /** The most characters of a code. */
    static final int MOST = 40;

    /** What any code in a file keeps to. */
    public static final Limit CODE = Limits.of(CodeRow.class).at("code");

    public static @Nullable CodeRow sector(Row row) {
        return read(row, null);
    }

    public static @Nullable CodeRow cluster(Row row) {
        return read(row, row.choice("kind", Cluster.Kind.class));
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public List<Object> about() {
        return List.of(code, new Label(dutchName.text(), englishName.text()));
    }

    private static @Nullable CodeRow read(Row row, Cluster.@Nullable Kind kind) {
        String code = row.required("code", CODE);
        PartyName dutch = row.name("name_nl");
        PartyName english = row.name("name_en");
        return row.isSound() && dutch != null && english != null ? new CodeRow(code, dutch, english, kind) : null;
    }
}
