package samsvar.crawler.fresh;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BrakeTest {
    @Test
    void thirtyPercentMayLeaveAndNotOneMore() {
        assertFalse(Brake.holds(100, 30));
        assertTrue(Brake.holds(100, 31));
        assertFalse(Brake.holds(10, 3));
        assertTrue(Brake.holds(10, 4));
    }

    @Test
    void aSmallSourceMayLoseTwoPagesButNotAll() {
        assertFalse(Brake.holds(3, 1));
        assertFalse(Brake.holds(3, 2));
        assertFalse(Brake.holds(9, 2));
        assertTrue(Brake.holds(9, 3));
        assertTrue(Brake.holds(2, 2));
        assertTrue(Brake.holds(1, 1));
    }

    @Test
    void whereNothingIsLostNothingIsHeld() {
        assertFalse(Brake.holds(0, 0));
        assertFalse(Brake.holds(5, 0));
    }
}
