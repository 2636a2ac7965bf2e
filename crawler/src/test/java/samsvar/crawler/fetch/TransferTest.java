package samsvar.crawler.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samsvar.crawler.RawServer;
import samsvar.crawler.hostile.HostileCase;
import samsvar.crawler.wire.Limits;

/** What a server may do with its bytes, and what becomes of it. */
class TransferTest extends FetchCase {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

    private String failure(RawServer.Answer answer) throws InterruptedException {
        try (RawServer server = new RawServer(answer)) {
            return failure(server.url("/"));
        }
    }

    private FetchResult.Fetched fetched(RawServer.Answer answer) throws InterruptedException {
        try (RawServer server = new RawServer(answer)) {
            FetchResult result = fetch(server.url("/"));
            return assertInstanceOf(FetchResult.Fetched.class, result, result::toString);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** One byte every 20 ms: far below the minimum, and never a pause long enough for a time-out between two bytes. */
    private static RawServer.Answer drip(String start) {
        return (head, connection) -> {
            OutputStream out = connection.getOutputStream();
            write(out, start);
            CountDownLatch never = new CountDownLatch(1);
            while (!never.await(20, TimeUnit.MILLISECONDS)) {
                out.write('x');
            }
            return false;
        };
    }

    @ParameterizedTest
    @HostileCase(44)
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nX-Long: ", OK + "Content-Length: 90000\r\n\r\n", OK + "\r\n"})
    void whoDripsIsCutOffByAMinimumSpeedInHeaderAndBody(String start) throws InterruptedException {
        assertEquals("it came slower than 2000 bytes/s", failure(drip(start)));
    }

    @Test
    @HostileCase(44)
    void aSlowHostDelaysNoOther() throws Exception {
        HttpFetcher patient = new HttpFetcher(
                wire,
                clock,
                new Limits(1_000, false, Duration.ofSeconds(5), Duration.ofSeconds(2), Duration.ofMillis(1_200), 500));
        try (RawServer slow = new RawServer(drip(OK + "\r\n"))) {
            CompletableFuture<FetchResult> drips = new CompletableFuture<>();
            Thread.startVirtualThread(() -> drips.completeAsync(() -> {
                try {
                    return patient.fetch(slow.url("/"), Optional.empty());
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
            site.page("/", "Sidan", "Text");
            for (int i = 0; i < 5; i++) {
                assertInstanceOf(FetchResult.Fetched.class, fetch(site.url("/")));
            }
            assertTrue(!drips.isDone(), "the healthy host waited for the sick one");
            assertInstanceOf(FetchResult.Failed.class, drips.get());
        }
    }

    @Test
    @HostileCase(45)
    void anEndlessBodyIsCutOffAtTheLargestSize() throws InterruptedException {
        byte[] chunk = ("4000\r\n" + "x".repeat(0x4000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        try (RawServer endless = new RawServer((head, connection) -> {
            write(connection.getOutputStream(), OK + "Transfer-Encoding: chunked\r\n\r\n");
            while (!connection.isClosed()) {
                connection.getOutputStream().write(chunk);
            }
            return false;
        })) {
            assertEquals(
                    "larger than 10 MiB",
                    assertInstanceOf(FetchResult.Refused.class, fetch(endless.url("/")))
                            .reason());
        }
    }

    @Test
    @HostileCase(45)
    void aBodyThatNeverEndsIsGivenUpAfterTheTotalTime() throws InterruptedException {
        String reason = failure((head, connection) -> {
            write(connection.getOutputStream(), OK + "Transfer-Encoding: chunked\r\n\r\n");
            CountDownLatch never = new CountDownLatch(1);
            while (!never.await(10, TimeUnit.MILLISECONDS)) {
                write(connection.getOutputStream(), "7d0\r\n" + "x".repeat(2_000) + "\r\n");
            }
            return false;
        });
        assertEquals("no complete answer within 3 s", reason);
    }

    @Test
    @HostileCase(47)
    void aBodyShorterThanSaidIsAFailure() throws InterruptedException {
        assertEquals("the answer was cut off", failure(RawServer.once(OK + "Content-Length: 500\r\n\r\n<p>Hal")));
        assertEquals(
                "the answer was cut off",
                failure(RawServer.once(OK + "Transfer-Encoding: chunked\r\n\r\n20\r\n<p>Halva sidan")));
        assertEquals(
                "the answer was cut off",
                failure(RawServer.once(OK + "Transfer-Encoding: chunked\r\n\r\n6\r\n<p>Hal\r\n")));
    }

    @Test
    @HostileCase(47)
    void aBodyLongerThanSaidIsAFailure() throws InterruptedException {
        assertEquals(
                "the answer is longer than it says",
                failure(RawServer.once(OK + "Content-Length: 6\r\n\r\n<p>Hela sidan</p>")));
    }

    @ParameterizedTest
    @HostileCase(47)
    @ValueSource(strings = {"många", "-5", "12 kB", "99999999999999999999"})
    void alengthThatIsNoNumberIsAFailure(String length) throws InterruptedException {
        assertTrue(failure(RawServer.once(OK + "Content-Length: " + length + "\r\n\r\n<p>Hej"))
                .contains("no HTTP"));
    }

    @Test
    @HostileCase(47)
    void aBodyWithoutLengthEndsWithTheConnection() throws InterruptedException {
        assertEquals(
                "<p>Hela",
                new String(fetched(RawServer.once(OK + "\r\n<p>Hela")).body().bytes(), StandardCharsets.US_ASCII));
        assertTrue(failure((head, connection) -> {
                    write(connection.getOutputStream(), OK + "\r\n<p>Hal");
                    connection.setSoLinger(true, 0);
                    return false;
                })
                .startsWith("the connection broke"));
    }

    @Test
    @HostileCase(48)
    void whatIsNoHttpIsAFailure() throws InterruptedException {
        assertTrue(failure(RawServer.once("<html><p>Hej</html>\r\n\r\n")).contains("no HTTP"));
        assertTrue(failure(RawServer.once("SSH-2.0-OpenSSH_9.9\r\n")).contains("no HTTP"));
        assertTrue(failure(RawServer.once("")).contains("without an answer"));
    }

    @Test
    @HostileCase(48)
    void aHeaderLargerThanIsTakenIsAFailure() throws InterruptedException {
        String large = "a header larger than is taken";
        assertEquals(large, failure(RawServer.once(OK + "X: " + "y".repeat(1 << 20) + "\r\n\r\n<p>Hej")));
        assertEquals(large, failure(RawServer.once(OK + "X: y\r\n".repeat(10_000) + "\r\n<p>Hej")));
        assertEquals(large, failure(RawServer.once("x".repeat(1 << 20))));
        fetched(RawServer.once(OK + "X: y\r\n".repeat(150) + "\r\n<p>Hej"));
    }

    @Test
    void interimAnswersAreSkipped() throws InterruptedException {
        String early = "HTTP/1.1 103 Early Hints\r\nLink: </x.css>\r\n\r\n";
        assertEquals(
                2,
                fetched(RawServer.once(early + OK + "Content-Length: 2\r\n\r\nHi"))
                        .body()
                        .bytes()
                        .length);
        assertTrue(failure(RawServer.once(early.repeat(50))).contains("interim"));
    }

    @Test
    void connectionsAreUsedAgainAndIdleOnesAreClosed() throws InterruptedException {
        try (RawServer server = new RawServer((head, connection) -> {
            write(connection.getOutputStream(), OK + "Content-Length: 2\r\n\r\nHi");
            return true;
        })) {
            for (int i = 0; i < 50; i++) {
                assertInstanceOf(FetchResult.Fetched.class, fetch(server.url("/" + i)));
            }
            assertEquals(1, server.accepted());
        }
    }

    @Test
    void aConnectionClosedMeanwhileIsOpenedAnew() throws InterruptedException {
        try (RawServer server = new RawServer((head, connection) -> {
            write(connection.getOutputStream(), OK + "Content-Length: 2\r\n\r\nHi");
            return false;
        })) {
            for (int i = 0; i < 20; i++) {
                assertInstanceOf(FetchResult.Fetched.class, fetch(server.url("/" + i)));
            }
            assertEquals(20, server.requests().size());
        }
    }

    @Test
    void howTheRequestWentIsTold() throws InterruptedException {
        site.page("/", "Sidan", "Text");
        Exchange exchange = fetcher.ask(site.url("/"), Optional.empty());
        assertEquals("127.0.0.1", exchange.connected().orElseThrow().getHostAddress());
        assertTrue(exchange.firstByte().orElseThrow().compareTo(Duration.ZERO) > 0);
        assertTrue(exchange.whole().compareTo(exchange.firstByte().orElseThrow()) >= 0);
    }

    @Test
    void aRawLocationIsReadByteByByte() throws InterruptedException {
        site.on("/", exchange -> {
            exchange.getResponseHeaders().set("Location", "/f\u00c3\u00b6r");
            exchange.sendResponseHeaders(301, -1);
        });
        assertEquals(new FetchResult.Moved(site.url("/f%C3%B6r"), true), fetch(site.url("/")));
    }
}
