package nl.maatstaf.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.maatstaf.access.Right;
import nl.maatstaf.access.service.CurrentActor;
import nl.maatstaf.text.TypedText;

/** Whom the page is for: the name in the corner, and what to offer. Services decide; this only hides. */
@Named
@RequestScoped
public class Visitor {

    @Inject
    private CurrentActor current;

    public String getName() {
        return current.get().displayName();
    }

    public String getUsername() {
        return current.get().username();
    }

    /** At most two letters: of the first and the last word of the name. */
    public String getInitials() {
        String[] words = TypedText.line(getName()).split(" ", -1);
        return Stream.of(words[0], words.length > 1 ? words[words.length - 1] : "")
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    public boolean may(Right right) {
        return current.get().may(right);
    }

    /** Whether this is someone for whom the lists of officials exist; for a company they do not. */
    public boolean isOfficial() {
        return !current.get().isCompany();
    }

    /** The address of the first page that is theirs. */
    public String start() {
        if (current.get().isCompany()) {
            return "/portal";
        }
        return may(Right.VIEW_CASES) ? "/today" : may(Right.IMPORT) ? "/import" : "/portfolio";
    }
}
