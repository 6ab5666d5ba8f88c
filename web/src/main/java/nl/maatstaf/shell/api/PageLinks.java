package nl.maatstaf.shell.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The address of the page after the one asked for: the same with another cursor, from the root of the server. */
public final class PageLinks {

    private PageLinks() {}

    /** The address of the next page; none when there is no cursor for it. */
    public static @Nullable String next(UriInfo uri, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        URI next =
                uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }

    /** An answer that names the next page in its header too. */
    public static Response answer(Object page, @Nullable String next) {
        Response.ResponseBuilder answer = Response.ok(page);
        Optional.ofNullable(next).ifPresent(address -> answer.header("Link", "<" + address + ">; rel=\"next\""));
        return answer.build();
    }
}
