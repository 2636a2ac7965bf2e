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

    /** @param allowedHosts hosts the operator lists, names or addresses as written in links */
    public AddressGuard(Set<String> allowedHosts) {
        this.allowedHosts =
                allowedHosts.stream().map(h -> h.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Why the address may not be asked for, as far as its host part alone tells; empty where it may. Whoever connects has to ask
     * {@link #refusal(String, InetAddress)} for each address the name stands for.
     */
    public Optional<String> refusal(URI address) {
        String host = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
        String bare = bare(host);
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
        return literal(bare).flatMap(literal -> refusal(bare, literal));
    }

    /**
     * Why this very address, which the host stands for now, may not be connected to; empty where it may.
     *
     * @param host as in the address asked for, without brackets
     */
    public Optional<String> refusal(String host, InetAddress address) {
        String bare = bare(host.toLowerCase(Locale.ROOT));
        return isPublic(address) || allowedHosts.contains(bare)
                ? Optional.empty()
                : Optional.of(bare + " is " + address.getHostAddress() + ", not a public address");
    }

    private static String bare(String host) {
        String inner = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return inner.endsWith(".") ? inner.substring(0, inner.length() - 1) : inner;
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

    /** Only 2000::/3 is given out for the open Internet (IANA IPv6 address space registry), less what is set apart within it. */
    private static boolean isPublicSix(byte[] b) {
        int first = (b[0] & 0xff) << 8 | b[1] & 0xff;
        int second = (b[2] & 0xff) << 8 | b[3] & 0xff;
        boolean global = (first & 0xe000) == 0x2000;
        boolean protocols = first == 0x2001 && second < 0x200;
        boolean documentation = (first == 0x2001 && second == 0x0db8) || (first == 0x3fff && second < 0x1000);
        boolean embedsFour = first == 0x2002;
        return global && !protocols && !documentation && !embedsFour;
    }
}
