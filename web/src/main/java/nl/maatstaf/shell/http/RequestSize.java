package nl.maatstaf.shell.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import nl.maatstaf.shell.api.Api;
import org.jspecify.annotations.Nullable;

/**
 * How much a request may bring, by who sends it and where to. What is larger is rejected, unread when an anonymous user sends
 * it; so is a large form that does not say its length, which no browser sends. What fits comes to its page, which says at
 * the field that a text is too long and keeps it. {@link RequestBodyBuffer} has read all that an anonymous request may bring before it comes
 * here, so that only those who have signed in keep a thread waiting, and of those no more than leave threads for others.
 */
public class RequestSize extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long ANONYMOUS_LIMIT = RequestBodyBuffer.WAITED_FOR;
    private static final long WITHOUT_FILES = 5 << 20;
    private static final long WITH_FILES = 80 << 20;
    private static final String PAGE_THAT_TAKES_FILES = "/import";

    /** Bodies that are read at the same time by threads that could serve others meanwhile. */
    private static final Semaphore LARGE = new Semaphore(12);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long length = request.getContentLengthLong();
        boolean isUnknown = request.getHeader("Transfer-Encoding") != null;
        if (length <= ANONYMOUS_LIMIT && !isUnknown) {
            chain.doFilter(request, response);
        } else if (isUnknown && !isForApi(request)) {
            MinimalErrorResponse.send(HttpServletResponse.SC_LENGTH_REQUIRED, request, response);
        } else if (length > most(request)) {
            refuse(request, response);
        } else if (LARGE.tryAcquire()) {
            try {
                chain.doFilter(request, response);
            } finally {
                LARGE.release();
            }
        } else {
            MinimalErrorResponse.send(HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, response);
        }
    }

    /** Whether it says its size, and someone who has not signed in may send as much. */
    public static boolean fitsAnonymous(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return 0 <= length && length <= ANONYMOUS_LIMIT;
    }

    private static long most(HttpServletRequest request) {
        if (request.getUserPrincipal() == null) {
            return ANONYMOUS_LIMIT;
        }
        return RequestPath.of(request).text().equals(PAGE_THAT_TAKES_FILES) ? WITH_FILES : WITHOUT_FILES;
    }

    /** The API counts what it reads, chunked or not. */
    private static boolean isForApi(HttpServletRequest request) {
        return request.getServletPath().startsWith(Api.PATH);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (isForApi(request) || request.getUserPrincipal() == null) {
            MinimalErrorResponse.send(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, request, response);
            return;
        }
        request.getInputStream()
                .transferTo(OutputStream.nullOutputStream()); // who is still sending would not read the answer
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        request.getRequestDispatcher("/WEB-INF/error/413.xhtml").forward(new WithoutBody(request), response);
    }

    /** What is left of a request that has been read to its end. */
    private static final class WithoutBody extends HttpServletRequestWrapper {

        private WithoutBody(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public Collection<Part> getParts() {
            return List.of();
        }
    }
}
