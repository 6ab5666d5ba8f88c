package nl.maatstaf.shell.http;

import java.util.Map;

/**
 * What a browser may do with our answers: nothing from elsewhere, no inline script or style, in no one's frame, and no copy
 * kept. Every answer carries these, unless it says otherwise itself.
 */
final class SecurityHeaders {

    static final Map<String, String> ALL = Map.of(
            ContentSecurityPolicy.HEADER,
            ContentSecurityPolicy.STRICT.toString(),
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    private SecurityHeaders() {}
}
