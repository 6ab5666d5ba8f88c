package nl.maatstaf.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Speaks HTTP badly, byte by byte. An answer is what came back, empty when the connection was cut first. */
final class RawHttpClient {

    private static final int PATIENCE = (int) TimeUnit.SECONDS.toMillis(60);
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: ([0-9]+)");
    private static final Pattern CHUNKED = Pattern.compile("(?i)\r\ntransfer-encoding: chunked");
    private static final Pattern SESSION = Pattern.compile("JSESSIONID=[^;\r\n]+");

    private static final ThreadLocal<@Nullable Socket> OPEN = new ThreadLocal<>();

    private final int port;

    RawHttpClient(int port) {
        this.port = port;
    }

    /** Signs in with {role, name, password, token}, and gives the cookie of the session. */
    String signIn(List<String> access) {
        String form = "login=login&login%3Ausername=" + access.get(1) + "&login%3Apassword="
                + URLEncoder.encode(access.get(2), StandardCharsets.UTF_8)
                + "&login%3AsignIn=login%3AsignIn&jakarta.faces.ViewState=stateless";
        Matcher session = SESSION.matcher(send("POST /login HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                + "\r\nConnection: close\r\n\r\n" + form));
        if (!session.find()) {
            throw new IllegalStateException(access.get(1) + " cannot sign in");
        }
        return session.group();
    }

    /** Sends bytes as they are, and reads until the server closes. */
    String send(String request) {
        try (Socket socket = connect()) {
            write(socket, request);
            return read(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a form in chunks of a megabyte, as long as the server takes them. */
    String sendChunked(String path, int megabytes) {
        String chunk = "100000\r\n" + "x".repeat(1 << 20) + "\r\n";
        try (Socket socket = connect()) {
            boolean taken = write(socket, form(path) + "Transfer-Encoding: chunked\r\n\r\n");
            for (int sent = 0; taken && sent < megabytes; sent++) {
                taken = write(socket, chunk);
            }
            write(socket, "0\r\n\r\n");
            return read(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Announces a form and sends a byte of it each second. */
    String trickle(String path, int seconds) {
        try (Socket socket = connect()) {
            boolean taken = write(socket, form(path) + "Content-Length: 60000\r\n\r\n");
            for (int sent = 0; taken && sent < seconds; sent++) {
                TimeUnit.SECONDS.sleep(1);
                taken = write(socket, "x");
            }
            return taken ? read(socket) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** Sends on the connection that this thread has open, and reads one answer. */
    String sendOnOpenConnection(String request) {
        try {
            Socket socket = OPEN.get();
            if (socket == null || socket.isClosed()) {
                socket = connect();
                OPEN.set(socket);
            }
            String answer = write(socket, request) ? readOne(socket.getInputStream()) : "";
            if (answer.isEmpty() || answer.contains("\r\nConnection: close")) {
                socket.close();
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String form(String path) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    /** Whether the server still took it. */
    private static boolean write(Socket socket, String text) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return true;
        } catch (IOException cut) {
            return false;
        }
    }

    private static String read(Socket socket) {
        StringBuilder answer = new StringBuilder();
        try {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (int next = in.read(); next >= 0; next = in.read()) {
                answer.append((char) next);
            }
        } catch (IOException cut) {
            return answer.toString();
        }
        return answer.toString();
    }

    private static String readOne(InputStream in) {
        StringBuilder head = new StringBuilder();
        try {
            while (head.length() < 4 || head.indexOf("\r\n\r\n", head.length() - 4) < 0) {
                int next = in.read();
                if (next < 0) {
                    return head.toString();
                }
                head.append((char) next);
            }
            return head + body(in, head);
        } catch (IOException cut) {
            return head.toString();
        }
    }

    private static String body(InputStream in, CharSequence head) throws IOException {
        Matcher length = LENGTH.matcher(head);
        if (length.find()) {
            return new String(in.readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.UTF_8);
        }
        StringBuilder body = new StringBuilder();
        while (CHUNKED.matcher(head).find() && body.indexOf("\r\n0\r\n\r\n") < 0) {
            body.append((char) in.read());
        }
        return body.toString();
    }
}
