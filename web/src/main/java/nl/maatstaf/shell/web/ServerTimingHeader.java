package nl.maatstaf.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import nl.maatstaf.database.StatementCount;

/** Tells, where statements are counted, how many an answer took: {@code Server-Timing: statements;dur=4}. */
public class ServerTimingHeader extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!StatementCount.isCounting()) {
            chain.doFilter(request, response);
            return;
        }
        Counted counted = new Counted(response);
        try {
            chain.doFilter(request, counted);
            counted.write();
        } finally {
            StatementCount.reset();
        }
    }

    /** Tells as soon as the answer begins, and again when it is whole and still here. */
    private static final class Counted extends HttpServletResponseWrapper {

        private Counted(HttpServletResponse response) {
            super(response);
        }

        private void write() {
            setHeader("Server-Timing", "statements;dur=" + StatementCount.sent());
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            write();
            return super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            write();
            return super.getWriter();
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            write();
            super.sendRedirect(location);
        }
    }
}
