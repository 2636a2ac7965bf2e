package samsvar.web.operate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReadinessTest {
    @Test
    void oneSiteThatNeverEndsKeepsNobodyWaiting() {
        assertFalse(Readiness.isGoodPart(1, 226));
        assertFalse(Readiness.isGoodPart(0, 0));
    }

    @Test
    void aFirstCrawlIsStillCollecting() {
        assertTrue(Readiness.isGoodPart(15, 15));
        assertTrue(Readiness.isGoodPart(2, 15));
    }
}
