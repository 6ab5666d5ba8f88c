package nl.maatstaf.exchange.file;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.maatstaf.exchange.row.Cell;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowContent;
import nl.maatstaf.exchange.row.RowFlaw;
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
        Cell<PartyName> parent,
        Cell<String> place,
        Cell<@Size(max = CodeRow.MOST) String> cluster,
        Cell<Set<String>> sectors,
        List<PartyName> aliases,
        boolean fictional)
        implements RowContent {

    public static @Nullable OrganisationRow read(Row row) {
        PartyName name = row.name("name");
        OrganisationKind kind = row.choice("kind", OrganisationKind.class);
        Cell<PartyName> parent =
                row.textCell("parent", PartyName.LIMIT).map(text -> row.accepted("parent", () -> PartyName.of(text)));
        parent.value().ifPresent(known -> row.means("parent", known.key().text()));
        Cell<String> place =
                row.textCell("place", Limits.of(OrganisationProfile.class).at("place"));
        Cell<String> cluster = row.textCell("cluster", CodeRow.CODE);
        Cell<Set<String>> sectors = row.listCell("sectors", NameList.LIMIT).map(Set::copyOf);
        boolean fictional = row.flagCell("fictional").over(false, false);
        List<PartyName> aliases = aliases(row);
        return row.isSound() && name != null && kind != null
                ? new OrganisationRow(name, kind, parent, place, cluster, sectors, aliases, fictional)
                : null;
    }

    /** Names come beside those there are; no file takes them away. */
    private static List<PartyName> aliases(Row row) {
        Cell<List<PartyName>> aliases = row.namesCell("aliases", NameList.LIMIT);
        if (!aliases.isAbsent() && aliases.value().isEmpty()) {
            row.flaw("aliases", RowFlaw.ALIASES_ONLY_ADDED);
        }
        return aliases.over(List.of(), List.of());
    }

    @Override
    public String key() {
        return name.key().text();
    }

    @Override
    public List<PartyName> names() {
        return Stream.of(Stream.of(name), aliases.stream(), parent.value().stream())
                .flatMap(Function.identity())
                .toList();
    }

    @Override
    public List<Object> about() {
        return List.of(name.text());
    }
}
