package samsvar.crawler.repeat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which pages of a large source are looked at to judge what it repeats? So many that a share of a half is told from one of a third
 * without doubt, always the same ones of the same pages: those on which the hash of their name falls.
 *
 * @param all ids of the pages to be looked at
 * @param uncounted of these, ids of likely homes among which is not counted
 */
public record Sample(List<String> all, Set<String> uncounted) {
    /** Pages looked at, at most about twice as many and 200 more. */
    static final int SIZE = 4_000;

    private static final int HOMES = 200;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    public Sample {
        all = List.copyOf(all);
        uncounted = Set.copyOf(uncounted);
    }

    /** A sample of the pages of a source: all of them where they are fewer than twice {@link #SIZE}. */
    public static Sample of(Collection<String> ids) {
        if (ids.size() < 2 * SIZE) {
            return new Sample(List.copyOf(ids), Set.of());
        }
        int bits = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(ids.size() / SIZE);
        List<String> all = new ArrayList<>(
                ids.stream().filter(id -> hash(id) >>> (Long.SIZE - bits) == 0).toList());
        Set<String> homes = new HashSet<>(Homes.likeliest(ids, HOMES));
        all.forEach(homes::remove);
        all.addAll(homes);
        return new Sample(all, homes);
    }

    /** Whether the page is one of those among which is counted. */
    public boolean counts(String id) {
        return !uncounted.contains(id);
    }

    private static long hash(String id) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * FNV_PRIME;
        }
        // FNV's upper bits depend little on the last letters, which tell a site's pages apart.
        return (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
    }
}
