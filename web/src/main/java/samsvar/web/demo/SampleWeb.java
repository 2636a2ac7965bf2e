package samsvar.web.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The bundled sample web: some 140 pages of invented authorities on reserved ".example" hosts, all behind one loopback
 * port that speaks as a forward proxy for http. Nothing outside is ever contacted: another host is answered with 502.
 * Thread-safe.
 */
public final class SampleWeb implements AutoCloseable {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ENGLISH);

    /** A constant date for files without a date of their own, so that their validators never change. */
    private static final LocalDate FILE_DATE = LocalDate.of(2026, 9, 1);

    private final HttpServer server;
    private final ExecutorService threads;
    private final Map<String, SampleSite> sites;
    private final SampleTemplate template;

    private SampleWeb(HttpServer server, SampleFiles files) {
        this.server = server;
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
        this.sites = sites(files);
        this.template = new SampleTemplate(files);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
    }

    /**
     * Starts it on loopback.
     *
     * @param port 0 = any free one
     * @throws UncheckedIOException where the port is taken
     */
    public static SampleWeb start(int port) {
        try {
            var address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
            SampleWeb web = new SampleWeb(HttpServer.create(address, 0), SampleFiles.load());
            web.server.start();
            return web;
        } catch (IOException e) {
            throw new UncheckedIOException("The sample web could not listen on port " + port + ".", e);
        }
    }

    /** The address to be given to the crawler as its forward proxy, e.g. {@code http://127.0.0.1:40123}. */
    public URI proxy() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The sample hosts, in alphabetical order. */
    public List<String> hosts() {
        return List.copyOf(sites.keySet());
    }

    /**
     * Writes the declarations of the sample authorities as a configuration overlay: one YAML file an authority in the
     * folder's "sources", existing files replaced.
     *
     * @return the folder, to be given as {@code --config}
     * @throws UncheckedIOException where the folder can not be written
     */
    public static Path writeConfig(Path folder) {
        SampleFiles files = SampleFiles.load();
        try {
            Path sources = Files.createDirectories(folder.resolve("sources"));
            for (String name : files.namesBelow("sources/").toList()) {
                Files.write(sources.resolve(name), files.byName().get("sources/" + name));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Three questions that the sample web answers, in Ukrainian, Swedish and Norwegian, to be shown at the start. */
    public static List<String> questions() {
        return SampleFiles.load().text("questions.txt").orElseThrow().lines().toList();
    }

    /** Stops at once. */
    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private static Map<String, SampleSite> sites(SampleFiles files) {
        Map<String, SampleSite> found = new TreeMap<>();
        files.namesBelow("sites/")
                .filter(name -> name.endsWith("/site.txt"))
                .map(name -> name.substring(0, name.length() - "/site.txt".length()))
                .forEach(host -> found.put(host, SampleSite.load(files, host)));
        return found;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI asked = exchange.getRequestURI();
            String host = Optional.ofNullable(asked.getHost())
                    .or(() -> Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")))
                    .orElse("")
                    .replaceFirst(":\\d+$", "")
                    .toLowerCase(Locale.ROOT);
            SampleReply reply = reply(host, asked.getPath());
            boolean unchanged = reply.status() == 200 && unchanged(exchange, reply);
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            boolean bodiless = unchanged || exchange.getRequestMethod().equals("HEAD") || reply.body().length == 0;
            exchange.sendResponseHeaders(unchanged ? 304 : reply.status(), bodiless ? -1 : reply.body().length);
            if (!bodiless) {
                exchange.getResponseBody().write(reply.body());
            }
        }
    }

    private static boolean unchanged(HttpExchange exchange, SampleReply reply) {
        String known = exchange.getRequestHeaders().getFirst("If-None-Match");
        if (known != null) {
            return known.equals(reply.headers().get("ETag"));
        }
        String since = exchange.getRequestHeaders().getFirst("If-Modified-Since");
        return since != null && since.equals(reply.headers().get("Last-Modified"));
    }

    private SampleReply reply(String host, String path) {
        SampleSite site = sites.get(host.startsWith("www.") ? host.substring(4) : host);
        if (site == null) {
            return plain(
                    502,
                    "The sample web holds no host " + host + ". It has: " + String.join(", ", sites.keySet()) + "\n");
        }
        return switch (path) {
            case "/robots.txt" -> plain(200, site.robots());
            case "/sitemap.xml" ->
                SampleReply.text(200, "application/xml", site.sitemap(), StandardCharsets.UTF_8)
                        .withValidators(httpDate(FILE_DATE));
            default -> document(site, path);
        };
    }

    private SampleReply document(SampleSite site, String path) {
        byte[] file = site.files().get(path);
        if (file != null) {
            return new SampleReply(200, Map.of("Content-Type", "application/pdf"), file)
                    .withValidators(httpDate(FILE_DATE));
        }
        String target = site.redirects().get(path);
        if (target != null) {
            return new SampleReply(301, Map.of("Location", "http://" + site.host() + target), new byte[0]);
        }
        Charset charset = Charset.forName(site.facts().value("charset").orElse("UTF-8"));
        return site.page(path)
                .map(page -> SampleReply.text(200, "text/html", template.render(site, page), charset)
                        .withValidators(httpDate(page.updated())))
                .orElseGet(() -> plain(404, "404\n"));
    }

    private static SampleReply plain(int status, String text) {
        return SampleReply.text(status, "text/plain; charset=UTF-8", text, StandardCharsets.UTF_8);
    }

    private static String httpDate(LocalDate day) {
        return HTTP_DATE.format(day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC));
    }
}
