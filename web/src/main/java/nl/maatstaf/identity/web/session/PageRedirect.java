package nl.maatstaf.identity.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends whoever asked to another page. A script that asked for part of a page cannot show a page that it is redirected to:
 * it gets an answer in the form of Faces that tells it to go there.
 */
final class PageRedirect {

    private PageRedirect() {}

    static void send(String address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.getWriter().write(partial(address));
        } else {
            response.sendRedirect(address);
        }
    }

    /** An address of ours has no character that XML does not take as it is, but for those between parameters. */
    static String partial(String address) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + address.replace("&", "&amp;") + "\"/></partial-response>";
    }
}
