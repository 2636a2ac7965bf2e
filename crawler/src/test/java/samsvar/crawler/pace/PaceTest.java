package samsvar.crawler.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration QUICK = Duration.ofMillis(20);

    @Test
    void eachSignOfTroubleDoublesTheGapUpToFiveMinutes() {
        Pace pace = Pace.UNKNOWN.troubled(SECOND);
        assertEquals(Duration.ofSeconds(2), pace.gap(SECOND));
        assertEquals(Duration.ofSeconds(4), pace.troubled(SECOND).gap(SECOND));
        for (int i = 0; i < 20; i++) {
            pace = pace.troubled(SECOND);
        }
        assertEquals(Pace.LONGEST_LEARNED, pace.gap(SECOND));
    }

    @Test
    void aLongCrawlDelayIsNeverShortened() {
        Duration day = Duration.ofDays(1);
        assertEquals(day, Pace.UNKNOWN.troubled(day).gap(day));
    }

    @Test
    void answersBringTheFullSpeedBackStepByStep() {
        Pace pace = Pace.UNKNOWN;
        for (int i = 0; i < 6; i++) {
            pace = pace.troubled(SECOND);
        }
        Duration before = pace.gap(SECOND);
        assertEquals(Duration.ofSeconds(64), before);
        int answers = 0;
        while (pace.gap(SECOND).compareTo(SECOND) > 0) {
            pace = pace.answered(SECOND, QUICK);
            assertTrue(pace.gap(SECOND).compareTo(before) < 0, "no answer makes it slower");
            before = pace.gap(SECOND);
            answers++;
        }
        assertEquals(Pace.STEPS, answers, 1);
    }

    @Test
    void aHostThatAnswersSlowerIsAskedLessAndMoreAgainWhenItIsQuick() {
        Pace pace = Pace.UNKNOWN.answered(SECOND, QUICK);
        assertEquals(SECOND, pace.gap(SECOND));
        for (int i = 0; i < 30; i++) {
            pace = pace.answered(SECOND, Duration.ofSeconds(3));
        }
        assertTrue(pace.gap(SECOND).compareTo(Duration.ofSeconds(14)) > 0, () -> "five times 3 s");
        for (int i = 0; i < 60; i++) {
            pace = pace.answered(SECOND, Duration.ofMinutes(1));
        }
        assertEquals(Pace.LONGEST_FOR_SLOWNESS, pace.gap(SECOND));
        for (int i = 0; i < 60; i++) {
            pace = pace.answered(SECOND, QUICK);
        }
        assertEquals(SECOND, pace.gap(SECOND));
    }

    @Test
    void withoutABaseOnlyTroubleMakesAGap() {
        Pace slow = Pace.UNKNOWN.answered(Duration.ZERO, SECOND);
        assertEquals(Duration.ZERO, slow.gap(Duration.ZERO));
        assertTrue(slow.troubled(Duration.ZERO).gap(Duration.ZERO).isPositive());
    }
}
