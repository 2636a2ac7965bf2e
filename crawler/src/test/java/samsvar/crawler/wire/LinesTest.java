package samsvar.crawler.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samsvar.crawler.RawServer;
import samsvar.crawler.hostile.HostileCase;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.store.Archive;
import samsvar.crawler.url.AddressGuard;

/** Connections are kept while they are useful, and none is left behind. */
class LinesTest {
    private static final Limits HASTY =
            new Limits(100_000, false, Duration.ofMillis(900), Duration.ofMillis(300), Duration.ofMillis(150), 5_000);

    private static final String OK = "HTTP/1.1 200 OK\r\n";

    @TempDir
    Path folder;

    private static void eventually(BooleanSupplier condition, String otherwise) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        for (int i = 0; i < 200 && !condition.getAsBoolean(); i++) {
            assertTrue(!never.await(10, TimeUnit.MILLISECONDS));
        }
        assertTrue(condition.getAsBoolean(), otherwise);
    }

    @Test
    void anIdleConnectionIsUsedAgainAndThenClosed() throws Exception {
        try (RawServer server = new RawServer((head, connection) -> true);
                Lines lines = new Lines(
                        host -> List.of(InetAddress.ofLiteral("127.0.0.1")),
                        new AddressGuard(Set.of("prov.example")),
                        Optional.empty(),
                        (SSLSocketFactory) SSLSocketFactory.getDefault())) {
            Route route = Route.to(URI.create("http://prov.example:" + server.port() + "/"));
            Trip trip = new Trip(HASTY, LargeAnswers.ofMemory());
            Line line = lines.take(route, trip);
            lines.keep(line);
            assertSame(line, lines.take(route, trip));
            lines.keep(line);
            lines.closeIdle(System.nanoTime());
            assertEquals(1, lines.kept());
            lines.closeIdle(System.nanoTime() + Duration.ofSeconds(5).toNanos());
            assertEquals(0, lines.kept());
            eventually(() -> server.open() == 0, "the connection is still open");
        }
    }

    @Test
    @HostileCase({44, 45, 47, 48})
    void nothingIsLeftOfRequestsThatFail() throws Exception {
        String[] answers = {
            "",
            "x",
            OK,
            OK + "Content-Length: 9\r\n\r\nHi",
            OK + "Content-Length: 1\r\n\r\nHi",
            OK + "Content-Length: x\r\n\r\n",
            OK + "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
            OK + "Content-Length: 200000\r\n\r\n",
            OK + "X: " + "y".repeat(20_000)
        };
        CrawlSettings settings =
                CrawlSettings.standard(URI.create("https://samsvar.example/om")).allowing(Set.of("127.0.0.1"));
        try (RawServer server = new RawServer((head, connection) -> {
                    int kind = Integer.parseInt(head.substring(5, head.indexOf(' ', 5)));
                    connection.getOutputStream().write(answers[kind].getBytes(StandardCharsets.ISO_8859_1));
                    // Half of them leave it to us to end the connection.
                    return kind % 2 == 0;
                });
                Archive archive = Archive.open(folder, InstantSource.system());
                Wire wire = new Wire(settings, archive.hosts(), InstantSource.system())) {
            Thread[] threads = new Thread[5 * answers.length];
            for (int i = 0; i < threads.length; i++) {
                URI address = server.url("/" + i % answers.length);
                threads[i] = Thread.startVirtualThread(() -> {
                    try {
                        wire.get(address, Map.of(), HASTY);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertTrue(server.requests().size() >= threads.length);
            eventually(() -> server.open() == 0, "connections are left open");
        }
        eventually(() -> threads("wire-watch") == 0, "the watch goes on after closing");
    }

    private static long threads(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.getName().equals(name))
                .count();
    }

    @Test
    void anInterruptEndsARequestAtOnce() throws Exception {
        CrawlSettings settings =
                CrawlSettings.standard(URI.create("https://samsvar.example/om")).allowing(Set.of("127.0.0.1"));
        CountDownLatch asked = new CountDownLatch(1);
        try (RawServer silent = new RawServer((head, connection) -> {
                    asked.countDown();
                    return connection.getInputStream().read() >= 0;
                });
                Archive archive = Archive.open(folder, InstantSource.system());
                Wire wire = new Wire(settings, archive.hosts(), InstantSource.system())) {
            Throwable[] ended = new Throwable[1];
            Thread thread = Thread.startVirtualThread(() -> {
                try {
                    wire.get(silent.url("/"), Map.of(), Limits.of(1_000, false, Duration.ofSeconds(45)));
                } catch (InterruptedException e) {
                    ended[0] = e;
                }
            });
            assertTrue(asked.await(5, TimeUnit.SECONDS));
            thread.interrupt();
            assertTrue(thread.join(Duration.ofSeconds(5)));
            assertInstanceOf(InterruptedException.class, ended[0]);
        }
    }
}
