package nl.maatstaf.exchange.file;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.maatstaf.casefile.subject.CaseDescription;
import nl.maatstaf.casefile.subject.CaseReference;
import nl.maatstaf.casefile.subject.CaseTitle;
import nl.maatstaf.exchange.row.Cell;
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
        @Size(max = CaseReference.MOST) String ref,
        @Size(max = CodeRow.MOST) String type,
        CaseTitle title,
        Cell<List<PartyName>> organisations,
        Cell<List<PartyName>> parties,
        Cell<Set<String>> clusters,
        @Nullable @Size(max = CodeRow.MOST) String programme,
        Cell<List<PartyName>> sites,
        Cell<Set<String>> ministries,
        Cell<Boolean> fictional,
        Cell<Boolean> unnamed)
        implements RowContent {

    /** What any reference to a case in a file keeps to. */
    public static final Limit REF = Limits.of(CaseRow.class).at("ref");

    public static @Nullable CaseRow read(Row row) {
        String ref = row.required("case_ref", REF);
        String type = row.required("type", CodeRow.CODE);
        String titleText = row.required("title", CaseTitle.LIMIT);
        CaseTitle title = row.accepted("title", () -> new CaseTitle(titleText));
        Cell<List<PartyName>> organisations = row.namesCell("organisation", NameList.LIMIT);
        Cell<List<PartyName>> parties = row.namesCell("parties", NameList.LIMIT);
        Cell<Set<String>> clusters = row.listCell("cluster", NameList.LIMIT).map(Set::copyOf);
        String programme = row.text("programme", CodeRow.CODE);
        Cell<List<PartyName>> sites = row.namesCell("sites", NameList.LIMIT);
        Cell<Set<String>> ministries =
                row.listCell("ministries", NameList.LIMIT).map(Set::copyOf);
        Limit ministry = Limits.of(CaseDescription.class).at("ministries");
        ministries.over(Set.of(), Set.of()).forEach(name -> row.fits("ministries", ministry, name));
        Cell<Boolean> fictional = row.flagCell("fictional");
        Cell<Boolean> unnamed = row.flagCell("unnamed");
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

    /** The same of a case that is called otherwise. */
    public CaseRow ofCase(String other) {
        return new CaseRow(
                other, type, title, organisations, parties, clusters, programme, sites, ministries, fictional, unnamed);
    }

    @Override
    public List<PartyName> names() {
        return Stream.of(organisations, parties)
                .flatMap(cell -> cell.over(List.of(), List.of()).stream())
                .toList();
    }

    @Override
    public String key() {
        return ref;
    }

    @Override
    public String writtenKey(Row row) {
        return row.cell("case_ref");
    }

    @Override
    public List<Object> about() {
        return List.of(ref, title.text());
    }
}
