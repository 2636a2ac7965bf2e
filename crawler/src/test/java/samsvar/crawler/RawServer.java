package samsvar.crawler;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on 127.0.0.1 that answers with whatever bytes a test wants, HTTP or not. */
public final class RawServer implements AutoCloseable {
    private final ServerSocket server;
    private final Answer answer;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile int accepted;
    private volatile String greeting = "";

    /** Answers one request; returns whether the connection stays open for the next. */
    @FunctionalInterface
    public interface Answer {
        boolean to(String head, Socket connection) throws Exception;
    }

    public RawServer(Answer answer) {
        this(listening(), answer);
    }

    /** @param server an own, listening socket, e.g. one for TLS */
    public RawServer(ServerSocket server, Answer answer) {
        this.server = server;
        this.answer = answer;
        Thread.ofPlatform().daemon().name("raw-server").start(this::accept);
    }

    /** Always these bytes, and then the end. */
    public static Answer once(String bytes) {
        return (head, connection) -> {
            connection.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            return false;
        };
    }

    /** Says this as soon as someone connects, whatever he says. */
    public static RawServer greeting(String bytes) {
        RawServer server = new RawServer((head, connection) -> false);
        server.greeting = bytes;
        return server;
    }

    private static ServerSocket listening() {
        try {
            return new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket connection = server.accept();
                accepted++;
                connections.add(connection);
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.getOutputStream().write(greeting.getBytes(StandardCharsets.ISO_8859_1));
            boolean more = true;
            while (more) {
                String head = head(connection.getInputStream());
                if (head.isEmpty()) {
                    return;
                }
                requests.add(head);
                more = answer.to(head, connection);
            }
        } catch (Exception e) {
            // The other side has gone, which many tests want it to.
            return;
        } finally {
            connections.remove(connection);
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0; c = in.read()) {
            head.write(c);
            if (head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                return head.toString(StandardCharsets.ISO_8859_1);
            }
        }
        return "";
    }

    /** The server's own address of a path. */
    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Connections made so far. */
    public int accepted() {
        return accepted;
    }

    /** Connections open now. */
    public int open() {
        return connections.size();
    }

    /** Heads of the requests so far. */
    public List<String> requests() {
        return new ArrayList<>(requests);
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket connection : connections) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
