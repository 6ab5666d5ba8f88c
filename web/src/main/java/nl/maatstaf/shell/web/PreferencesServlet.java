package nl.maatstaf.shell.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Remembers the language or theme that was chosen and goes back to the page it was chosen on. */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        remember(request, response, Preferences.LANGUAGE, Preferences.LANGUAGES);
        remember(request, response, Preferences.THEME, Preferences.THEMES);
        response.sendRedirect(within(request.getParameter("back")));
    }

    private static void remember(
            HttpServletRequest request, HttpServletResponse response, String name, List<String> allowed) {
        String value = request.getParameter(name);
        if (value != null && allowed.contains(value)) {
            Cookie cookie = new Cookie(name, value);
            cookie.setPath("/");
            cookie.setMaxAge(A_YEAR);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    /** Only a path of our own: a link elsewhere must not be able to send people away through us. */
    static String within(@Nullable String back) {
        return back != null && back.matches("/(?![/\\\\])\\P{Cntrl}*") ? back : "/";
    }
}
