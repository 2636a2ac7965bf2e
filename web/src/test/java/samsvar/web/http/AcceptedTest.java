package samsvar.web.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/LD+JSON",
                "text/html;q=0.5, application/json",
                "application/ld+json, */*;q=0.1"
            })
    void whoWantsDataMoreThanAPageGetsData(String accept) {
        assertTrue(Accepted.isData(accept), accept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*/*",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "application/json;q=0.5, text/html",
                "application/json;q=0",
                "nonsense;;;q=,,"
            })
    void everybodyElseGetsThePage(String accept) {
        assertFalse(Accepted.isData(accept), accept);
    }
}
