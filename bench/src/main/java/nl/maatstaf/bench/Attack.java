package nl.maatstaf.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * One way to keep a server from its work.
 *
 * @param name what is sent
 * @param times how often
 * @param atOnce by how many connections at the same time
 * @param sending sends the n-th, and gives the answer
 */
record Attack(String name, int times, int atOnce, IntFunction<String> sending) {

    private static final int MEGABYTES = 31;
    private static final int TRICKLED = 25;

    private static final List<String> ADMINISTRATION = List.of(
            "/__asadmin/version",
            "/command/version",
            "/management/domain",
            "/monitoring/domain",
            "/admin",
            "/admin/",
            "/common/index.jsf",
            "/api/v1/cases/%2F",
            "/api/v1/cases/%00",
            "/api/v1/cases/%zz",
            "/login;jsessionid=1",
            "/..;/admin",
            "/WEB-INF/web.xml");

    private static final List<String> HEADS = List.of(
            "GET /api/v1/cases HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
            "POST /api/v1/cases HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "GET /api/v1/cases HTTP/1.1\nHost: a\n\n",
            "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            "GET / HTTP/7.3\r\nHost: a\r\n\r\n",
            "GET /" + "a".repeat(30_000) + " HTTP/1.1\r\nHost: a\r\n\r\n");

    private static final List<String> BOMBS = List.of(
            "/worklist?sort=reduction&after=1e10000000~x",
            "/worklist?sort=reduction&after=" + "9".repeat(6_000) + "~x",
            "/portfolio?asOf=%2B999999999-12-31",
            "/portfolio/cases?year=999999999",
            "/worklist?deadline=1e999999999");

    /** All that is tried on that server. */
    static List<Attack> all(Server server) throws IOException {
        RawHttpClient client = new RawHttpClient(server.port());
        String cookie = client.signIn(server.access("coordinator"));
        String token = server.access("coordinator").get(3);
        return List.of(
                new Attack("administrative and malformed addresses", 1_000, 20, n -> client.send(odd(n))),
                new Attack("chunked forms of 31 MB", 200, 20, n -> client.sendChunked(LOGIN, MEGABYTES)),
                new Attack("trickling posts", 500, 500, n -> client.trickle(LOGIN, TRICKLED)),
                new Attack("requests to the login page", 100_000, 50, n -> client.sendOnOpenConnection(get(LOGIN))),
                new Attack(
                        "number bombs in addresses",
                        25,
                        5,
                        n -> client.send(withCookie(BOMBS.get(n % BOMBS.size()), cookie))),
                new Attack("number bombs in JSON", 25, 5, n -> client.send(bomb(n, token))));
    }

    private static final String LOGIN = "/login";

    /** Sends it so often, and gathers the answers. */
    Answers run() throws Exception {
        Answers answers = new Answers();
        List<Future<?>> sent = new ArrayList<>();
        try (ExecutorService senders = Executors.newFixedThreadPool(atOnce)) {
            IntStream.range(0, times).forEach(n -> sent.add(senders.submit(() -> answers.add(sending.apply(n)))));
        }
        for (Future<?> one : sent) {
            one.get();
        }
        return answers;
    }

    private static String odd(int n) {
        int all = ADMINISTRATION.size() + HEADS.size();
        int which = n % all;
        return which < ADMINISTRATION.size()
                ? closing(get(ADMINISTRATION.get(which)))
                : HEADS.get(which - ADMINISTRATION.size());
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    private static String closing(String request) {
        return request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
    }

    private static String withCookie(String path, String cookie) {
        return closing(get(path)).replace("Connection:", "Cookie: " + cookie + "\r\nConnection:");
    }

    private static String bomb(int n, String token) {
        List<String> bodies = List.of(
                "{\"title\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}",
                "{\"version\":1e1000000000}",
                "{\"version\":" + "9".repeat(200_000) + "}",
                "{\"openedOn\":\"+999999999-01-01\"}",
                "{\"title\":" + "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000) + "}");
        String body = bodies.get(n % bodies.size());
        return "POST /api/v1/cases HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nIdempotency-Key: bomb-" + n + "\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\nConnection: close\r\n\r\n" + body;
    }
}
