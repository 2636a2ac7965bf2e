package samsvar.crawler.fresh;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LastmodTrustTest {
    @Test
    void aClaimIsBelievedUntilItIsShownWrong() {
        assertTrue(new LastmodTrust(0, 0, 0, 0).claimsCount());
        assertTrue(new LastmodTrust(4, 0, 0, 0).claimsCount());
        assertFalse(new LastmodTrust(5, 2, 0, 0).claimsCount());
        assertTrue(new LastmodTrust(6, 3, 0, 0).claimsCount());
    }

    @Test
    void aDenialIsBelievedOnlyWhereChangesWereClaimed() {
        assertFalse(new LastmodTrust(0, 0, 1_000, 0).denialsCount(), "nothing ever changed: proves nothing");
        assertFalse(new LastmodTrust(2, 2, 1_000, 0).denialsCount());
        assertTrue(new LastmodTrust(3, 3, 1_000, 0).denialsCount());
        assertFalse(new LastmodTrust(3, 3, 1_000, 1).denialsCount(), "a change in four came unclaimed");
        assertTrue(new LastmodTrust(12, 12, 1_000, 1).denialsCount());
        assertFalse(new LastmodTrust(12, 12, 10, 1).denialsCount());
    }

    @Test
    void aHostThatAlwaysSaysChangedIsBelievedInNothing() {
        assertFalse(new LastmodTrust(30, 4, 200, 0).denialsCount());
    }
}
