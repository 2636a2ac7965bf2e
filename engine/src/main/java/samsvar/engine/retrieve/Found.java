package samsvar.engine.retrieve;

import java.util.List;

/**
 * What a backend found.
 *
 * @param hits best first
 * @param total number of all hits, exact up to 1,000 and at least that above
 */
public record Found(List<Hit> hits, long total) {
    public static final Found NOTHING = new Found(List.of(), 0);

    public Found {
        hits = List.copyOf(hits);
    }
}
