package samsvar.web.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samsvar.config.language.LanguageTag;
import samsvar.web.guard.Protection;
import samsvar.web.metrics.Metrics;
import samsvar.web.suggest.Suggestion;

/** A real server on a free loopback port over {@link SampleEngine}. */
final class SampleServer implements AutoCloseable {
    final SampleEngine engine = new SampleEngine();
    final int port;
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    SampleServer(Path folder, IndexStatus status) throws PortTakenException {
        this(folder, status, 0);
    }

    SampleServer(Path folder, Protection protection) throws PortTakenException {
        this(new WebSettings("127.0.0.1", 0, folder.resolve("answers"), protection, Optional.empty()), ready());
    }

    private SampleServer(Path folder, IndexStatus status, int port) throws PortTakenException {
        this(new WebSettings("127.0.0.1", port, folder.resolve("answers")), status);
    }

    private SampleServer(WebSettings settings, IndexStatus status) throws PortTakenException {
        server = new WebServer(
                settings,
                engine,
                SampleEngine.config(),
                () -> status,
                engine::find,
                InstantSource.fixed(SampleEngine.NOW),
                new Surroundings(SampleServer::suggestions, Map::of, new SampleNews(), Surroundings.History.NONE));
        this.port = server.start();
    }

    private static List<Suggestion> suggestions(String typed, LanguageTag reader, int limit) {
        return typed.length() < 2
                ? List.of()
                : List.of(new Suggestion("lånekort", LanguageTag.SV, Suggestion.Kind.CONCEPT));
    }

    static IndexStatus ready() {
        return new IndexStatus(true, 3, 1, 1, false);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Metrics metrics() {
        return server.metrics();
    }

    /** Method and path of every route. */
    List<String> routes() {
        return server.routes();
    }

    /** What the server answers to a GET of exactly this target: no client would send some of them. */
    String raw(String target) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
