package nl.maatstaf.shell.http;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What a browser may load and run of an answer, and who may show it in a frame.
 *
 * @param code where scripts and style sheets may come from; inline ones only by a nonce among these
 * @param frames whose pages may show it in a frame
 */
public record ContentSecurityPolicy(String code, String frames) {

    /** Of every answer that says nothing else: nothing from elsewhere, nothing inline, in no one's frame. */
    public static final ContentSecurityPolicy STRICT = new ContentSecurityPolicy("'self'", "'none'");

    static final String HEADER = "Content-Security-Policy";

    /** The same, but inline scripts and style sheets that carry this nonce are run. */
    public ContentSecurityPolicy withNonce(String nonce) {
        return new ContentSecurityPolicy(code + " 'nonce-" + nonce + "'", frames);
    }

    /** The same, but pages of ours may show it in a frame. */
    public ContentSecurityPolicy framedByOurPages() {
        return new ContentSecurityPolicy(code, "'self'");
    }

    /** Makes it the policy of an answer that is not yet on its way. */
    public void sendWith(HttpServletResponse response) {
        response.setHeader(HEADER, toString());
    }

    @Override
    public String toString() {
        String byKind = code.equals("'self'") ? "" : "script-src " + code + "; style-src " + code + "; ";
        return "default-src 'self'; " + byKind
                + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors " + frames;
    }
}
