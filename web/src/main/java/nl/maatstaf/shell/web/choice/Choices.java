package nl.maatstaf.shell.web.choice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an {@code m:choose} offers, each within what its caller may see and choose. */
public interface Choices {

    /** What may be meant by a part of a name; no more than fit under a field. */
    List<Choice> suggest(String part);

    /** The one with an identifier; empty when there is none that the caller may choose. */
    Optional<Choice> find(UUID id);
}
