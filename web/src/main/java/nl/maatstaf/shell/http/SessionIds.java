package nl.maatstaf.shell.http;

import jakarta.servlet.ServletContext;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Identifiers of sessions with {@value #BYTES} random bytes. The server's own have seven, beside the clock, and it has no
 * setting for that: its generator is replaced in the session manager of this application, by name, since its classes are
 * not published.
 */
final class SessionIds {

    private static final int BYTES = 32;
    private static final String GENERATOR = "com.sun.enterprise.util.uuid.UuidGenerator";
    private static final SecureRandom RANDOM = new SecureRandom();

    private SessionIds() {}

    static void replaceIn(ServletContext application) {
        try {
            Object context = field(field(application, "context"), "context");
            Object sessions = context.getClass().getMethod("getManager").invoke(context);
            Class<?> generator =
                    Class.forName(GENERATOR, false, sessions.getClass().getClassLoader());
            Object ours = Proxy.newProxyInstance(
                    generator.getClassLoader(), new Class<?>[] {generator}, (proxy, method, arguments) -> next());
            sessions.getClass().getMethod("setUuidGenerator", generator).invoke(sessions, ours);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this is not the server that Maatstaf is made for", e);
        }
    }

    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Object field(Object owner, String name) throws ReflectiveOperationException {
        for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
            if (Arrays.stream(type.getDeclaredFields())
                    .anyMatch(found -> found.getName().equals(name))) {
                Field field = type.getDeclaredField(name);
                field.setAccessible(true);
                return field.get(owner);
            }
        }
        throw new NoSuchFieldException(name);
    }
}
