package samsvar.web.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/** A real server on a free loopback port over {@link SampleEngine}. */
final class SampleServer implements AutoCloseable {
    final SampleEngine engine = new SampleEngine();
    final int port;
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    SampleServer(Path folder, IndexStatus status) throws PortTakenException {
        this(folder, status, 0);
    }

    private SampleServer(Path folder, IndexStatus status, int port) throws PortTakenException {
        WebSettings settings = new WebSettings("127.0.0.1", port, folder.resolve("answers"));
        server = new WebServer(
                settings,
                engine,
                SampleEngine.config(),
                () -> status,
                engine::find,
                InstantSource.fixed(SampleEngine.NOW));
        this.port = server.start();
    }

    static IndexStatus ready() {
        return new IndexStatus(true, 3, 1, 1);
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }

    /** For looking at the pages in a browser: the port is the argument. */
    public static void main(String[] args) throws Exception {
        new SampleServer(Files.createTempDirectory("samsvar"), ready(), Integer.parseInt(args[0]));
        Thread.currentThread().join();
    }
}
