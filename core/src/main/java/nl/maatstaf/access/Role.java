package nl.maatstaf.access;

import java.util.Arrays;

/** The roles of {@code product.md}; the code is the name users, tokens and the demo list carry. */
public enum Role {
    CASE_OFFICER("behandelaar"),
    COORDINATOR("coordinator"),
    READER("raadpleger"),
    AUDITOR("auditor"),
    RECORDS_MANAGER("recordmanager"),
    COMPANY_EDITOR("bedrijf_invoerder"),
    COMPANY_SIGNATORY("bedrijf_tekenbevoegd"),
    PARTNER("partner"),
    MANAGER("manager"),
    ADMINISTRATOR("beheerder");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether this role belongs to a company and therefore sees nothing but what is shared with it. */
    public boolean isCompany() {
        return this == COMPANY_EDITOR || this == COMPANY_SIGNATORY;
    }

    /** Whether it takes no more than this role. */
    public boolean has(Right right) {
        return Rights.of(this).contains(right);
    }

    public static Role ofCode(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown role " + code));
    }
}
