package nl.maatstaf.identity.service.password;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.identity.ChosenPassword;
import nl.maatstaf.identity.IdentityRefusals;

/**
 * What a password that a person chooses must be (NIST SP 800-63B-4, 3.1.1.2) beside long: none that a guesser tries first.
 * No digits, capitals or signs are asked; case and accents make no difference.
 */
public final class PasswordRules {

    /** Shorter words of a name are in too many other words. */
    private static final int SHORTEST_NAME = 4;

    /** What is estimated: the work grows faster than the length, and what is this long is not guessed by its end. */
    private static final int ESTIMATED = 100;

    /** Of zxcvbn's 0 to 4: not guessed in 100 million attempts. */
    private static final int LOWEST_SCORE = 3;

    private static final String PRODUCT = "maatstaf";
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
    private static final Pattern ENDS = Pattern.compile("^\\P{L}+|\\P{L}+$");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private PasswordRules() {}

    /**
     * Goes on when someone with these names may have this password.
     *
     * @throws nl.maatstaf.refusal.Refusal that says what is wrong with it
     */
    public static void check(ChosenPassword chosen, String username, String displayName) {
        String password = chosen.text();
        String plain = plain(password);
        if (repeats(plain) || (isMostOf(plain, withoutEnds(plain)) && repeats(withoutEnds(plain)))) {
            throw IdentityRefusals.PASSWORD_REPEATS.with();
        }
        List<String> names = names(username, displayName);
        if (names.stream().anyMatch(plain::contains)) {
            throw IdentityRefusals.PASSWORD_HOLDS_NAME.with();
        }
        if (isCommon(plain)) {
            throw IdentityRefusals.PASSWORD_COMMON.with();
        }
        if (score(password, names) < LOWEST_SCORE) {
            throw IdentityRefusals.PASSWORD_GUESSABLE.with();
        }
    }

    /** Whether it is one piece over and over that would be too short by itself; the last piece may be cut off. */
    private static boolean repeats(String text) {
        int[] letters = text.codePoints().toArray();
        int longest = Math.min(ChosenPassword.LIMIT.shortest() - 1, letters.length / 2);
        for (int piece = 1; piece <= longest; piece++) {
            if (Arrays.equals(letters, piece, letters.length, letters, 0, letters.length - piece)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it, or it without what stands before and after its letters (with signs for letters too), or its one or two
     * words are on the list.
     */
    private static boolean isCommon(String text) {
        Set<String> words =
                NO_LETTERS.splitAsStream(text).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
        boolean fewWords = !words.isEmpty() && words.size() <= 2;
        return Lists.COMMON.contains(text)
                || Lists.COMMON.contains(withoutEnds(text))
                || Lists.COMMON.contains(lettersForSigns(withoutEnds(text)))
                || (fewWords && Lists.COMMON.containsAll(words));
    }

    private static String lettersForSigns(String text) {
        return text.replace('4', 'a')
                .replace('@', 'a')
                .replace('3', 'e')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('0', 'o')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't');
    }

    private static int score(String password, List<String> names) {
        int end = password.offsetByCodePoints(0, Math.min(ESTIMATED, password.codePointCount(0, password.length())));
        return Lists.ESTIMATOR
                .measure(simpleSigns(password.substring(0, end)), names)
                .getScore();
    }

    /**
     * One sign for each letter that signs can stand for. The estimator tries every way of reading them, which takes
     * seconds when they are all there.
     */
    private static String simpleSigns(String text) {
        return text.replace('@', '4')
                .replace('$', '5')
                .replace('+', '7')
                .replace('!', '1')
                .replace('|', '1')
                .replace('[', '(')
                .replace('{', '(')
                .replace('<', '(');
    }

    private static List<String> names(String username, String displayName) {
        Stream<String> parts =
                Stream.of(username, displayName).map(PasswordRules::plain).flatMap(NO_LETTERS::splitAsStream);
        return Stream.concat(Stream.of(PRODUCT, plain(username)), parts)
                .filter(name -> name.length() >= SHORTEST_NAME)
                .distinct()
                .toList();
    }

    private static boolean isMostOf(String whole, String part) {
        return part.length() > whole.length() / 2;
    }

    private static String withoutEnds(String text) {
        return ENDS.matcher(text).replaceAll("");
    }

    private static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Read from the library once, when the first password is chosen. */
    private static final class Lists {

        static final Zxcvbn ESTIMATOR = new Zxcvbn();

        /** The 30,000 most used passwords. */
        static final Set<String> COMMON = common();

        private Lists() {}

        private static Set<String> common() {
            try {
                return Set.copyOf(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
