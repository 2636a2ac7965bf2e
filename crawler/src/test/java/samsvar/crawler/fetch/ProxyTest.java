package samsvar.crawler.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samsvar.crawler.RawServer;
import samsvar.crawler.wire.Wire;

/** Through a forward proxy, which looks names up itself. */
class ProxyTest extends FetchCase {
    @TempDir
    Path keys;

    private static final RawServer.Answer PAGE = (head, connection) -> {
        connection
                .getOutputStream()
                .write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nHi"
                        .getBytes(StandardCharsets.US_ASCII));
        return true;
    };

    private void through(RawServer proxy, Optional<Certificates> trusted) throws Exception {
        use(new Wire(
                settings().through(proxy.url("/")).allowing(Set.of()),
                archive.hosts(),
                clock,
                Optional.empty(),
                trusted.isPresent() ? Optional.of(trusted.get().trust()) : Optional.empty()));
    }

    @Test
    void theWholeAddressIsNamedAndNoNameIsLookedUp() throws Exception {
        try (RawServer proxy = new RawServer(PAGE)) {
            through(proxy, Optional.empty());
            Exchange exchange = fetcher.ask(URI.create("http://finns.inte.example/a?b=c"), Optional.empty());
            assertInstanceOf(FetchResult.Fetched.class, exchange.result());
            assertTrue(exchange.connected().isEmpty());
            String head = proxy.requests().getFirst();
            assertTrue(head.startsWith("GET http://finns.inte.example/a?b=c HTTP/1.1\r\n"), head);
            assertTrue(head.contains("Host: finns.inte.example\r\n"), head);
            assertInstanceOf(FetchResult.Refused.class, fetch(URI.create("http://127.0.0.1/")));
            assertInstanceOf(FetchResult.Refused.class, fetch(URI.create("http://169.254.169.254/latest/")));
        }
    }

    @Test
    void encryptedAddressesAreReachedThroughATunnel() throws Exception {
        Certificates certificates = new Certificates(keys, "secure.example", "-validity", "1000");
        try (RawServer server = new RawServer(certificates.listening(), PAGE);
                RawServer proxy = new RawServer((head, connection) -> tunnel(connection, server.port()))) {
            through(proxy, Optional.of(certificates));
            FetchResult result = fetch(URI.create("https://secure.example/a"));
            assertInstanceOf(FetchResult.Fetched.class, result, result::toString);
            assertTrue(proxy.requests().getFirst().startsWith("CONNECT secure.example:443 HTTP/1.1\r\n"));
            assertTrue(server.requests().getFirst().startsWith("GET /a HTTP/1.1\r\n"));
        }
        try (RawServer proxy = new RawServer(RawServer.once("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"))) {
            through(proxy, Optional.of(certificates));
            assertEquals(
                    "the connection broke: the proxy answered with status 403",
                    failure(URI.create("https://secure.example/a")));
        }
    }

    private static boolean tunnel(Socket from, int port) throws Exception {
        try (Socket to = new Socket("127.0.0.1", port)) {
            from.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            Thread back = Thread.startVirtualThread(() -> {
                try {
                    to.getInputStream().transferTo(from.getOutputStream());
                } catch (IOException e) {
                    // The crawler has gone.
                    return;
                }
            });
            from.getInputStream().transferTo(to.getOutputStream());
            back.interrupt();
        }
        return false;
    }
}
