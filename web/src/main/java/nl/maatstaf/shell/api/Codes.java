package nl.maatstaf.shell.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.maatstaf.text.TypedText;

/** Constants as the API writes them: {@code entered_in_error}. */
public final class Codes {

    private Codes() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The codes of all constants, for people to read. */
    static <E extends Enum<E>> String of(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Codes::of).collect(Collectors.joining(", "));
    }

    /** The constant of a code, in capitals or without. */
    static <E extends Enum<E>> Optional<E> find(Class<E> type, String written) {
        String code = TypedText.lowerCode(written);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(code))
                .findFirst();
    }
}
