package samsvar.crawler.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samsvar.crawler.RawServer;
import samsvar.crawler.hostile.HostileCase;
import samsvar.crawler.wire.Names;
import samsvar.crawler.wire.Wire;

/** The address judged is the address connected to. */
class GuardedWireTest extends FetchCase {
    private static Names names(String address) {
        return host -> List.of(InetAddress.ofLiteral(address));
    }

    private void resolvingTo(Names names) {
        use(new Wire(settings(), archive.hosts(), clock, Optional.of(names), Optional.empty()));
    }

    @Test
    @HostileCase(42)
    void aNameThatTurnsPrivateIsNotConnectedToAnyMore() throws InterruptedException {
        try (RawServer inside = new RawServer(RawServer.once("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nHi"))) {
            resolvingTo(names("127.0.0.1"));
            URI address = URI.create("http://rebinding.example:" + inside.port() + "/");
            assertEquals("rebinding.example is 127.0.0.1, not a public address", failure(address));
            assertEquals(0, inside.accepted());
        }
    }

    @Test
    @HostileCase(42)
    void whatWasJudgedIsConnectedToWithoutASecondLookUp() throws InterruptedException {
        try (RawServer judged = new RawServer(RawServer.once("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nHi"))) {
            int[] lookUps = {0};
            Names rebinding = host -> List.of(InetAddress.ofLiteral(++lookUps[0] == 1 ? "127.0.0.1" : "127.0.0.9"));
            use(new Wire(
                    settings().allowing(Set.of("listed.example")),
                    archive.hosts(),
                    clock,
                    Optional.of(rebinding),
                    Optional.empty()));
            Exchange exchange =
                    fetcher.ask(URI.create("http://listed.example:" + judged.port() + "/"), Optional.empty());
            assertInstanceOf(FetchResult.Fetched.class, exchange.result());
            assertEquals("127.0.0.1", exchange.connected().orElseThrow().getHostAddress());
            assertEquals(1, lookUps[0], "looked up again between judging and connecting");
        }
    }

    @ParameterizedTest
    @HostileCase({41, 42})
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "169.254.169.254",
                "100.100.100.200",
                "192.168.0.1",
                "::1",
                "::",
                "::ffff:10.0.0.1",
                "fe80::1",
                "fd00:ec2::254",
                "64:ff9b::a00:1",
                "2002:7f00:1::1",
                "2001:db8::1",
                "100::1"
            })
    void aNameThatStandsForAPrivateAddressIsNotConnectedTo(String address) throws InterruptedException {
        resolvingTo(names(address));
        assertTrue(failure(URI.create("http://inside.example/")).endsWith("not a public address"));
    }

    @Test
    @HostileCase(41)
    void onePrivateAddressAmongPublicOnesIsEnoughToRefuse() throws InterruptedException {
        resolvingTo(host -> List.of(InetAddress.ofLiteral("8.8.8.8"), InetAddress.ofLiteral("10.0.0.1")));
        assertTrue(failure(URI.create("http://mixed.example/")).contains("10.0.0.1, not a public address"));
    }

    @ParameterizedTest
    @HostileCase(41)
    @ValueSource(
            strings = {
                "127.0.0.2",
                "2130706434",
                "0x7f000002",
                "0177.0.0.2",
                "127.2",
                "[::1]",
                "[::ffff:7f00:2]",
                "localhost"
            })
    void numbersInAnyNotationAreNotConnectedTo(String host) throws InterruptedException {
        FetchResult result =
                fetch(URI.create("http://" + host + ":" + site.url("/").getPort() + "/"));
        assertInstanceOf(FetchResult.Refused.class, result, result::toString);
        assertEquals(0, site.requests().size());
    }
}
