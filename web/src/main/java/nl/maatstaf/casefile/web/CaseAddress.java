package nl.maatstaf.casefile.web;

import org.omnifaces.util.Utils;

/** Where a case stands in the browser: {@code /cases/MW-2022-0001}, and below it each of its parts. */
public final class CaseAddress {

    private CaseAddress() {}

    /** Of a case, by its number. */
    public static String of(String number) {
        return "/cases/" + Utils.encodeURI(number);
    }

    /** Of a part of a case, by the code of its tab or subpage; the overview, which has none, is the case itself. */
    public static String part(String number, String code) {
        return code.isEmpty() ? of(number) : of(number) + "/" + code;
    }
}
