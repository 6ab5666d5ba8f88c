package nl.maatstaf.shell.api;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.maatstaf.text.BoundedParser;
import nl.maatstaf.text.PageSize;
import nl.maatstaf.text.SearchText;
import nl.maatstaf.text.StorableText;
import nl.maatstaf.text.TypedText;
import org.jspecify.annotations.Nullable;

/** The query parameters of a request, read one by one; an empty one is as one left out. */
public final class Parameters {

    private final MultivaluedMap<String, String> values;

    /**
     * Reads the parameters.
     *
     * @param known the names there are; any other is refused
     */
    public Parameters(UriInfo uri, String... known) {
        this.values = uri.getQueryParameters();
        Set<String> names = Set.of(known);
        values.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new BadRequest(StorableText.shown(unknown), "shell.api.unknownParameter");
                });
    }

    public @Nullable String text(String name) {
        String sent = values.getFirst(name);
        String value = TypedText.optionalLine(sent == null ? null : ApiRequestFilter.keepable(name, sent));
        if (value != null && !SearchText.LIMIT.allows(value)) {
            throw new BadRequest(name, "shell.api.tooLong", SearchText.LIMIT.longest());
        }
        return value;
    }

    /** A code that reads the same in capitals or without. */
    public @Nullable String code(String name) {
        String value = text(name);
        return value == null ? null : TypedText.lowerCode(value);
    }

    public Optional<LocalDate> day(String name) {
        return Optional.ofNullable(text(name)).map(text -> Days.read(name, text));
    }

    /** A constant by its lower-case name. */
    public <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        String value = text(name);
        return value == null
                ? null
                : Codes.find(type, value).orElseThrow(() -> new BadRequest(name, "shell.api.notOneOf", Codes.of(type)));
    }

    /** How many items a page has. */
    public int limit() {
        long limit = whole("limit", PageSize.USUAL);
        if (!PageSize.LIMIT.allows(limit)) {
            throw new BadRequest("limit", "shell.api.notBetween", PageSize.FEWEST, PageSize.MOST);
        }
        return (int) limit;
    }

    /** A whole number, or what it is when left out. */
    public long whole(String name, long otherwise) {
        String value = text(name);
        return value == null
                ? otherwise
                : BoundedParser.whole(value).orElseThrow(() -> new BadRequest(name, "shell.api.notWhole"));
    }
}
