package nl.maatstaf.casefile.service;

import java.util.List;
import java.util.UUID;
import nl.maatstaf.access.CaseScope;
import nl.maatstaf.casefile.subject.CaseParty;
import nl.maatstaf.casefile.type.CaseTypeDefinition;
import nl.maatstaf.casefile.vocabulary.CaseStatus;
import nl.maatstaf.database.Row;
import nl.maatstaf.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * What a case is and who takes part in it.
 *
 * @param reference what the files that it came from call it; none when it came by no file
 * @param type its case type as users see it
 * @param stage the stage it is in
 * @param officer who handles it, and for a company whom it can turn to; none when nobody does
 * @param parties for a company only itself and whose case it is
 * @param ministries the ministries that commission it
 * @param scope what decided that the caller sees it; other queries about the case ask for it
 */
public record CaseIdentity(
        UUID id,
        String number,
        @Nullable String reference,
        String title,
        String typeCode,
        Label type,
        int typeVersion,
        String programmeCode,
        String stageCode,
        Label stage,
        CaseStatus status,
        boolean confidential,
        boolean fictional,
        boolean unnamed,
        @Nullable Colleague officer,
        List<Party> parties,
        List<Location> locations,
        List<Cluster> clusters,
        List<String> ministries,
        CaseScope scope) {

    /** The columns of a case {@code c} that it is read from. */
    public static final String COLUMNS = """
            c.id, c.number, c.reference, c.title, c.programme_code, c.stage_code, c.status, c.confidential, c.fictional, c.unnamed,
            (select string_agg(m.ministry, ',' order by m.ministry) from case_ministry m where m.case_id = c.id)
                as ministries""";

    public CaseIdentity {
        parties = List.copyOf(parties);
        locations = List.copyOf(locations);
        clusters = List.copyOf(clusters);
        ministries = List.copyOf(ministries);
    }

    /**
     * Reads it.
     *
     * @param row the case, with {@link #COLUMNS}
     * @param type the definition it runs by
     */
    public static CaseIdentity of(
            Row row,
            CaseTypeDefinition type,
            @Nullable Colleague officer,
            List<Party> parties,
            List<Location> locations,
            List<Cluster> clusters,
            CaseScope scope) {
        String stage = row.text("stage_code");
        return new CaseIdentity(
                row.id("id"),
                row.text("number"),
                row.findText("reference"),
                row.text("title"),
                type.code(),
                type.name(),
                type.version(),
                row.text("programme_code"),
                stage,
                type.stage(stage).name(),
                row.constant("status", CaseStatus.class),
                row.flag("confidential"),
                row.flag("fictional"),
                row.flag("unnamed"),
                officer,
                parties,
                locations,
                clusters,
                row.codes("ministries"),
                scope);
    }

    /** An official who works on the case. */
    public record Colleague(UUID id, String name) {}

    /** An organisation with its part in the case. */
    public record Party(UUID organisationId, String name, CaseParty.Role role) {}

    /** A cluster the case touches. */
    public record Cluster(String code, Label name) {}

    /** A site the case is about. */
    public record Location(
            UUID siteId,
            String name,
            @Nullable String place,
            @Nullable String province) {}
}
