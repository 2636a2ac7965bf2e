package samsvar.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                 | 203.0.113.9 | 198.51.100.1               | 203.0.113.9",
                "10.0.0.0/8       | 203.0.113.9 | 198.51.100.1               | 203.0.113.9",
                "10.0.0.0/8       | 10.1.2.3    | 198.51.100.1               | 198.51.100.1",
                "10.0.0.0/8       | 10.1.2.3    | 1.1.1.1, 198.51.100.1      | 198.51.100.1",
                "10.0.0.0/8       | 10.1.2.3    | 198.51.100.1, 10.9.9.9     | 198.51.100.1",
                "10.0.0.0/8 ::1   | ::1         | 198.51.100.1,10.9.9.9      | 198.51.100.1",
                "10.0.0.0/8       | 10.1.2.3    | ''                         | 10.1.2.3",
                "10.0.0.0/8       | 10.1.2.3    | localhost                  | 10.1.2.3",
                "10.0.0.0/8       | 10.1.2.3    | 198.51.100.1, unknown      | 10.1.2.3",
                "10.0.0.0/8       | 10.1.2.3    | 198.51.100.1:4711          | 198.51.100.1",
                "10.0.0.0/8       | 10.1.2.3    | [2001:db8::7]:4711         | 2001:db8::7",
                "10.0.0.0/8       | 10.1.2.3    | ::ffff:198.51.100.1        | 198.51.100.1",
            })
    void onlyWhatOurOwnProxiesSayIsBelieved(String proxies, String peer, String forwarded, String client)
            throws Exception {
        Proxies ours = new Proxies(Stream.ofNullable(proxies)
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .map(text -> Proxies.Block.of(text).orElseThrow())
                .toList());
        assertEquals(InetAddress.ofLiteral(client), ours.client(InetAddress.ofLiteral(peer), List.of(forwarded)));
    }

    @Test
    void severalHeadersAreOneWay() {
        Proxies ours = new Proxies(List.of(Proxies.Block.of("10.0.0.0/8").orElseThrow()));
        assertEquals(
                InetAddress.ofLiteral("198.51.100.1"),
                ours.client(InetAddress.ofLiteral("10.0.0.1"), List.of("1.1.1.1", "198.51.100.1, 10.0.0.2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.0.0.0/33", "10.0.0.0/x", "example.org", "10.0.0.0/", "::1/129"})
    void whatIsNoBlockIsRefused(String text) {
        assertTrue(Proxies.Block.of(text).isEmpty(), text);
    }

    @Test
    void neighboursShareANetwork() {
        assertEquals(network("198.51.100.1"), network("198.51.100.254"));
        assertNotEquals(network("198.51.100.1"), network("198.51.101.1"));
        assertEquals(network("2001:db8:1:2301::1"), network("2001:db8:1:23ff::9"));
        assertNotEquals(network("2001:db8:1:2301::1"), network("2001:db8:1:2401::1"));
        assertTrue(network("127.0.0.1").loopback() && network("::1").loopback());
    }

    private static Network network(String address) {
        return Network.of(InetAddress.ofLiteral(address));
    }
}
