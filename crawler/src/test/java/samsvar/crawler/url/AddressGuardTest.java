package samsvar.crawler.url;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samsvar.crawler.hostile.HostileCase;

class AddressGuardTest {
    private final AddressGuard guard = new AddressGuard(Set.of());

    @ParameterizedTest
    @HostileCase(41)
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9",
                "2130706441",
                "0x7f.0.0.9",
                "0x7f000009",
                "0177.0.0.011",
                "10.0.0.1",
                "192.168.1.1",
                "172.16.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[fc00::1]",
                "[fe80::1]",
                "[64:ff9b::7f00:1]",
                "localhost",
                "localhost.",
                "printer.local",
                "127.0.0.1."
            })
    void privateAddressesAreRefusedInAnyNotation(String host) {
        assertTrue(guard.refusal(URI.create("http://" + host + "/")).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.migrationsverket.se", "8.8.8.8", "[2001:4860:4860::8888]", "172.32.0.1"})
    void publicAddressesAndNamesAreNot(String host) {
        assertTrue(guard.refusal(URI.create("http://" + host + "/")).isEmpty());
    }

    @Test
    void listedHostsAreAllowed() {
        assertTrue(new AddressGuard(Set.of("127.0.0.1"))
                .refusal(URI.create("http://127.0.0.1:8080/"))
                .isEmpty());
    }
}
