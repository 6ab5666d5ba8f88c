package nl.maatstaf.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * Deletes the files in which the server keeps the parts of a form while it is answered, and then leaves them (<a
 * href="https://github.com/payara/Payara/issues/6545">payara/Payara#6545</a>). A form that nobody read has none, and is not
 * read for this. Of a form that broke off half way the server no longer knows the last file: once no form with parts is
 * being answered, whatever still lies in the folder is nobody's.
 *
 * <p>It stands before whatever reads a form, also for error pages.
 */
public class MultipartCleanup extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String FILES = "upload_*.tmp";

    /** Held for reading by every request with parts, for writing by who clears the folder. */
    private final transient ReadWriteLock folder = new ReentrantReadWriteLock();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        if (type == null || !type.regionMatches(true, 0, "multipart/", 0, "multipart/".length())) {
            chain.doFilter(request, response);
            return;
        }
        Reading reading = new Reading(request);
        folder.readLock().lock();
        try {
            chain.doFilter(reading, response);
        } finally {
            try {
                reading.deleteParts();
            } finally {
                folder.readLock().unlock();
                clear(request.getServletContext());
            }
        }
    }

    private void clear(ServletContext context) throws IOException {
        if (!(context.getAttribute(ServletContext.TEMPDIR) instanceof File temporary)
                || !folder.writeLock().tryLock()) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(temporary.toPath(), FILES)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        } finally {
            folder.writeLock().unlock();
        }
    }

    /** Remembers whether the form was read: parameters and parts alike make the server write its files. */
    private static final class Reading extends HttpServletRequestWrapper {

        private final HttpServletRequest request;
        private boolean read;

        private Reading(HttpServletRequest request) {
            super(request);
            this.request = request;
        }

        private HttpServletRequest read() {
            read = true;
            return request;
        }

        private void deleteParts() throws IOException {
            if (!read) {
                return;
            }
            for (Part part : parts()) {
                part.delete();
            }
        }

        private Collection<Part> parts() throws IOException {
            try {
                return request.getParts();
            } catch (ServletException | IllegalStateException nowhereToKeepParts) {
                return List.of();
            }
        }

        @Override
        public @Nullable String getParameter(String name) {
            return read().getParameter(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return read().getParameterMap();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return read().getParameterNames();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return read().getParameterValues(name);
        }

        @Override
        public Collection<Part> getParts() throws IOException, ServletException {
            return read().getParts();
        }

        @Override
        public @Nullable Part getPart(String name) throws IOException, ServletException {
            return read().getPart(name);
        }
    }
}
