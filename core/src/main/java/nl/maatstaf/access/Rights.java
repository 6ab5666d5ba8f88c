package nl.maatstaf.access;

import static nl.maatstaf.access.Right.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The matrix of roles and rights; {@code docs/authorisation.md} is written from it. */
final class Rights {

    private static final Set<Right> READING = EnumSet.of(VIEW_CASES, VIEW_PARTIES);
    private static final Set<Right> WORKING = EnumSet.of(
            VIEW_CASES,
            VIEW_PARTIES,
            OPEN_CASE,
            EDIT_CASE,
            DECIDE_STAGE,
            CHANGE_STATUS,
            MANAGE_INSTRUMENT,
            WORK_TASKS,
            CORRECT,
            VIEW_PORTFOLIO);

    private static final Map<Role, Set<Right>> MATRIX = Map.of(
            Role.CASE_OFFICER, WORKING,
            Role.COORDINATOR, plus(WORKING, APPROVE_DECISION),
            Role.READER, READING,
            Role.AUDITOR, plus(READING, VIEW_PORTFOLIO, AUDIT),
            Role.RECORDS_MANAGER, READING,
            Role.COMPANY_EDITOR, EnumSet.of(VIEW_CASES),
            Role.COMPANY_SIGNATORY, EnumSet.of(VIEW_CASES),
            Role.PARTNER, EnumSet.of(VIEW_CASES),
            Role.MANAGER, plus(READING, VIEW_PORTFOLIO, APPROVE_DECISION),
            Role.ADMINISTRATOR, EnumSet.of(VIEW_PARTIES, IMPORT, MANAGE_USERS));

    private Rights() {}

    static Set<Right> of(Role role) {
        return MATRIX.getOrDefault(role, Set.of());
    }

    private static Set<Right> plus(Set<Right> rights, Right... more) {
        Set<Right> all = EnumSet.copyOf(rights);
        all.addAll(Set.of(more));
        return all;
    }
}
