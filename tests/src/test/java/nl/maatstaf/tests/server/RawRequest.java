package nl.maatstaf.tests.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request as no client library would send it: byte by byte. */
final class RawRequest {

    private static final int PATIENCE_MILLIS = 60_000;

    private RawRequest() {}

    /** Sends these characters, one byte each, and gives all that comes back until the server closes. */
    static String send(String request) {
        try (Socket socket = open()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Socket open() throws IOException {
        Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(Server.address()).getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }
}
