package nl.maatstaf.access;

import static nl.maatstaf.access.Actors.companyUser;
import static nl.maatstaf.access.Actors.official;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.UUID;
import java.util.stream.Stream;
import nl.maatstaf.time.TimeOrderedId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NameAccessTest {

    private static final UUID CONTACT = TimeOrderedId.next();
    private static final UUID COLLEAGUE = TimeOrderedId.next();
    private static final UUID SYSTEM = Actor.system().userId();
    private static final Actor COMPANY = companyUser(Role.COMPANY_EDITOR, TimeOrderedId.next());
    private static final Actor SIGNATORY = companyUser(Role.COMPANY_SIGNATORY, TimeOrderedId.next());
    private static final Actor OFFICER = official(Role.CASE_OFFICER);
    private static final Actor READER = official(Role.READER);

    static Stream<Arguments> names() {
        return Stream.of(
                arguments("the contact before its company", COMPANY, CONTACT, CONTACT, true),
                arguments("the contact before a signatory", SIGNATORY, CONTACT, CONTACT, true),
                arguments("another official", COMPANY, COLLEAGUE, CONTACT, false),
                arguments("another official before a signatory", SIGNATORY, COLLEAGUE, CONTACT, false),
                arguments("an official of a case without a contact", COMPANY, COLLEAGUE, null, false),
                arguments("oneself", COMPANY, COMPANY.userId(), CONTACT, true),
                arguments("the user of another company", COMPANY, SIGNATORY.userId(), CONTACT, false),
                arguments("the system", COMPANY, SYSTEM, null, true),
                arguments("a colleague before an officer", OFFICER, COLLEAGUE, CONTACT, true),
                arguments("a company's user before a reader", READER, COMPANY.userId(), null, true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void a_name_is_shown_or_not(String what, Actor reader, UUID person, @Nullable UUID contact, boolean shown) {
        assertThat(NameAccess.isNamed(reader, person, contact)).as(what).isEqualTo(shown);
    }
}
