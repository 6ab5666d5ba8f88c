package nl.maatstaf.shell.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.KeepAlive;
import org.glassfish.grizzly.http.util.DataChunk;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.utils.DelayedExecutor;

/**
 * Reads requests and writes answers in place of the server's own reader, which takes more than is good: what is not sound
 * by {@link RequestHead} is refused with a {@link MinimalErrorResponse}, headers that trickle in are cut off, and every answer, also
 * one that the server gives by itself, carries the {@link SecurityHeaders}.
 */
final class StrictHttp extends HttpServerFilter {

    private static final int LONGEST_HEAD = 16 << 10;
    private static final int MOST_HEADERS = 100;
    private static final long UNREAD_BODY = 1 << 20;
    private static final long HEAD_PATIENCE = TimeUnit.SECONDS.toNanos(10);

    /** The request that is being read on a connection; the server's own reader keeps it under this name. */
    private static final Attribute<HttpRequestPacket> REQUEST =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute(HTTP_SERVER_REQUEST_ATTR_NAME);

    /** When the head that is being read began, by {@link System#nanoTime()}. */
    private static final Attribute<Long> BEGAN = Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute("maatstaf.began");

    /** What became of the head that has just been read: a status of {@link RequestHead}. */
    private static final Attribute<Integer> VERDICT =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute("maatstaf.verdict");

    private static final String HEAD_IS_READ = "maatstaf.headIsRead";

    @SuppressWarnings("deprecation") // Grizzly offers no other way to make one
    StrictHttp(KeepAlive keepAlive, DelayedExecutor executor) {
        super(true, LONGEST_HEAD, null, keepAlive, executor, MOST_HEADERS, MOST_HEADERS);
        setMaxPayloadRemainderToSkip(UNREAD_BODY);
    }

    @Override
    public NextAction handleRead(FilterChainContext context) throws IOException {
        Connection<?> connection = context.getConnection();
        HttpRequestPacket request = REQUEST.get(connection);
        if (request == null || request.getAttribute(HEAD_IS_READ) == null) {
            if (trickles(connection)) {
                connection.closeSilently();
                return context.getStopAction();
            }
            head(context.getMessage()).ifPresent(head -> VERDICT.set(connection, RequestHead.judge(head)));
        }
        return super.handleRead(context);
    }

    private static boolean trickles(Connection<?> connection) {
        Long began = BEGAN.get(connection);
        if (began == null) {
            BEGAN.set(connection, System.nanoTime());
        }
        return began != null && System.nanoTime() - began > HEAD_PATIENCE;
    }

    /** The bytes until the first empty line, as they were sent: the server's own reader changes them. */
    private static Optional<byte[]> head(Buffer sent) {
        int length = Math.min(sent.remaining(), LONGEST_HEAD);
        byte[] bytes = new byte[length];
        for (int at = 0; at < length; at++) {
            bytes[at] = sent.get(sent.position() + at);
            if (at > 3
                    && bytes[at] == '\n'
                    && bytes[at - 1] == '\r'
                    && bytes[at - 2] == '\n'
                    && bytes[at - 3] == '\r') {
                return Optional.of(Arrays.copyOf(bytes, at - 3));
            }
        }
        return Optional.empty();
    }

    @Override
    protected boolean onHttpHeaderParsed(HttpHeader header, Buffer raw, FilterChainContext context) {
        HttpRequestPacket request = (HttpRequestPacket) header;
        request.setAttribute(HEAD_IS_READ, true);
        BEGAN.remove(context.getConnection());
        Integer verdict = VERDICT.remove(context.getConnection());
        boolean refused = super.onHttpHeaderParsed(header, raw, context);
        if (!refused && !Integer.valueOf(RequestHead.OK).equals(verdict)) {
            request.getProcessingState().setError(true);
            HttpStatus.getHttpStatus(verdict == null ? RequestHead.BAD_REQUEST : verdict)
                    .setValues(request.getResponse());
            return true;
        }
        return refused;
    }

    /** A wish for another protocol is not followed, and the request answered as any other: there is none to change to. */
    @Override
    protected void onIncomingUpgrade(FilterChainContext context, HttpHeader header) {
        header.getUpgradeDC().recycle();
    }

    @Override
    protected HttpContent customizeErrorResponse(HttpResponsePacket response) {
        HttpRequestPacket request = response.getRequest();
        MinimalErrorResponse answer = MinimalErrorResponse.of(
                response.getStatus(), path(request), String.valueOf(request.getHeader("Accept-Language")));
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        response.setContentType(answer.type());
        response.setContentLength(body.length);
        return HttpContent.builder(response)
                .content(Buffers.wrap(null, body))
                .last(true)
                .build();
    }

    /** Empty when the request was refused before its path was read. */
    private static String path(HttpRequestPacket request) {
        DataChunk path = request.getRequestURIRef().getRequestURIBC();
        return path.isNull() ? "" : path.toString();
    }

    @Override
    protected void onInitialLineEncoded(HttpHeader header, FilterChainContext context) {
        if (header instanceof HttpResponsePacket response && !response.isAcknowledgement()) {
            SecurityHeaders.ALL.forEach((name, value) -> {
                if (!response.containsHeader(name)) {
                    response.addHeader(name, value);
                }
            });
        }
    }
}
