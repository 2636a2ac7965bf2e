package samsvar.engine.vocabulary;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import samsvar.config.language.LanguageTag;

/**
 * Sorted term sequences with the labels that consist of them; read in place from bytes, so that loading costs nothing. Immutable.
 *
 * <p>Form: number of keys, their offsets, then for each key its length (2 bytes), UTF-8 text, number of labels (1 byte), and for
 * each label its concept (4 bytes), language (1 byte) and place in the language's list (1 byte).
 */
final class LabelTable {
    /** A label by its concept's number and its place among the labels of its language. */
    record Place(int concept, LanguageTag language, int label) {}

    private static final int MOST_LABELS = 255;

    private final ByteBuffer bytes;
    private final int size;

    LabelTable(ByteBuffer bytes) {
        this.bytes = bytes;
        this.size = bytes.getInt(0);
    }

    /** The bytes of a table with these keys, which must be sorted by their UTF-8 bytes. */
    static byte[] write(SortedMap<byte[], List<Place>> keys) {
        int length = 4 + 4 * keys.size();
        int[] offsets = new int[keys.size()];
        int next = 0;
        for (Map.Entry<byte[], List<Place>> key : keys.entrySet()) {
            offsets[next++] = length;
            length += 3
                    + key.getKey().length
                    + 6 * Math.min(MOST_LABELS, key.getValue().size());
        }
        ByteBuffer out = ByteBuffer.allocate(length).putInt(keys.size());
        for (int offset : offsets) {
            out.putInt(offset);
        }
        keys.forEach((key, places) -> {
            out.putShort((short) key.length).put(key);
            List<Place> kept = places.subList(0, Math.min(MOST_LABELS, places.size()));
            out.put((byte) kept.size());
            kept.forEach(place -> out.putInt(place.concept())
                    .put((byte) VocabularyForm.LANGUAGES.indexOf(place.language()))
                    .put((byte) place.label()));
        });
        return out.array();
    }

    /** The labels with exactly these terms; empty where there are none. */
    List<Place> find(String terms) {
        byte[] key = terms.getBytes(StandardCharsets.UTF_8);
        int found = lowerBound(key);
        return found < size && compare(found, key) == 0 ? places(found) : List.of();
    }

    /** Tells of every label with its terms, in the order of the terms. */
    void each(BiConsumer<String, Place> use) {
        for (int i = 0; i < size; i++) {
            String text = key(i);
            places(i).forEach(place -> use.accept(text, place));
        }
    }

    /** Whether a label begins with these terms and goes on. */
    boolean hasLonger(String terms) {
        byte[] prefix = goingOn(terms);
        return begins(lowerBound(prefix), prefix);
    }

    /** The terms with which labels go on that begin with these terms; empty where none does. */
    Set<String> next(String terms) {
        byte[] prefix = goingOn(terms);
        Set<String> next = new HashSet<>();
        for (int i = lowerBound(prefix); begins(i, prefix); i++) {
            String rest = key(i).substring(terms.length() + 1);
            int blank = rest.indexOf(' ');
            next.add(blank < 0 ? rest : rest.substring(0, blank));
        }
        return next;
    }

    private static byte[] goingOn(String terms) {
        return (terms + " ").getBytes(StandardCharsets.UTF_8);
    }

    private boolean begins(int index, byte[] prefix) {
        if (index >= size) {
            return false;
        }
        int offset = bytes.getInt(4 + 4 * index);
        int length = bytes.getShort(offset);
        if (length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if (bytes.get(offset + 2 + i) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private String key(int index) {
        int offset = bytes.getInt(4 + 4 * index);
        byte[] terms = new byte[bytes.getShort(offset)];
        bytes.get(offset + 2, terms);
        return new String(terms, StandardCharsets.UTF_8);
    }

    private int lowerBound(byte[] key) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int index, byte[] key) {
        int offset = bytes.getInt(4 + 4 * index);
        int length = bytes.getShort(offset);
        for (int i = 0; i < Math.min(length, key.length); i++) {
            int difference = Byte.compareUnsigned(bytes.get(offset + 2 + i), key[i]);
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(length, key.length);
    }

    private List<Place> places(int index) {
        int offset = bytes.getInt(4 + 4 * index);
        int at = offset + 2 + bytes.getShort(offset);
        int count = Byte.toUnsignedInt(bytes.get(at++));
        List<Place> places = new ArrayList<>(count);
        for (int i = 0; i < count; i++, at += 6) {
            LanguageTag language = VocabularyForm.LANGUAGES.get(bytes.get(at + 4));
            places.add(new Place(bytes.getInt(at), language, Byte.toUnsignedInt(bytes.get(at + 5))));
        }
        return places;
    }
}
