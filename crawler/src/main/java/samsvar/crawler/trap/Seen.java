package samsvar.crawler.trap;

/** A growing set of 64-bit hashes, 11 to 22 bytes each, where a set of objects takes 56 and more. Not thread-safe. */
public final class Seen {
    private static final int SMALLEST = 64;

    private long[] slots = new long[SMALLEST];
    private int size;

    /** Whether the hash is met for the first time since all was forgotten. */
    public boolean add(long hash) {
        // 0 marks an empty slot.
        long kept = hash == 0 ? 1 : hash;
        int slot = slot(slots, kept);
        if (slots[slot] == kept) {
            return false;
        }
        slots[slot] = kept;
        if (++size * 4L > slots.length * 3L) {
            grow();
        }
        return true;
    }

    /**
     * As {@link #add(long)} for a text's hash. That another text has the same one, and is not seen for it, happens with 10,000
     * remembered once in 10^15 texts.
     */
    public boolean add(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return add(hash);
    }

    /** How many are remembered. */
    public int size() {
        return size;
    }

    /** Forgets all. */
    public void clear() {
        slots = new long[SMALLEST];
        size = 0;
    }

    private void grow() {
        long[] larger = new long[2 * slots.length];
        for (long hash : slots) {
            if (hash != 0) {
                larger[slot(larger, hash)] = hash;
            }
        }
        slots = larger;
    }

    private static int slot(long[] slots, long hash) {
        int mask = slots.length - 1;
        int slot = (int) ((hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
