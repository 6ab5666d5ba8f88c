package nl.maatstaf.shell.http;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.glassfish.grizzly.Processor;
import org.glassfish.grizzly.filterchain.Filter;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.KeepAlive;
import org.glassfish.grizzly.nio.NIOTransport;
import org.glassfish.grizzly.utils.DelayedExecutor;
import org.glassfish.grizzly.utils.IdleTimeoutFilter;

/**
 * Has the server read requests by {@link StrictHttp} and {@link RequestBodyBuffer}, and name sessions by {@link SessionIds}, from
 * the moment the application starts. Without them it must not run, so a server that they do not fit ends the start.
 */
@WebListener
public class HttpListenerSetup implements ServletContextListener {

    private static final int IDLE_SECONDS = 30;
    private static final int REQUESTS_PER_CONNECTION = 250;

    private final Map<NIOTransport, Processor<?>> before = new HashMap<>();
    private final DelayedExecutor timer = IdleTimeoutFilter.createDefaultIdleDelayedExecutor();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        List<NIOTransport> transports = HttpListeners.transports();
        if (transports.isEmpty()) {
            throw new IllegalStateException("the server listens nowhere");
        }
        SessionIds.replaceIn(event.getServletContext());
        timer.start();
        transports.forEach(this::install);
    }

    private void install(NIOTransport transport) {
        List<Filter> filters = List.copyOf((FilterChain) transport.getProcessor());
        int reader = IntStream.range(0, filters.size())
                .filter(at -> filters.get(at) instanceof HttpServerFilter)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the server reads no HTTP"));
        FilterChainBuilder chain = FilterChainBuilder.stateless();
        chain.addAll(filters.subList(0, reader));
        chain.add(new StrictHttp(keepAlive(), timer));
        chain.add(new RequestBodyBuffer());
        chain.addAll(filters.subList(reader + 1, filters.size()));
        before.put(transport, transport.getProcessor());
        transport.setProcessor(chain.build());
    }

    private static KeepAlive keepAlive() {
        KeepAlive keepAlive = new KeepAlive();
        keepAlive.setIdleTimeoutInSeconds(IDLE_SECONDS);
        keepAlive.setMaxRequestsCount(REQUESTS_PER_CONNECTION);
        return keepAlive;
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        before.forEach(NIOTransport::setProcessor);
        timer.stop();
        timer.destroy();
    }
}
