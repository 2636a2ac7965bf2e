package samsvar.engine.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final Remembered<Integer, String> remembered = new Remembered<>(8);

    @Test
    void whatIsAskedForAgainAndAgainStays() {
        remembered.put(0, "often");
        for (int i = 1; i <= 100; i++) {
            remembered.put(i, "once");
            assertEquals("often", remembered.get(0), "after " + i + " others");
        }
    }

    @Test
    void whatIsAskedForOnceGoes() {
        for (int i = 0; i < 100; i++) {
            remembered.put(i, "once");
        }
        assertTrue(
                IntStream.range(0, 100).filter(i -> remembered.get(i) != null).count() <= 8);
    }
}
