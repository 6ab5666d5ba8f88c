package nl.maatstaf.shell.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.maatstaf.shell.web.Formats;
import nl.maatstaf.shell.web.Texts;
import org.jspecify.annotations.Nullable;

/** The language an answer is asked in: Dutch unless English is preferred. */
@RequestScoped
public class Language {

    private static final Locale DUTCH = Locale.of("nl", "NL");

    private final Locale locale;

    protected Language() {
        this.locale = DUTCH;
    }

    @Inject
    public Language(HttpServletRequest request) {
        this.locale = of(request.getHeader("Accept-Language"), Collections.list(request.getLocales()));
    }

    public Locale locale() {
        return locale;
    }

    /** The texts of answers in that language. */
    public Texts texts(LocalDate today) {
        return new Texts(locale, new Formats(locale, today));
    }

    static Locale of(@Nullable String header, List<Locale> asked) {
        boolean isEnglish = header != null
                && asked.stream()
                        .map(Locale::getLanguage)
                        .filter(List.of("nl", "en")::contains)
                        .findFirst()
                        .filter("en"::equals)
                        .isPresent();
        return isEnglish ? Locale.UK : DUTCH;
    }
}
