package samsvar.web.guard;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The network a request came from: what is limited, since one visitor can have many addresses of it and many visitors share it.
 *
 * @param name its first bits in hexadecimal
 * @param loopback whether it is this machine
 */
public record Network(String name, boolean loopback) {
    /** The first three bytes of an IPv4 address: the smallest block that the Internet's routers pass on. */
    private static final int IPV4_BYTES = 3;
    /** The first seven bytes of an IPv6 address: RFC 6177 names a /56 as what a home may get. */
    private static final int IPV6_BYTES = 7;

    /** The network of an address. */
    public static Network of(InetAddress address) {
        boolean old = address instanceof Inet4Address;
        byte[] first = Arrays.copyOf(address.getAddress(), old ? IPV4_BYTES : IPV6_BYTES);
        return new Network((old ? "4-" : "6-") + HexFormat.of().formatHex(first), address.isLoopbackAddress());
    }

    /** The address a text writes out, with or without port and brackets; empty for names, which nobody looks up here. */
    static Optional<InetAddress> address(String text) {
        String bare = text.strip();
        int port = bare.lastIndexOf(':');
        if (bare.startsWith("[") && bare.indexOf(']') > 0) {
            bare = bare.substring(1, bare.indexOf(']'));
        } else if (port > 0 && bare.indexOf(':') == port) {
            bare = bare.substring(0, port);
        }
        try {
            return Optional.of(InetAddress.ofLiteral(bare));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
