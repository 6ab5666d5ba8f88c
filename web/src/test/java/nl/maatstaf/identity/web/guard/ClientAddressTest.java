package nl.maatstaf.identity.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static final String PROXY = "10.0.0.5";

    private final ClientAddress behindProxy = new ClientAddress(Optional.of(PROXY));

    @Test
    void our_proxy_is_believed_about_the_client_it_saw_itself() {
        assertThat(behindProxy.of(PROXY, List.of("192.0.2.7"))).isEqualTo("192.0.2.7");
        assertThat(behindProxy.of(PROXY, List.of("203.0.113.1, 192.0.2.7"))).isEqualTo("192.0.2.7");
        assertThat(behindProxy.of(PROXY, List.of("203.0.113.1", "192.0.2.7"))).isEqualTo("192.0.2.7");
    }

    @Test
    void nobody_else_is_believed() {
        assertThat(behindProxy.of("192.0.2.9", List.of("192.0.2.7"))).isEqualTo("192.0.2.9");
        assertThat(new ClientAddress(Optional.empty()).of(PROXY, List.of("192.0.2.7")))
                .isEqualTo(PROXY);
    }

    @Test
    void without_an_address_in_the_header_it_is_the_proxy() {
        assertThat(behindProxy.of(PROXY, List.of())).isEqualTo(PROXY);
        assertThat(behindProxy.of(PROXY, List.of("unknown"))).isEqualTo(PROXY);
        assertThat(behindProxy.of(PROXY, List.of(""))).isEqualTo(PROXY);
    }

    @Test
    void the_proxys_address_may_be_written_otherwise() {
        assertThat(new ClientAddress(Optional.of("::1")).of("0:0:0:0:0:0:0:1", List.of("2001:db8::7")))
                .isEqualTo("2001:db8::7");
    }
}
