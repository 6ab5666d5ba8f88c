package nl.maatstaf.shell.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.glassfish.grizzly.nio.NIOTransport;
import org.glassfish.hk2.api.Descriptor;
import org.glassfish.hk2.api.ServiceLocator;

/**
 * The listeners of the server we run in, but for the one of its administration. The server has no public way to them: its
 * own classes are not published, so their methods are called by name.
 */
final class HttpListeners {

    private static final String SERVICE = "com.sun.enterprise.v3.services.impl.GrizzlyService";
    private static final String LISTENER = "org.glassfish.grizzly.config.dom.NetworkListener";
    private static final String ADMINISTRATION = "admin-listener";

    private HttpListeners() {}

    /** The transports they listen with. */
    static List<NIOTransport> transports() {
        ServiceLocator server = server();
        Object service = all(server, SERVICE).getFirst();
        return all(server, LISTENER).stream()
                .filter(listener ->
                        !ADMINISTRATION.equals(call(listener, "getName").orElseThrow()))
                .flatMap(listener -> call(service, "lookupNetworkProxy", listener).stream())
                .flatMap(proxy -> call(proxy, "getUnderlyingListener").stream())
                .flatMap(listener -> call(listener, "getTransport").stream())
                .map(NIOTransport.class::cast)
                .toList();
    }

    private static ServiceLocator server() {
        try {
            Class<?> globals = Class.forName("org.glassfish.internal.api.Globals");
            return (ServiceLocator) globals.getMethod("getDefaultHabitat").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw unknown(e);
        }
    }

    private static List<Object> all(ServiceLocator server, String contract) {
        return server.getDescriptors(descriptor -> isOf(descriptor, contract)).stream()
                .map(descriptor -> server.getServiceHandle(descriptor).getService())
                .map(Object.class::cast)
                .toList();
    }

    private static boolean isOf(Descriptor descriptor, String contract) {
        return contract.equals(descriptor.getImplementation())
                || descriptor.getAdvertisedContracts().contains(contract);
    }

    private static Optional<Object> call(Object target, String method, Object... arguments) {
        try {
            return Optional.ofNullable(Arrays.stream(target.getClass().getMethods())
                    .filter(found -> found.getName().equals(method) && found.getParameterCount() == arguments.length)
                    .findFirst()
                    .orElseThrow(() -> new NoSuchMethodException(method))
                    .invoke(target, arguments));
        } catch (ReflectiveOperationException e) {
            throw unknown(e);
        }
    }

    private static IllegalStateException unknown(ReflectiveOperationException cause) {
        return new IllegalStateException("this is not the server that Maatstaf is made for", cause);
    }
}
