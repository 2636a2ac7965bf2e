package samsvar.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import samsvar.web.text.UiLanguage;

/** A sample of {@link BrowserSweep} that every build can afford. */
@ExtendWith(InBrowser.class)
class EveryPageTest {
    /** Each state once; languages, widths and schemes take turns. */
    @Test
    void everyStateIsAccessible(SampleSite site, RealBrowser browser) {
        UiLanguage[] languages = UiLanguage.values();
        List<String> faults = new ArrayList<>();
        try (Visitor visitor = new Visitor(browser.browser())) {
            int n = 0;
            for (State state : States.of(site)) {
                UiLanguage ui = languages[n % languages.length];
                Look look = Look.number(n++);
                String where = state.name() + " " + ui.tag() + " " + look + ": ";
                visitor.open(state, ui).forEach(fault -> faults.add(where + fault));
                visitor.faults(look).forEach(fault -> faults.add(where + fault));
            }
        }
        assertEquals(List.of(), faults);
    }

    /** The longest words differ by language, so each is tried; 320 pixels are also 1280 at 400 %. */
    @Test
    void everyKindOfPageFitsASmallScreenInEveryLanguage(SampleSite site, RealBrowser browser) {
        List<String> faults = new ArrayList<>();
        try (Visitor visitor = new Visitor(browser.browser())) {
            for (State state : States.kinds(site)) {
                for (UiLanguage ui : UiLanguage.values()) {
                    String where = state.name() + " " + ui.tag() + ": ";
                    visitor.open(state, ui).forEach(fault -> faults.add(where + fault));
                    visitor.fit().forEach(fault -> faults.add(where + fault));
                }
            }
        }
        assertEquals(List.of(), faults);
    }
}
