package nl.maatstaf.bench.lists;

import nl.maatstaf.text.SearchKey;

/** What there is in the generated cases whatever their number, to ask for. */
final class Landmarks {

    /** A company of a handful of cases. */
    static final int COMPANY = 100;

    /** A province, which takes part in one in twenty-four of all cases. */
    static final int PROVINCE = 3;

    static final String COMPANY_NAME = "Naltallemwal Chemie";

    private Landmarks() {}

    /** A case from the middle of the list. */
    static String number() {
        return "MW-" + GeneratedCases.today().minusYears(5).getYear() + "-0100";
    }

    /** As a search by hand takes what was typed. */
    static String key(String typed) {
        return SearchKey.of(typed).text();
    }
}
