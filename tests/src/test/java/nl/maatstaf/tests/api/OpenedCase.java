package nl.maatstaf.tests.api;

/** A case of nobody real, for a test of something else. */
public final class OpenedCase {

    private OpenedCase() {}

    /** Opens a case by the first demo officer and gives its number. */
    public static String number(String title) {
        return Api.as("behandelaar").openCase(title);
    }
}
