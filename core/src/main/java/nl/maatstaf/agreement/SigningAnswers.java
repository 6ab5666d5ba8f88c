package nl.maatstaf.agreement;

/**
 * What was answered to the questions that a signing may raise.
 *
 * @param keepNames that parties which are no known organisation sign by their name alone
 * @param again that it was signed although another of its kind was signed on the same day
 */
public record SigningAnswers(boolean keepNames, boolean again) {

    /** Nothing was asked yet. */
    public static final SigningAnswers NONE = new SigningAnswers(false, false);
}
