package nl.maatstaf.shell.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentSecurityPolicyTest {

    @Test
    void without_more_nothing_comes_from_elsewhere_and_no_one_frames_it() {
        assertThat(ContentSecurityPolicy.STRICT)
                .hasToString("default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
                        + "frame-ancestors 'none'");
    }

    @Test
    void a_nonce_is_for_scripts_and_styles_and_loosens_nothing_else() {
        assertThat(ContentSecurityPolicy.STRICT.withNonce("abc"))
                .hasToString("default-src 'self'; script-src 'self' 'nonce-abc'; style-src 'self' 'nonce-abc'; "
                        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    }

    @Test
    void a_page_that_ours_may_frame_is_as_strict_in_all_else_with_a_nonce_or_without() {
        ContentSecurityPolicy framed = ContentSecurityPolicy.STRICT.framedByOurPages();

        assertThat(framed)
                .hasToString(ContentSecurityPolicy.STRICT
                        .toString()
                        .replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
        assertThat(framed.withNonce("abc").toString()).contains("'nonce-abc'", "frame-ancestors 'self'");
    }
}
