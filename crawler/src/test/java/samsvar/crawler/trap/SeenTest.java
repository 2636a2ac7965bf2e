package samsvar.crawler.trap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeenTest {
    @Test
    void answersAsASetDoes() {
        Seen seen = new Seen();
        Set<Long> set = new HashSet<>();
        Random random = new Random(7);
        for (int i = 0; i < 50_000; i++) {
            long hash = random.nextLong() & 0xFFFF_0000_0000_7FFFL;
            assertEquals(set.add(hash), seen.add(hash));
        }
        assertEquals(set.size(), seen.size());
    }

    @Test
    void knowsZero() {
        Seen seen = new Seen();

        assertTrue(seen.add(0));
        assertFalse(seen.add(0));
    }

    @Test
    void forgetsAll() {
        Seen seen = new Seen();
        seen.add("https://a.example/1");
        seen.clear();

        assertEquals(0, seen.size());
        assertTrue(seen.add("https://a.example/1"));
        assertFalse(seen.add("https://a.example/1"));
    }
}
