package samsvar.engine.kin;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import samsvar.engine.lexicon.WordTable;

/** The places of a table's words by a key of theirs, in one sorted array: eight bytes a word. Immutable. */
final class SoundTable {
    private final long[] places;

    /** @param key the key of a word; words without one are left out */
    SoundTable(WordTable words, UnaryOperator<String> key) {
        long[] all = new long[words.size()];
        int kept = 0;
        for (int place = 0; place < words.size(); place++) {
            String own = key.apply(words.word(place));
            if (!own.isEmpty()) {
                all[kept++] = (long) own.hashCode() << 32 | place;
            }
        }
        places = Arrays.copyOf(all, kept);
        Arrays.sort(places);
    }

    /** The places of words that may have this key; a few may have another one. */
    void find(String key, IntConsumer found) {
        long from = (long) key.hashCode() << 32;
        int at = Arrays.binarySearch(places, from);
        for (int i = at < 0 ? -at - 1 : at; i < places.length && places[i] >> 32 == key.hashCode(); i++) {
            found.accept((int) places[i]);
        }
    }
}
