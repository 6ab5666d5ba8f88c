package nl.maatstaf.casefile.web;

import java.util.Arrays;
import java.util.Locale;

/** The parts of the page of a case; the code stands in its address. */
public enum CaseTab {
    OVERVIEW("overzicht"),
    AGREEMENTS("afspraken"),
    TIMELINE("tijdlijn");

    private final String code;

    CaseTab(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The part of that code; the overview for any other. */
    static CaseTab of(String code) {
        return Arrays.stream(values())
                .filter(tab -> tab.code.equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(OVERVIEW);
    }
}
