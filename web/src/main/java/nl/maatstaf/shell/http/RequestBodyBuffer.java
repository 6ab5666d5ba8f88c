package nl.maatstaf.shell.http;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.util.HttpStatus;

/**
 * Waits for a body without keeping a thread waiting: a request is answered once its body is whole, or has grown to as much
 * as an anonymous request may bring; who has signed in and sends more is waited for by a thread from then on. A body that trickles in
 * is cut off. It also keeps the number of open connections within what memory allows.
 */
final class RequestBodyBuffer extends BaseFilter {

    /** In bytes; what is larger is read while it is answered. */
    static final int WAITED_FOR = 64 << 10;

    private static final int MOST_CONNECTIONS = 4_000;
    private static final long PATIENCE = 10;
    private static final long PATIENCE_WITH_LARGE = 120;
    private static final String BEGAN = RequestBodyBuffer.class.getName() + ".began";
    private static final String HANDED_ON = RequestBodyBuffer.class.getName() + ".handedOn";

    private final AtomicInteger connections = new AtomicInteger();

    @Override
    public NextAction handleAccept(FilterChainContext context) {
        if (connections.incrementAndGet() > MOST_CONNECTIONS) {
            context.getConnection().closeSilently();
        }
        return context.getInvokeAction();
    }

    @Override
    public NextAction handleClose(FilterChainContext context) {
        connections.decrementAndGet();
        return context.getInvokeAction();
    }

    @Override
    public NextAction handleRead(FilterChainContext context) {
        HttpContent content = context.getMessage();
        HttpRequestPacket request = (HttpRequestPacket) content.getHttpHeader();
        if (content.isLast()) {
            return context.getInvokeAction();
        }
        boolean byThread = isReadByThread(request, content);
        if (!byThread && request.requiresAcknowledgement()) {
            acknowledge(request, context);
        }
        if (secondsSinceBegin(request) > (byThread ? PATIENCE_WITH_LARGE : PATIENCE)) {
            request.setContentBroken(true);
            context.getConnection().closeSilently();
            return context.getStopAction();
        }
        return byThread ? context.getInvokeAction() : context.getStopAction(content);
    }

    private static boolean isReadByThread(HttpRequestPacket request, HttpContent content) {
        boolean handedOn = request.getAttribute(HANDED_ON) != null
                || request.getContentLength() > WAITED_FOR
                || content.getContent().remaining() > WAITED_FOR;
        if (handedOn) {
            request.setAttribute(HANDED_ON, true);
        }
        return handedOn;
    }

    /** Who asks before sending a body ({@code Expect: 100-continue}) gets a 100, so that no thread has to. */
    private static void acknowledge(HttpRequestPacket request, FilterChainContext context) {
        HttpResponsePacket response = request.getResponse();
        response.setStatus(HttpStatus.CONINTUE_100);
        response.setAcknowledgement(true);
        context.write(response);
    }

    private static long secondsSinceBegin(HttpRequestPacket request) {
        if (request.getAttribute(BEGAN) instanceof Long began) {
            return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
        }
        request.setAttribute(BEGAN, System.nanoTime());
        return 0;
    }
}
