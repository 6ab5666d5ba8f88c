package nl.maatstaf.identity.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveSessionsTest {

    private final LiveSessions sessions = new LiveSessions(2);
    private final List<String> ended = new ArrayList<>();

    @Test
    void one_too_many_ends_the_one_that_was_longest_not_used() {
        begin("first", 3);
        begin("second", 1);
        begin("third", 5);

        assertThat(ended).containsExactly("second");
    }

    @Test
    void who_has_signed_out_takes_no_place() {
        HttpSession first = begin("first", 1);
        sessions.sessionDestroyed(new HttpSessionEvent(first));
        begin("second", 2);
        begin("third", 3);

        assertThat(ended).isEmpty();
    }

    @Test
    void a_session_that_got_another_number_takes_one_place() {
        HttpSession renamed = session("after", 2);
        begin("before", 1);
        sessions.sessionIdChanged(new HttpSessionEvent(renamed), "before");
        begin("second", 3);

        assertThat(ended).isEmpty();
    }

    private HttpSession begin(String id, long lastUsed) {
        HttpSession session = session(id, lastUsed);
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }

    private HttpSession session(String id, long lastUsed) {
        return (HttpSession) Proxy.newProxyInstance(
                HttpSession.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getId" -> id;
                    case "getLastAccessedTime" -> lastUsed;
                    case "invalidate" -> ended.add(id) ? null : null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
