package nl.maatstaf.shell.web;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The properties files of the contexts: {@code nl/maatstaf/<context>/<context>[_en].properties}. */
public final class Bundles {

    /** Dutch is the file without a suffix, so no other language may step in for it. */
    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Bundles() {}

    /** The text under a key, which starts with the name of its context. */
    public static Optional<String> find(String key, Locale locale) {
        String context = key.split("\\.", 2)[0];
        try {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "nl.maatstaf." + context + "." + context, locale, Bundles.class.getClassLoader(), CONTROL);
            return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }
}
