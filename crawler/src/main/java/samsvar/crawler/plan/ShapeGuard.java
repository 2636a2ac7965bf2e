package samsvar.crawler.plan;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Is a site inventing pages? Addresses that differ only in their numbers ("/calendar/2025/3") and say the same but for numbers
 * are counted; after {@value #ENOUGH} of them no more of that shape are visited in this run. One per host; not thread-safe.
 */
public final class ShapeGuard {
    private static final int ENOUGH = 25;

    /** So many dead addresses of one shape, and not one living, are a list nobody keeps. */
    private static final int DEAD = 500;

    private final Map<String, Integer> dead = new HashMap<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final Set<String> closed = new HashSet<>();

    /** Why no more addresses of this shape are visited; empty where they are. */
    public Optional<String> refusal(URI url) {
        return closed.contains(shape(url))
                ? Optional.of("too many addresses of this shape say the same or nothing")
                : Optional.empty();
    }

    /** Learns what the address says. */
    public void learn(URI url, String text) {
        String shape = shape(url);
        if (shape.indexOf('#') < 0) {
            return;
        }
        dead.put(shape, Integer.MIN_VALUE);
        String plain = text.replaceAll("[0-9]+", "#");
        if (alike.merge(shape + " " + plain.hashCode(), 1, Integer::sum) >= ENOUGH) {
            closed.add(shape);
        }
    }

    /** Learns that there is nothing at the address. */
    public void learnDead(URI url) {
        String shape = shape(url);
        if (shape.indexOf('#') >= 0 && dead.merge(shape, 1, Integer::sum) >= DEAD) {
            closed.add(shape);
        }
    }

    private static String shape(URI url) {
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        return (url.getRawPath() + query).replaceAll("[0-9]+", "#");
    }
}
