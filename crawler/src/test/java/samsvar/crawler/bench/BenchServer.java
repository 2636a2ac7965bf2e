package samsvar.crawler.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The web for the measurements, in a process of its own so that its work is not counted: a forward proxy that answers for every
 * host itself. Hosts named "sick-KIND-n.example" behave as {@link SickAnswer} says, all others are healthy.
 * Prints its port; ends when its standard input does. Arguments: pages per host, pages to keep rendered.
 */
final class BenchServer {
    private final BenchPages pages;
    private final int kept;
    private final ConcurrentMap<String, byte[]> rendered = new ConcurrentHashMap<>();

    private BenchServer(int perHost, int kept) {
        this.pages = new BenchPages(perHost);
        this.kept = kept;
    }

    public static void main(String[] args) throws IOException {
        BenchServer server = new BenchServer(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        try (ServerSocket socket = new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress())) {
            System.out.println(socket.getLocalPort());
            Thread.ofPlatform().daemon().start(() -> server.accept(socket));
            while (System.in.read() >= 0) {
                continue;
            }
        }
    }

    private void accept(ServerSocket socket) {
        try {
            while (true) {
                Socket connection = socket.accept();
                Thread.ofPlatform().daemon().start(() -> serve(connection));
            }
        } catch (IOException e) {
            return;
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(connection.getInputStream(), 8_192);
            OutputStream out = connection.getOutputStream();
            while (true) {
                String request = head(in);
                if (request.isEmpty()) {
                    return;
                }
                answer(URI.create(request.split(" ", 3)[1]), connection, out);
            }
        } catch (IOException e) {
            return; // The client went away, as clients of sick hosts should.
        }
    }

    private void answer(URI url, Socket connection, OutputStream out) throws IOException {
        String host = url.getHost();
        if (host == null) {
            throw new IOException("a proxy is told the whole address");
        }
        Optional<SickAnswer> sick = SickAnswer.of(host);
        if (sick.isPresent() && !url.getPath().equals("/robots.txt")) {
            sick.get().to(connection, out);
        } else {
            out.write(rendered(host, url.getPath()));
        }
    }

    private byte[] rendered(String host, String path) {
        String key = host + path;
        byte[] known = rendered.get(key);
        if (known == null) {
            known = render(host, path);
            if (rendered.size() < kept) {
                rendered.put(key, known);
            }
        }
        return known;
    }

    private byte[] render(String host, String path) {
        String html = pages.html(host, BenchPages.number(path));
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 " + (html.isEmpty() ? "404 Not Found" : "200 OK")
                + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length + "\r\n\r\n";
        byte[] answer = new byte[head.length() + body.length];
        System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, answer, 0, head.length());
        System.arraycopy(body, 0, answer, head.length(), body.length);
        return answer;
    }

    /** The head of the next request; empty at the end of the connection. */
    private static String head(InputStream in) throws IOException {
        byte[] head = new byte[8_192];
        int length = 0;
        while (length < head.length) {
            int b = in.read();
            if (b < 0) {
                return "";
            }
            head[length++] = (byte) b;
            if (b == '\n' && length > 3 && head[length - 3] == '\n') {
                return new String(head, 0, length, StandardCharsets.US_ASCII);
            }
        }
        throw new IOException("too long a head");
    }
}
