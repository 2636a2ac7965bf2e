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
    void aDenialIsBelievedOnlyWhenShownRight() {
        assertFalse(new LastmodTrust(0, 0, 4, 0).denialsCount());
        assertTrue(new LastmodTrust(0, 0, 5, 0).denialsCount());
        assertFalse(new LastmodTrust(0, 0, 19, 1).denialsCount());
        assertTrue(new LastmodTrust(0, 0, 20, 1).denialsCount());
    }

    @Test
    void aHostThatAlwaysSaysChangedIsBelievedInNothing() {
        assertFalse(new LastmodTrust(30, 1, 20, 0).denialsCount());
    }
}
