package samsvar.crawler.fresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangeRateTest {
    @Test
    void theEstimateIsThatOfThePaper() {
        // -ln((10 - 3 + 0.5) / 10.5) changes per interval of one day
        assertEquals(0.3365, new ChangeRate(10, 3, Duration.ofDays(10)).perDay(), 0.0001);
        assertEquals(0.3365 / 7, new ChangeRate(10, 3, Duration.ofDays(70)).perDay(), 0.0001);
    }

    @Test
    void itComesNearTheTruthWhereCountingChangesDoesNot() {
        Random random = new Random(7);
        double perDay = 1.5;
        int visits = 2_000;
        int changed = 0;
        for (int day = 0; day < visits; day++) {
            changed += random.nextDouble() < 1 - Math.exp(-perDay) ? 1 : 0;
        }
        double counted = (double) changed / visits;
        double estimated = new ChangeRate(visits, changed, Duration.ofDays(visits)).perDay();
        assertEquals(perDay, estimated, 0.1);
        assertTrue(counted < 0.8, "counting gave " + counted);
    }

    @Test
    void aPageThatNeverChangesIsLeftAloneTwiceAsLongEachTimeUpToAMonth() {
        Duration observed = Duration.ZERO;
        Duration before = Duration.ZERO;
        for (int visits = 1; visits < 12; visits++) {
            observed = observed.plus(visits == 1 ? Duration.ofDays(1) : before);
            before = new ChangeRate(visits, 0, observed).interval();
            assertTrue(before.compareTo(observed) <= 0 && before.compareTo(ChangeRate.LONGEST) <= 0);
        }
        assertEquals(ChangeRate.LONGEST, before);
    }

    @Test
    void aPageThatChangesEveryDayIsVisitedEveryDay() {
        Duration interval = new ChangeRate(20, 20, Duration.ofDays(20)).interval();
        assertTrue(interval.compareTo(Duration.ofDays(1)) < 0, interval::toString);
    }

    @Test
    void aPageThatChangesNowAndThenIsVisitedAsOftenAsItsChangeIsLikely() {
        Duration interval = new ChangeRate(40, 4, Duration.ofDays(80)).interval();
        assertTrue(
                interval.compareTo(Duration.ofDays(10)) > 0 && interval.compareTo(Duration.ofDays(20)) < 0,
                () -> "" + interval);
    }

    @Test
    void whatIsNewIsVisitedAgainSoon() {
        assertEquals(ChangeRate.SHORTEST, new ChangeRate(0, 0, Duration.ZERO).interval());
    }

    @Test
    void moreChangesNeverMeanALongerInterval() {
        for (int visits = 1; visits < 30; visits++) {
            for (int changes = 1; changes <= visits; changes++) {
                Duration fewer = new ChangeRate(visits, changes - 1, Duration.ofDays(3L * visits)).interval();
                Duration more = new ChangeRate(visits, changes, Duration.ofDays(3L * visits)).interval();
                assertTrue(more.compareTo(fewer) <= 0);
            }
        }
    }

    @Test
    void moreChangesThanVisitsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ChangeRate(1, 2, Duration.ofDays(1)));
    }
}
