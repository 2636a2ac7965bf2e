package samsvar.crawler.wire;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LargeAnswersTest {
    @Test
    void thereIsRoomUntilAsMuchIsTakenAsThereIs() {
        LargeAnswers large = new LargeAnswers(1_000);
        assertTrue(large.take(600));
        assertFalse(large.take(600));
        assertTrue(large.take(400));
        large.give(600);
        assertTrue(large.take(600));
    }
}
