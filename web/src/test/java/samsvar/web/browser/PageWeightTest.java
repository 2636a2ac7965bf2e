package samsvar.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import samsvar.web.text.UiLanguage;

/** Every page must open on a slow phone: few requests, and few bytes in them. */
@ExtendWith(InBrowser.class)
class PageWeightTest {
    private static final int REQUESTS = 3;
    /** Of HTML and CSS as they cross the network: what fits in the first ten packets of a connection (RFC 6928). */
    private static final int ZIPPED_BYTES = 14 * 1024;

    private static final int RAW_BYTES = 50 * 1024;

    @Test
    void everyPageStaysUnderTheBudget(SampleSite site, RealBrowser browser) {
        List<String> faults = new ArrayList<>();
        try (Visitor visitor = new Visitor(browser.browser())) {
            for (State state : States.of(site)) {
                visitor.open(state, UiLanguage.UK);
                Weight weight = Weight.of(visitor.requested());
                System.err.println(state.name() + ": " + weight);
                if (weight.requests() > REQUESTS || weight.zipped() > ZIPPED_BYTES || weight.raw() > RAW_BYTES) {
                    faults.add(state.name() + ": " + weight);
                }
            }
        }
        assertEquals(List.of(), faults);
    }
}
