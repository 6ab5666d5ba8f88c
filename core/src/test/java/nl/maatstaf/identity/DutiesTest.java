package nl.maatstaf.identity;

import static nl.maatstaf.refusal.RefusalAssertions.assertThatRefusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.maatstaf.access.Role;
import nl.maatstaf.time.TimeOrderedId;
import org.junit.jupiter.api.Test;

class DutiesTest {

    private static final UUID GLASS = TimeOrderedId.next();

    @Test
    void an_official_may_have_several_roles() {
        Duties duties = Duties.ofOfficial(Set.of(Role.MANAGER, Role.AUDITOR), Set.of("maatwerk"));

        assertThat(duties.values()).containsEntry("roles", "auditor, manager");
    }

    @Test
    void refuses_a_user_without_a_role() {
        assertThatRefusal(IdentityRefusals.ROLES_DO_NOT_MIX).isThrownBy(() -> Duties.ofOfficial(Set.of(), Set.of()));
    }

    @Test
    void refuses_an_official_who_is_also_a_companys_user() {
        assertThatRefusal(IdentityRefusals.ROLES_DO_NOT_MIX)
                .isThrownBy(() -> new Duties(Set.of(Role.CASE_OFFICER, Role.COMPANY_EDITOR), Set.of(), Set.of(GLASS)));
    }

    @Test
    void refuses_a_companys_user_who_acts_for_nobody() {
        assertThatRefusal(IdentityRefusals.ACTS_FOR_NOBODY)
                .isThrownBy(() -> Duties.ofOfficial(Set.of(Role.COMPANY_EDITOR), Set.of()));
    }

    @Test
    void a_role_that_works_on_cases_has_a_programme_unless_another_sees_all() {
        for (Role role : Set.of(Role.CASE_OFFICER, Role.COORDINATOR, Role.READER, Role.RECORDS_MANAGER)) {
            assertThatRefusal(IdentityRefusals.WORKS_FOR_NO_PROGRAMME)
                    .isThrownBy(() -> Duties.ofOfficial(Set.of(role), Set.of()).checkProgrammes());
        }
        Duties.ofOfficial(Set.of(Role.READER, Role.MANAGER), Set.of()).checkProgrammes();
        Duties.ofOfficial(Set.of(Role.ADMINISTRATOR), Set.of()).checkProgrammes();
        Duties.ofOfficial(Set.of(Role.CASE_OFFICER), Set.of("maatwerk")).checkProgrammes();
        Duties.ofCompany(Role.COMPANY_EDITOR, GLASS).checkProgrammes();
    }

    @Test
    void refuses_an_official_who_acts_for_a_company() {
        assertThatRefusal(IdentityRefusals.ACTS_FOR_NOBODY)
                .isThrownBy(() -> new Duties(Set.of(Role.CASE_OFFICER), Set.of("maatwerk"), Set.of(GLASS)));
    }
}
