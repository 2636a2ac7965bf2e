package samsvar.crawler;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A web site on 127.0.0.1 whose every answer a test decides. */
public final class SiteFixture implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private volatile Answer otherwise = status(404, "");
    private final Map<String, Answer> programs = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** Writes an answer. */
    @FunctionalInterface
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    public SiteFixture() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        requests.add(path);
        try (exchange) {
            Answer program = programs.entrySet().stream()
                    .filter(entry -> path.startsWith(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(otherwise);
            answers.getOrDefault(path, program).to(exchange);
        }
    }

    /** The site's own address of a path. */
    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** Decides what all paths that begin so answer, but for those decided one by one. */
    public SiteFixture below(String prefix, Answer answer) {
        programs.put(prefix, answer);
        return this;
    }

    /** Decides what a path answers. */
    public SiteFixture on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /** Decides what every other path answers. */
    public SiteFixture otherwise(Answer answer) {
        otherwise = answer;
        return this;
    }

    /** A page with a title, a text and links. */
    public SiteFixture page(String path, String title, String text, String... links) {
        return on(path, html(title, text, links));
    }

    /** Paths asked for, in order. */
    public List<String> requests() {
        return new ArrayList<>(requests);
    }

    /** How often a path was asked for. */
    public long requests(String path) {
        return requests.stream().filter(path::equals).count();
    }

    public static Answer html(String title, String text, String... links) {
        StringBuilder page = new StringBuilder("<html lang=sv><head><title>" + title + "</title></head><body><main><h1>"
                + title + "</h1><p>" + text + "</p></main><nav>");
        for (String link : links) {
            page.append("<a href=\"").append(link).append("\">länk</a> ");
        }
        return status(200, page.append("</nav></body></html>").toString());
    }

    public static Answer status(int status, String body, String... headers) {
        return exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            for (int i = 0; i + 1 < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /** A page that says "not modified" to who names its tag. */
    public static Answer revalidated(String tag, String body) {
        return exchange -> {
            boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            (known ? status(304, "") : status(200, body, "ETag", tag)).to(exchange);
        };
    }

    public static Answer redirect(int status, String to) {
        return status(status, "", "Location", to);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
