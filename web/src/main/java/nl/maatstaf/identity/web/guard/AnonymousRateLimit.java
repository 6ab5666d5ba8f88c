package nl.maatstaf.identity.web.guard;

import io.github.bucket4j.Bucket;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.maatstaf.shell.http.MinimalErrorResponse;
import nl.maatstaf.shell.http.RequestPath;

/**
 * Keeps those who have not signed in from taking the time of those who have: from one address {@value #AT_ONCE} requests
 * at once and {@value #A_SECOND} a second, of pages that have to be made. Kept per server and for the latest ten thousand
 * addresses only.
 */
public class AnonymousRateLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 100;
    private static final int A_SECOND = 20;
    private static final int REMEMBERED = 10_000;
    private static final int TOO_MANY_REQUESTS = 429;

    private final transient Map<String, Bucket> left =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > REMEMBERED;
                }
            });

    @Inject
    private transient ClientAddress addresses;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean counts =
                request.getUserPrincipal() == null && !RequestPath.of(request).isResource();
        if (counts
                && !left.computeIfAbsent(addresses.of(request), address -> bucket())
                        .tryConsume(1)) {
            MinimalErrorResponse.send(TOO_MANY_REQUESTS, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(A_SECOND, Duration.ofSeconds(1)))
                .build();
    }
}
