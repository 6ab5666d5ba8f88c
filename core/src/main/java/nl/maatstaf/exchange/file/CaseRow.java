package nl.maatstaf.exchange.file;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.maatstaf.casefile.subject.CaseDescription;
import nl.maatstaf.casefile.subject.CaseTitle;
import nl.maatstaf.exchange.row.Row;
import nl.maatstaf.exchange.row.RowContent;
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
        @Size(max = 60) String ref,
        @Size(max = CodeRow.MOST) String type,
        CaseTitle title,
        List<PartyName> organisations,
        List<PartyName> parties,
        Set<String> clusters,
        @Nullable @Size(max = CodeRow.MOST) String programme,
        List<String> sites,
        Set<String> ministries,
        boolean fictional,
        boolean unnamed)
        implements RowContent {

    /** What any reference to a case in a file keeps to. */
    public static final Limit REF = Limits.of(CaseRow.class).at("ref");

    public static @Nullable CaseRow read(Row row) {
        String ref = row.required("case_ref", REF);
        String type = row.required("type", CodeRow.CODE);
        String titleText = row.required("title", CaseTitle.LIMIT);
        CaseTitle title = row.accepted("title", () -> new CaseTitle(titleText));
        List<PartyName> organisations = names(row, "organisation");
        List<PartyName> parties = names(row, "parties");
        Set<String> clusters = Set.copyOf(row.list("cluster", NameList.LIMIT));
        String programme = row.text("programme", CodeRow.CODE);
        List<String> sites = row.list("sites", NameList.LIMIT);
        Set<String> ministries = Set.copyOf(row.list("ministries", NameList.LIMIT));
        Limit ministry = Limits.of(CaseDescription.class).at("ministries");
        ministries.forEach(name -> row.fits("ministries", ministry, name));
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
