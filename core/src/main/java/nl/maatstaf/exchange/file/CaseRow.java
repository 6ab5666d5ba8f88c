package nl.maatstaf.exchange.file;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.maatstaf.casefile.subject.CaseDescription;
import nl.maatstaf.casefile.subject.CaseTitle;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowContent;
import nl.maatstaf.exchange.row.RowFlaw;
import nl.maatstaf.party.NameList;
import nl.maatstaf.party.PartyName;
import nl.maatstaf.text.Limit;
import nl.maatstaf.text.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A case.
 *
 * @param ref what the files call it
 * @param type code of its type
 * @param organisations names its subjects go by; none when it is about a cluster or region
 * @param parties names other organisations with a part in it go by
 * @param clusters codes of the clusters it touches
 * @param programme code of its programme; none means that of its type
 * @param sites names of sites of its subjects
 * @param ministries the ministries that commission it
 */
public record CaseRow(
        String ref,
        String type,
        CaseTitle title,
        List<PartyName> organisations,
        List<PartyName> parties,
        Set<String> clusters,
        @Nullable String programme,
        List<String> sites,
        Set<String> ministries,
        boolean fictional,
        boolean unnamed)
        implements RowContent {

    /** The longest reference, in characters. */
    public static final int REF = 60;

    public static @Nullable CaseRow read(Row row) {
        String ref = row.required("case_ref", REF);
        String type = row.required("type", REF);
        String titleText = row.required("title", CaseTitle.LIMIT);
        CaseTitle title = row.accepted("title", () -> new CaseTitle(titleText));
        List<PartyName> organisations = names(row, "organisation");
        List<PartyName> parties = names(row, "parties");
        Set<String> clusters = Set.copyOf(row.list("cluster", NameList.LIMIT));
        String programme = row.text("programme", REF);
        List<String> sites = row.list("sites", NameList.LIMIT);
        Set<String> ministries = Set.copyOf(row.list("ministries", REF));
        Limit ministry = Limits.of(CaseDescription.class).at("ministries");
        if (!ministries.stream().allMatch(ministry::allows)) {
            row.flaw("ministries", RowFlaw.TEXT_TOO_LONG, ministry.longest());
        }
        boolean fictional = row.flag("fictional");
        boolean unnamed = row.flag("unnamed");
        return row.isSound() && title != null
                ? new CaseRow(
                        ref,
                        type,
                        title,
                        organisations,
                        parties,
                        clusters,
                        programme,
                        sites,
                        ministries,
                        fictional,
                        unnamed)
                : null;
    }

    @Override
    public List<PartyName> names() {
        return Stream.concat(organisations.stream(), parties.stream()).toList();
    }

    @Override
    public String key() {
        return ref;
    }

    @Override
    public List<Object> about() {
        return List.of(ref, title.text());
    }

    private static List<PartyName> names(Row row, String column) {
        return row.list(column, NameList.LIMIT).stream()
                .map(name -> row.accepted(column, () -> PartyName.of(name)))
                .filter(Objects::nonNull)
                .toList();
    }
}
