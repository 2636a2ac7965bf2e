package samsvar.web.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToIntFunction;

/**
 * Texts that can be found by the beginning of any of their words; some 100 bytes a text and 8 for each word of it. Immutable.
 */
final class PrefixIndex {
    /** Places looked at for a question, so that two letters of a million titles cost no more than a millisecond. */
    private static final int LOOKED_AT = 5_000;

    static final PrefixIndex EMPTY = new PrefixIndex(List.of());

    private final List<Entry> entries;
    private final int[] entry;
    private final int[] start;

    /**
     * @param key folded text
     * @param suggestion what it stands for
     * @param pages on how many pages it is, about
     */
    record Entry(String key, Suggestion suggestion, int pages) {}

    /**
     * A text that was found.
     *
     * @param atStart whether what was typed begins the text, not only a word inside it
     */
    record Match(Entry entry, boolean atStart) {
        Suggestion suggestion() {
            return entry.suggestion();
        }
    }

    PrefixIndex(Collection<Entry> entries) {
        this.entries = List.copyOf(entries);
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < this.entries.size(); i++) {
            String key = this.entries.get(i).key();
            for (int at = 0; at >= 0 && at < key.length(); at = next(key, at)) {
                places.add(new int[] {i, at});
            }
        }
        places.sort((a, b) -> compare(a[0], a[1], b[0], b[1]));
        entry = places.stream().mapToInt(place -> place[0]).toArray();
        start = places.stream().mapToInt(place -> place[1]).toArray();
    }

    private static int next(String key, int at) {
        int space = key.indexOf(' ', at);
        return space < 0 ? -1 : space + 1;
    }

    private int compare(int entryA, int startA, int entryB, int startB) {
        String a = entries.get(entryA).key();
        String b = entries.get(entryB).key();
        int length = Math.min(a.length() - startA, b.length() - startB);
        for (int i = 0; i < length; i++) {
            int difference = a.charAt(startA + i) - b.charAt(startB + i);
            if (difference != 0) {
                return difference;
            }
        }
        return (a.length() - startA) - (b.length() - startB);
    }

    /**
     * The texts a word of which begins so, the one with the highest worth first.
     *
     * @param prefix folded, not empty
     */
    List<Match> find(String prefix, int limit, ToIntFunction<Match> worth) {
        PriorityQueue<Match> best = new PriorityQueue<>(Comparator.comparingInt(worth));
        int end = (int) Math.min(entry.length, (long) first(prefix) + LOOKED_AT);
        for (int place = first(prefix); place < end && begins(place, prefix); place++) {
            best.add(new Match(entries.get(entry[place]), start[place] == 0));
            if (best.size() > limit) {
                best.poll();
            }
        }
        return best.stream().sorted(Comparator.comparingInt(worth).reversed()).toList();
    }

    private int first(String prefix) {
        int low = 0;
        int high = entry.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(entry[middle]).key().substring(start[middle]).compareTo(prefix) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean begins(int place, String prefix) {
        return entries.get(entry[place]).key().startsWith(prefix, start[place]);
    }
}
