package nl.maatstaf.exchange.file;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowContent;
import nl.maatstaf.party.NameList;
import nl.maatstaf.party.OrganisationKind;
import nl.maatstaf.party.OrganisationProfile;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.text.Limits;
import org.jspecify.annotations.Nullable;

/**
 * An organisation.
 *
 * @param parent a name the parent goes by
 * @param cluster code of its cluster
 * @param sectors codes of its sectors
 * @param aliases names it goes by beside its own
 */
public record OrganisationRow(
        PartyName name,
        OrganisationKind kind,
        @Nullable PartyName parent,
        @Nullable String place,
        @Nullable @Size(max = CodeRow.MOST) String cluster,
        Set<String> sectors,
        List<PartyName> aliases,
        boolean fictional)
        implements RowContent {

    public static @Nullable OrganisationRow read(Row row) {
        PartyName name = name(row, "name", row.required("name", PartyName.LIMIT));
        OrganisationKind kind = row.choice("kind", OrganisationKind.class);
        String parent = row.text("parent", PartyName.LIMIT);
        PartyName parentName = parent == null ? null : name(row, "parent", parent);
        String place = row.text("place", Limits.of(OrganisationProfile.class).at("place"));
        String cluster = row.text("cluster", CodeRow.CODE);
        Set<String> sectors = Set.copyOf(row.list("sectors", NameList.LIMIT));
        List<PartyName> aliases = row.list("aliases", NameList.LIMIT).stream()
                .map(alias -> name(row, "aliases", alias))
                .filter(Objects::nonNull)
                .toList();
        boolean fictional = row.flag("fictional");
        return row.isSound() && name != null && kind != null
                ? new OrganisationRow(name, kind, parentName, place, cluster, sectors, aliases, fictional)
                : null;
    }

    @Override
    public String key() {
        return name.key().text();
    }

    @Override
    public List<PartyName> names() {
        return Stream.concat(Stream.concat(Stream.of(name), aliases.stream()), Stream.ofNullable(parent))
                .toList();
    }

    @Override
    public List<Object> about() {
        return List.of(name.text());
    }

    private static @Nullable PartyName name(Row row, String column, String text) {
        return row.accepted(column, () -> PartyName.of(text));
    }
}
