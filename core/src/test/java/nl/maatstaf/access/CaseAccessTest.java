package nl.maatstaf.access;

import static nl.maatstaf.access.Actors.companyUser;
import static nl.maatstaf.access.Actors.official;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.maatstaf.access.CaseAccess.View;
import nl.maatstaf.time.TimeOrderedId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseAccessTest {

    private static final UUID GLASS = TimeOrderedId.next();
    private static final UUID CHEMISTRY = TimeOrderedId.next();

    private final CaseScope open = new CaseScope("maatwerk", false, false, null, Set.of(), Set.of(GLASS));
    private final CaseScope confidential = new CaseScope("maatwerk", true, false, null, Set.of(), Set.of(GLASS));
    private final CaseScope inError = new CaseScope("maatwerk", false, true, null, Set.of(), Set.of(GLASS));

    @ParameterizedTest
    @EnumSource(names = {"CASE_OFFICER", "COORDINATOR", "READER", "RECORDS_MANAGER"})
    void an_official_sees_the_cases_of_their_programme(Role role) {
        assertThat(CaseAccess.of(official(role), open)).isEqualTo(View.WHOLE);
    }

    @ParameterizedTest
    @EnumSource(names = {"CASE_OFFICER", "COORDINATOR", "READER", "RECORDS_MANAGER"})
    void a_case_of_another_programme_does_not_exist_for_an_official(Role role) {
        assertThat(CaseAccess.of(official(role, "cluster6"), open)).isEqualTo(View.NONE);
    }

    @Test
    void a_confidential_case_is_open_to_its_team_only() {
        Actor officer = official(Role.CASE_OFFICER);
        CaseScope ofTheTeam = new CaseScope("maatwerk", true, false, null, Set.of(officer.userId()), Set.of(GLASS));

        assertThat(CaseAccess.of(officer, ofTheTeam)).isEqualTo(View.WHOLE);
        assertThat(CaseAccess.of(official(Role.CASE_OFFICER), ofTheTeam)).isEqualTo(View.NONE);
        assertThat(CaseAccess.of(official(Role.READER), ofTheTeam)).isEqualTo(View.NONE);
    }

    @Test
    void a_team_member_who_left_the_programme_no_longer_sees_a_confidential_case() {
        Actor officer = official(Role.CASE_OFFICER, "cluster6");
        CaseScope ofTheTeam = new CaseScope("maatwerk", true, false, null, Set.of(officer.userId()), Set.of());

        assertThat(CaseAccess.of(officer, ofTheTeam)).isEqualTo(View.NONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "AUDITOR"})
    void management_and_auditors_see_all_programmes_and_confidential_cases_masked(Role role) {
        assertThat(CaseAccess.of(official(role, new String[0]), open)).isEqualTo(View.WHOLE);
        assertThat(CaseAccess.of(official(role), confidential)).isEqualTo(View.MASKED);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPANY_EDITOR", "COMPANY_SIGNATORY"})
    void a_companys_user_sees_what_is_shared_of_its_own_cases(Role role) {
        assertThat(CaseAccess.of(companyUser(role, GLASS), open)).isEqualTo(View.SHARED);
        assertThat(CaseAccess.of(companyUser(role, GLASS), confidential)).isEqualTo(View.SHARED);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPANY_EDITOR", "COMPANY_SIGNATORY"})
    void another_companys_case_does_not_exist(Role role) {
        assertThat(CaseAccess.of(companyUser(role, CHEMISTRY), open)).isEqualTo(View.NONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPANY_EDITOR", "COMPANY_SIGNATORY"})
    void a_case_entered_in_error_is_nowhere_for_a_company(Role role) {
        assertThat(CaseAccess.of(companyUser(role, GLASS), inError)).isEqualTo(View.NONE);
        assertThat(CaseAccess.of(official(Role.CASE_OFFICER), inError)).isEqualTo(View.WHOLE);
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTNER", "ADMINISTRATOR"})
    void a_case_does_not_exist_for_partners_and_administrators_whatever_programme_they_have(Role role) {
        assertThat(CaseAccess.of(official(role, new String[0]), open)).isEqualTo(View.NONE);
        assertThat(CaseAccess.of(official(role), open)).isEqualTo(View.NONE);
    }

    @Test
    void a_masked_case_has_no_page() {
        assertThat(View.values()).filteredOn(View::isOpen).containsExactly(View.WHOLE, View.SHARED);
    }
}
