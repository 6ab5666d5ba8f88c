package nl.maatstaf.tests.server;

/** A user of the demo portfolio, as {@code demo-access.txt} names it. */
public record DemoUser(String role, String username, String password, String token) {

    static DemoUser parse(String line) {
        String[] parts = line.split(" ", -1);
        return new DemoUser(parts[0], parts[1], parts[2], parts[3]);
    }

    /** The first user with a role, such as {@code behandelaar}. */
    public static DemoUser of(String role) {
        return Server.demoUsers().stream()
                .filter(user -> user.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no demo user is a " + role));
    }

    static DemoUser named(String username) {
        return Server.demoUsers().stream()
                .filter(user -> user.username().equals(username))
                .findFirst()
                .orElseThrow();
    }
}
