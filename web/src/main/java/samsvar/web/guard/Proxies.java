package samsvar.web.guard;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The reverse proxies whose word on where a request came from is believed. Immutable.
 *
 * @param blocks their addresses; none where visitors reach the server directly
 */
public record Proxies(List<Block> blocks) {
    /** No proxy. */
    public static final Proxies NONE = new Proxies(List.of());

    public Proxies {
        blocks = List.copyOf(blocks);
    }

    /**
     * Addresses with the same first bits.
     *
     * @param first one of them
     * @param bits how many of its bits they share
     */
    public record Block(InetAddress first, int bits) {
        /** Reads "10.1.2.3", "10.0.0.0/8", "::1" or "fd00::/8"; empty where the text is none. */
        public static Optional<Block> of(String text) {
            int slash = text.indexOf('/');
            Optional<InetAddress> address = Network.address(slash < 0 ? text : text.substring(0, slash));
            String bits = slash < 0 ? "" : text.substring(slash + 1);
            return address.flatMap(a -> {
                int most = a.getAddress().length * Byte.SIZE;
                int given = bits.matches("\\d{1,3}") ? Integer.parseInt(bits) : most + 1;
                return slash < 0
                        ? Optional.of(new Block(a, most))
                        : Optional.of(new Block(a, given)).filter(block -> block.bits() <= most);
            });
        }

        boolean holds(InetAddress address) {
            byte[] ours = first.getAddress();
            byte[] theirs = address.getAddress();
            if (ours.length != theirs.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % Byte.SIZE);
                if (((ours[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private boolean trusts(InetAddress address) {
        return blocks.stream().anyMatch(block -> block.holds(address));
    }

    /**
     * Where a request came from: the rightmost address that is not one of ours, since everything left of it may be made up. The
     * header is not looked at where the connection is no proxy's; a part of it that is no address ends the walk.
     *
     * @param peer the other end of the connection
     * @param forwarded the X-Forwarded-For headers in their order
     */
    public InetAddress client(InetAddress peer, List<String> forwarded) {
        List<String> way = new ArrayList<>();
        forwarded.forEach(header -> way.addAll(List.of(header.split(",", -1))));
        InetAddress known = peer;
        for (String hop : way.reversed()) {
            Optional<InetAddress> before = Network.address(hop);
            if (!trusts(known) || before.isEmpty()) {
                return known;
            }
            known = before.get();
        }
        return known;
    }
}
