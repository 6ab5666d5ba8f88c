package nl.maatstaf.party;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.maatstaf.refusal.Refusal;
import nl.maatstaf.text.Limits;
import nl.maatstaf.text.TextRefusals;
import nl.maatstaf.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Who a contact is and how to reach them.
 *
 * @param roleTitle what the person does at the organisation
 * @param email an address that a link can hold: an at-sign between other characters, kept in small letters
 * @param phone a number with digits, spaces and the usual marks
 */
public record ContactDetails(
        PartyName name,
        @Nullable @Size(max = PartyName.MOST) String roleTitle,
        @Nullable @Size(max = PartyName.MOST) String email,
        @Nullable @Size(max = PartyName.MOST) String phone) {

    private static final String ADDRESS_PART = "[^\\s@,;:?&%<>()\"\\\\]+";
    private static final Pattern EMAIL = Pattern.compile(ADDRESS_PART + "@" + ADDRESS_PART);
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9 ()./-]*");
    private static final Pattern PLAIN_SPACE = Pattern.compile("\\s");
    private static final int FEWEST_DIGITS = 3;

    /**
     * The details as they were typed.
     *
     * @throws Refusal {@link TextRefusals#TOO_LONG} when there is no room for one of them
     * @throws Refusal {@link PartyRefusals#EMAIL_INVALID} when that is no address
     * @throws Refusal {@link PartyRefusals#PHONE_INVALID} when that is no number
     */
    public ContactDetails {
        roleTitle = TypedText.optionalLine(roleTitle);
        email = address(email);
        phone = TypedText.optionalLine(phone);
        Limits.of(ContactDetails.class)
                .check("roleTitle", roleTitle)
                .check("email", email)
                .check("phone", phone);
        if (email != null && !EMAIL.matcher(email).matches()) {
            throw PartyRefusals.EMAIL_INVALID.at("email");
        }
        if (phone != null && !isNumber(phone)) {
            throw PartyRefusals.PHONE_INVALID.at("phone");
        }
    }

    /** A plain space within it stays, for it may stand between a name and an address: that is no address. */
    private static @Nullable String address(@Nullable String typed) {
        return typed == null
                ? null
                : TypedText.optionalLine(Arrays.stream(PLAIN_SPACE.split(typed, -1))
                        .map(TypedText::lowerCode)
                        .collect(Collectors.joining(" ")));
    }

    private static boolean isNumber(String phone) {
        return PHONE.matcher(phone).matches() && phone.replaceAll("\\D", "").length() >= FEWEST_DIGITS;
    }
}
