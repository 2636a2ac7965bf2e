package samsvar.crawler.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samsvar.crawler.RawServer;
import samsvar.crawler.hostile.HostileCase;
import samsvar.crawler.store.Archive;
import samsvar.crawler.wire.Wire;

/** Certificates, and what a host says of encryption. */
class TlsTest extends FetchCase {
    @TempDir
    static Path keys;

    private static Certificates valid;
    private static Certificates expired;

    @BeforeAll
    static void makeCertificates() throws Exception {
        valid = new Certificates(keys, "secure.example", "-validity", "1000");
        expired = new Certificates(keys, "secure.example", "-startdate", "-20d", "-validity", "10");
    }

    private static RawServer.Answer answer(String... fields) {
        String head = fields.length == 0 ? "" : String.join("\r\n", fields) + "\r\n";
        return (request, connection) -> {
            connection
                    .getOutputStream()
                    .write(("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + head + "Content-Length: 2\r\n\r\nHi")
                            .getBytes(StandardCharsets.US_ASCII));
            return true;
        };
    }

    private static RawServer.Answer redirect(String to) {
        return RawServer.once("HTTP/1.1 301 Moved\r\nLocation: " + to + "\r\nContent-Length: 0\r\n\r\n");
    }

    private void trusting(SSLContext trust) {
        use(new Wire(
                settings().allowing(Set.of("secure.example", "other.example", "www.secure.example")),
                archive.hosts(),
                clock,
                Optional.of(host -> List.of(InetAddress.ofLiteral("127.0.0.1"))),
                Optional.of(trust)));
    }

    private static URI at(String scheme, RawServer server, String path) {
        return URI.create(scheme + "://secure.example:" + server.port() + path);
    }

    @Test
    void aTrustedCertificateOfTheRightNameIsTaken() throws Exception {
        trusting(valid.trust());
        try (RawServer server = new RawServer(valid.listening(), answer())) {
            for (int i = 0; i < 3; i++) {
                FetchResult result = fetch(at("https", server, "/" + i));
                assertInstanceOf(FetchResult.Fetched.class, result, result::toString);
            }
            assertEquals(1, server.accepted());
        }
    }

    @Test
    @HostileCase(49)
    void acertificateThatDoesNotHoldIsAFailureThatSaysWhy() throws Exception {
        try (RawServer server = new RawServer(expired.listening(), answer())) {
            trusting(expired.trust());
            assertEquals("no trusted encryption: the certificate has expired", failure(at("https", server, "/")));
            trusting(SSLContext.getDefault());
            assertEquals(
                    "no trusted encryption: the certificate is signed by nobody known",
                    failure(at("https", server, "/")));
            assertEquals(0, server.requests().size());
        }
        try (RawServer server = new RawServer(valid.listening(), answer())) {
            trusting(valid.trust());
            assertEquals(
                    "no trusted encryption: the certificate is for another host",
                    failure(URI.create("https://other.example:" + server.port() + "/")));
            assertEquals(
                    FetchResult.Kind.LASTING,
                    assertInstanceOf(
                                    FetchResult.Failed.class,
                                    fetch(URI.create("https://other.example:" + server.port() + "/")))
                            .kind());
            assertEquals(0, server.requests().size());
        }
    }

    @Test
    @HostileCase(49)
    void aHandshakeThatNeverEndsIsCutOff() throws Exception {
        trusting(valid.trust());
        try (RawServer silent = new RawServer((head, connection) -> true)) {
            assertEquals("no complete answer within 3 s", failure(at("https", silent, "/")));
        }
        try (RawServer plain = RawServer.greeting("HTTP/1.1 400 Bad Request\r\n\r\n")) {
            String reason = failure(at("https", plain, "/"));
            assertTrue(reason.startsWith("no trusted encryption"), reason);
        }
    }

    @Test
    @HostileCase(40)
    void noRedirectLeadsFromEncryptedToPlain() throws Exception {
        trusting(valid.trust());
        try (RawServer server = new RawServer(valid.listening(), redirect("http://secure.example/ny/"))) {
            assertEquals(
                    new FetchResult.Moved(URI.create("https://secure.example/ny/"), true),
                    fetch(at("https", server, "/ny")));
        }
        RawServer[] self = new RawServer[1];
        try (RawServer server = new RawServer(
                valid.listening(),
                (head, connection) ->
                        redirect(at("http", self[0], "/x").toString()).to(head, connection))) {
            self[0] = server;
            assertEquals("leads from https to plain http", failure(at("https", server, "/x")));
        }
    }

    @Test
    @HostileCase(35)
    void aHostThatWantsEncryptionIsRememberedAcrossRestartsForAsLongAsItSays() throws Exception {
        trusting(valid.trust());
        try (RawServer server = new RawServer(
                valid.listening(), answer("Strict-Transport-Security: max-age=\"3600\"; includeSubDomains"))) {
            URI plain = at("http", server, "/a?b=c");
            FetchResult.Moved upgraded = new FetchResult.Moved(at("https", server, "/a?b=c"), true);
            fetch(at("https", server, "/"));
            archive.close();
            archive = Archive.open(folder, clock);
            trusting(valid.trust());
            assertEquals(upgraded, fetch(plain));
            assertEquals(1, server.requests().size(), "asked without encryption");
            URI below = URI.create("http://www.secure.example/x");
            assertEquals(new FetchResult.Moved(URI.create("https://www.secure.example/x"), true), fetch(below));
            RobotsGate gate = new RobotsGate(wire, archive.hosts(), clock);
            assertInstanceOf(Robots.Rules.class, gate.rules(plain, now.plusSeconds(1)));
            now = now.plus(Duration.ofHours(2));
            assertInstanceOf(FetchResult.Failed.class, fetch(plain), "still upgraded after its time");
        }
    }

    @Test
    @HostileCase(35)
    void whatIsSaidWithoutEncryptionOrTakenBackDoesNotCount() throws Exception {
        trusting(valid.trust());
        try (RawServer plain = new RawServer(answer("Strict-Transport-Security: max-age=3600"))) {
            assertInstanceOf(FetchResult.Fetched.class, fetch(at("http", plain, "/")));
            assertInstanceOf(FetchResult.Fetched.class, fetch(at("http", plain, "/")));
        }
        String[] age = {"3600"};
        try (RawServer server = new RawServer(
                valid.listening(),
                (head, connection) ->
                        answer("Strict-Transport-Security: max-age=" + age[0]).to(head, connection))) {
            fetch(at("https", server, "/"));
            assertInstanceOf(FetchResult.Moved.class, fetch(at("http", server, "/")));
            URI below = URI.create("http://www.secure.example/");
            assertEquals(below, wire.upgraded(below), "nothing was said of hosts below");
            age[0] = "0";
            fetch(at("https", server, "/"));
            assertInstanceOf(FetchResult.Failed.class, fetch(at("http", server, "/")));
        }
    }
}
