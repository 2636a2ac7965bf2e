package samsvar.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import samsvar.web.guard.Protection;
import samsvar.web.guard.Proxies;
import samsvar.web.metrics.MetricsServer;

/** Nobody's question and nobody's address is found again: not in a log, not in what is printed, not in a file, not in a metric. */
class PrivacyTest {
    private static final String ADDRESS = "198.51.100.77";
    private static final String MARK = "zqhemligt";

    @TempDir
    Path folder;

    @Test
    void noQuestionAndNoAddressIsKept() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger("ROOT");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        log.start();
        root.addAppender(log);
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        String metrics;
        try {
            metrics = use();
        } finally {
            System.setOut(out);
            System.setErr(err);
            root.detachAppender(log);
        }
        assertTrue(log.list.stream().anyMatch(e -> e.getLevel() == Level.ERROR), "failures are logged");
        log.list.forEach(event -> clean(event.getFormattedMessage() + thrown(event.getThrowableProxy())));
        clean(printed.toString(StandardCharsets.UTF_8));
        clean(metrics);
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> clean(file + ": " + text(file)));
        }
        assertTrue(metrics.contains("samsvar_http_requests_total"), metrics);
    }

    /** Everything that can be asked, well and badly; what the metrics say then. */
    private String use() throws Exception {
        Proxies proxy = new Proxies(List.of(Proxies.Block.of("127.0.0.1").orElseThrow()));
        try (SampleServer site = new SampleServer(folder, Protection.of(30, proxy));
                MetricsServer metrics = MetricsServer.start(site.metrics(), 0);
                HttpClient client = HttpClient.newHttpClient()) {
            for (String path : List.of(
                    "/sv/search?q=" + MARK,
                    "/sv/search?q=trasig+" + MARK,
                    "/api/v1/answer?q=" + MARK,
                    "/api/v1/answer?q=trasig+" + MARK,
                    "/api/v1/search?q=" + MARK + "&" + MARK + "=1",
                    "/api/v1/suggest?q=" + MARK,
                    "/" + MARK,
                    "/a/" + MARK + "?ui=" + MARK,
                    "/feed.atom?authority=" + MARK,
                    "/static/" + MARK)) {
                site.get(path, "X-Forwarded-For", ADDRESS, "User-Agent", MARK, "Referer", "https://x.example/" + MARK);
                site.raw(path + "%zz");
            }
            for (int i = 0; i < 40; i++) {
                site.get("/sv/search?q=" + MARK, "X-Forwarded-For", ADDRESS);
            }
            assertEquals(429, site.get("/sv/", "X-Forwarded-For", ADDRESS).statusCode());
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + metrics.port() + "/metrics"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static void clean(String text) {
        assertFalse(text.contains(MARK) || text.contains("198.51.100"), text);
    }

    private static String thrown(IThrowableProxy thrown) {
        return thrown == null ? "" : thrown.getMessage() + thrown(thrown.getCause());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
