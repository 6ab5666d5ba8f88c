package nl.maatstaf.identity.web.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.maatstaf.identity.service.session.SignedDeviceCookies;
import org.jspecify.annotations.Nullable;

/** The cookie in which a browser keeps who signed in there before; what is in it only {@link SignedDeviceCookies} can tell. */
final class DeviceCookie {

    static final String NAME = "device";

    private DeviceCookie() {}

    /** What the browser kept; nothing when it kept none. */
    static String of(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return Optional.ofNullable(cookies)
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    static void keep(String marks, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(NAME, marks);
        cookie.setPath("/");
        cookie.setMaxAge((int) SignedDeviceCookies.TERM.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
