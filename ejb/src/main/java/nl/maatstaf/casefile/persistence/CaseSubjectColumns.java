package nl.maatstaf.casefile.persistence;

import nl.maatstaf.database.StatementParameters;
import nl.maatstaf.text.BoundedParser;
import nl.maatstaf.text.SearchKey;

/**
 * What a case is about, as columns of one row and as conditions: a case has any number of companies, sites and clusters,
 * and none of them stands for the others. Columns name them all, separated by semicolons, and nothing where there is none.
 */
public final class CaseSubjectColumns {

    private static final String OF_SITES = " from case_site cs join site si on si.id = cs.site_id where cs.case_id = ";

    private CaseSubjectColumns() {}

    /** The names of the companies whose case it is. */
    public static String companies(String caseId) {
        return "(select string_agg(o.name, '; ' order by o.name) from case_party cp"
                + " join organisation o on o.id = cp.organisation_id"
                + " where cp.role = 'SUBJECT' and cp.case_id = " + caseId + ")";
    }

    /** The sites, each with the province that it lies in. */
    public static String sites(String caseId) {
        return "(select string_agg(si.name || coalesce(', ' || si.province, ''), '; ' order by si.name, si.id)"
                + OF_SITES + caseId + ")";
    }

    /** The provinces that sites lie in, each once. */
    public static String provinces(String caseId) {
        return "(select string_agg(distinct si.province, '; ' order by si.province)" + OF_SITES + caseId + ")";
    }

    /** The codes of the clusters, separated by commas. */
    public static String clusters(String caseId) {
        return "(select string_agg(k.cluster_code, ',' order by k.cluster_code) from case_cluster k where k.case_id = "
                + caseId + ")";
    }

    /** Whether the cluster of a code is one of its clusters. */
    public static String touches(String caseId, String code) {
        return "exists (select 1 from case_cluster k where k.case_id = " + caseId + " and k.cluster_code = " + code
                + ")";
    }

    /** Whether one of its sites lies in a province. */
    public static String inProvince(String caseId, String province) {
        return "exists (select 1" + OF_SITES + caseId + " and si.province = " + province + ")";
    }

    /**
     * Whether an organisation takes part in it, in whatever role.
     *
     * @param organisation its identifier or any of its names, whatever their accents, capitals, spaces and punctuation
     */
    public static String hasPart(String caseId, String organisation, StatementParameters values) {
        return BoundedParser.identifier(organisation)
                .map(id -> caseId + " in (select o.case_id from case_party o where o.organisation_id = "
                        + values.bind("organisation", id) + ")")
                .orElseGet(() -> caseId + " in (select o.case_id from organisation_alias a"
                        + " join case_party o on o.organisation_id = a.organisation_id where a.search_key = "
                        + values.bind("key", SearchKey.of(organisation).text()) + ")");
    }
}
