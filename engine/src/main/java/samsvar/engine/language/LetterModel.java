package samsvar.engine.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** How unlikely are three letters in a row in each language? Read from what {@link LanguageModelTrainer} wrote. Immutable. */
final class LetterModel {
    /** What three letters cost that no language was taught, in steps: 9 nats. */
    private static final int UNKNOWN_ROW = (int) (9 * LanguageModelTrainer.STEPS);

    private final List<String> languages;
    private final long[] keys;
    private final byte[] rows;

    private LetterModel(List<String> languages, int size) {
        this.languages = languages;
        this.keys = new long[Integer.highestOneBit(Math.max(2, size) * 2) * 2];
        this.rows = new byte[keys.length * languages.size()];
    }

    /** The model beside this class; one that knows nothing where the build has prepared none. */
    static LetterModel prepared() {
        try (InputStream resource = LetterModel.class.getResourceAsStream("letters.bin")) {
            if (resource == null) {
                return new LetterModel(List.of(), 0);
            }
            DataInputStream in = new DataInputStream(new BufferedInputStream(resource, 1 << 16));
            List<String> languages = List.of(in.readUTF().split(" "));
            int size = in.readInt();
            LetterModel model = new LetterModel(languages, size);
            for (int i = 0; i < size; i++) {
                int slot = model.slot(key(in.readChar(), in.readChar(), in.readChar()));
                in.readFully(model.rows, slot * languages.size(), languages.size());
            }
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException("reading the letter model", e);
        }
    }

    /** The languages in the order of {@link #add}. */
    List<String> languages() {
        return languages;
    }

    /** Adds what the third letter after the two others costs to each language's sum, in {@link LanguageModelTrainer#STEPS}. */
    void add(char a, char b, char c, int[] steps) {
        long key = key(a, b, c);
        int slot = find(key);
        boolean known = keys[slot] == key;
        int row = slot * steps.length;
        for (int i = 0; i < steps.length; i++) {
            steps[i] += known ? Byte.toUnsignedInt(rows[row + i]) : UNKNOWN_ROW;
        }
    }

    private int slot(long key) {
        int slot = find(key);
        keys[slot] = key;
        return slot;
    }

    private int find(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long key(char a, char b, char c) {
        return (long) a << 32 | (long) b << 16 | c;
    }
}
