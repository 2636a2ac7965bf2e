package samsvar.engine.analysis;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out before, for the keys met of late. Kept in two halves: where the newer is full, the older is forgotten, but for
 * what was asked for since; so that what texts say again and again stays, and what they say once goes. Thread-safe; where threads race,
 * something is worked out twice.
 *
 * @param <K> what is looked up
 * @param <V> what is known of it
 */
public final class Remembered<K, V> {
    private final int half;
    private volatile Map<K, V> newer = new ConcurrentHashMap<>();
    private volatile Map<K, V> older = new ConcurrentHashMap<>();

    /** @param most keys remembered at most, but for a few where threads race */
    public Remembered(int most) {
        this.half = most / 2;
    }

    /** What is known of the key; null where nothing is. */
    public @Nullable V get(K key) {
        V known = newer.get(key);
        if (known != null) {
            return known;
        }
        known = older.get(key);
        if (known != null) {
            put(key, known);
        }
        return known;
    }

    /** What is known of the key, worked out where nothing is. */
    public V of(K key, Function<? super K, ? extends V> made) {
        V known = get(key);
        if (known == null) {
            known = made.apply(key);
            put(key, known);
        }
        return known;
    }

    /** Remembers what is known of the key. */
    public void put(K key, V value) {
        if (newer.size() >= half) {
            older = newer;
            newer = new ConcurrentHashMap<>();
        }
        newer.put(key, value);
    }
}
