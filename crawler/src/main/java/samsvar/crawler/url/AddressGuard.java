package samsvar.crawler.url;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * May we connect there at all? Keeps a link, redirect, sitemap or robots.txt from leading the crawler into the operator's own
 * network (server-side request forgery): no loopback, private, link-local, metadata, multicast or reserved address in any
 * notation, unless the operator lists the host. Thread-safe.
 */
public final class AddressGuard {
    private final Set<String> allowedHosts;
    private final boolean resolving;

    /**
     * @param allowedHosts hosts the operator lists, names or addresses as written in links
     * @param resolving whether names are looked up and judged too; false behind a forward proxy, which resolves itself
     */
    public AddressGuard(Set<String> allowedHosts, boolean resolving) {
        this.allowedHosts =
                allowedHosts.stream().map(h -> h.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        this.resolving = resolving;
    }

    /**
     * Why the address may not be connected to; empty where it may. A name that can not be resolved is not refused here: the
     * connection will fail by itself. The Java runtime keeps a looked-up address for 30 s, so the connection that follows goes
     * to the address judged here; a name that changes at that very boundary is a known gap.
     */
    public Optional<String> refusal(URI address) {
        String host = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host.replaceFirst("\\.$", "");
        if (allowedHosts.contains(host) || allowedHosts.contains(bare)) {
            return Optional.empty();
        }
        if (bare.isEmpty()
                || bare.equals("localhost")
                || bare.endsWith(".localhost")
                || bare.endsWith(".internal")
                || bare.endsWith(".local")) {
            return Optional.of(bare + " is a name of a local network");
        }
        Optional<InetAddress> literal = literal(bare);
        if (literal.isPresent()) {
            return judge(bare, literal.get());
        }
        return resolving ? resolved(bare) : Optional.empty();
    }

    private static Optional<String> resolved(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                Optional<String> refusal = judge(host, address);
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> judge(String host, InetAddress address) {
        return isPublic(address)
                ? Optional.empty()
                : Optional.of(host + " is " + address.getHostAddress() + ", not a public address");
    }

    /** The address a host part stands for when it is written as a number, in any notation browsers take. */
    private static Optional<InetAddress> literal(String host) {
        try {
            if (host.contains(":")) {
                return Optional.of(InetAddress.getByName(host));
            }
            String[] parts = host.split("\\.", -1);
            int last = parts.length - (parts.length > 1 && parts[parts.length - 1].isEmpty() ? 2 : 1);
            if (last > 3) {
                return Optional.empty();
            }
            long value = 0;
            for (int i = 0; i <= last; i++) {
                long part = number(parts[i]);
                long limit = i < last ? 255 : (1L << (8 * (4 - last))) - 1;
                if (part < 0 || part > limit) {
                    return Optional.empty();
                }
                value += i < last ? part << (8 * (3 - i)) : part;
            }
            byte[] bytes = {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
            return Optional.of(InetAddress.getByAddress(bytes));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static long number(String part) {
        try {
            if (part.matches("0[xX][0-9a-fA-F]{0,9}")) {
                return part.length() == 2 ? 0 : Long.parseLong(part.substring(2), 16);
            }
            if (part.matches("0[0-7]{1,12}")) {
                return Long.parseLong(part, 8);
            }
            return part.matches("[0-9]{1,12}") ? Long.parseLong(part) : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** The special-purpose ranges of RFC 6890 and its updates. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] b = address.getAddress();
        return address instanceof Inet6Address ? isPublicSix(b) : isPublicFour(b[0] & 0xff, b[1] & 0xff, b[2] & 0xff);
    }

    private static boolean isPublicFour(int a, int b, int c) {
        return !(a == 0
                || a == 10
                || a == 127
                || a >= 224
                || (a == 100 && b >= 64 && b < 128)
                || (a == 169 && b == 254)
                || (a == 172 && b >= 16 && b < 32)
                || (a == 192 && b == 168)
                || (a == 192 && b == 0 && (c == 0 || c == 2))
                || (a == 198 && (b == 18 || b == 19 || (b == 51 && c == 100)))
                || (a == 203 && b == 0 && c == 113));
    }

    private static boolean isPublicSix(byte[] b) {
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        boolean uniqueLocal = (first & 0xfe) == 0xfc;
        boolean embedsFour = (first == 0 && second == 0x64) || (first == 0x20 && second == 0x02) || first == 0;
        boolean documentation = first == 0x20 && second == 0x01 && (b[2] & 0xff) == 0x0d && (b[3] & 0xff) == 0xb8;
        boolean teredo = first == 0x20 && second == 0x01 && b[2] == 0 && b[3] == 0;
        return !uniqueLocal && !embedsFour && !documentation && !teredo;
    }
}
