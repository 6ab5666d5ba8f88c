package nl.maatstaf.shell.web;

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
import org.jspecify.annotations.Nullable;

/**
 * Turns away a form that is larger than any page asks for, with a page that says so. What fits comes to its page, which
 * says at the field that a text is too long and keeps it. The server's own limits in {@code domain.xml} lie just above
 * these.
 */
public class RequestSize extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long OF_A_STRANGER = 64 << 10;
    private static final long OF_A_FORM = 32 << 20;
    private static final long WITH_FILES = 80 << 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() <= most(request)) {
            chain.doFilter(request, response);
            return;
        }
        request.getInputStream()
                .transferTo(OutputStream.nullOutputStream()); // who is still sending would not read the answer
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        request.getRequestDispatcher("/WEB-INF/error/413.xhtml").forward(new WithoutBody(request), response);
    }

    /** Whether it says its size, and someone who has not signed in may send as much. */
    public static boolean fitsStranger(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return 0 <= length && length <= OF_A_STRANGER;
    }

    private static long most(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        boolean files = type.startsWith("multipart/form-data");
        if (!files && !type.startsWith("application/x-www-form-urlencoded")) {
            return Long.MAX_VALUE; // the API reads what it gets by itself
        }
        return request.getUserPrincipal() == null ? OF_A_STRANGER : files ? WITH_FILES : OF_A_FORM;
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
