package samsvar.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import samsvar.web.text.UiLanguage;

/** The ways through the pages of people who use no mouse, no scripts, larger text or their own colours. */
@ExtendWith(InBrowser.class)
class PathsTest {
    /** More presses of a key than any page has targets. */
    private static final int MANY = 150;

    private static final String SEEN = """
            () => { const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
              const on = document.elementFromPoint(
                Math.min(Math.max(r.x + r.width / 2, 0), innerWidth - 1),
                Math.min(Math.max(r.y + Math.min(r.height, 40) / 2, 0), innerHeight - 1));
              return [s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2,
                r.bottom > 0 && r.top < innerHeight && r.right > 0,
                on && (e.contains(on) || on.contains(e))].join() + ' ' + e.outerHTML.slice(0, 90); }
            """;

    /** Text that its box cuts off, once lines, letters and words are set as far apart as WCAG 2.2, 1.4.12 says. */
    private static final String SPREAD = """
            () => { const sheet = new CSSStyleSheet();
              sheet.replaceSync('*{line-height:1.5!important;letter-spacing:.12em!important;'
                + 'word-spacing:.16em!important}p{margin-bottom:2em!important}');
              document.adoptedStyleSheets = [sheet];
              return [...document.querySelectorAll('body *')].filter(e => !e.closest('.sr,.skip,.tofilters,svg')
                && getComputedStyle(e).overflow === 'hidden'
                && (e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1))
                .map(e => 'cut off: ' + e.outerHTML.slice(0, 90)); }
            """;

    @Test
    void keyboardAloneLeadsFromSearchToFilterToAnswerAndBack(SampleSite site, RealBrowser browser) {
        try (BrowserContext context = browser.browser().newContext();
                Page page = context.newPage()) {
            page.navigate(site.ready("/uk/"));
            press(page, "Tab", "#q");
            page.keyboard().type(States.ANSWERED);
            page.keyboard().press("Enter");
            assertTrue(page.locator("blockquote").first().innerText().contains("2027"));
            press(page, "Tab", "select[name=country]");
            for (int i = 0;
                    i < MANY
                            && !page.locator("select[name=country]")
                                    .inputValue()
                                    .equals("SE");
                    i++) {
                page.keyboard().press("ArrowDown");
            }
            press(page, "Tab", ".filters button, select[name=country] ~ button");
            page.keyboard().press("Enter");
            page.waitForURL("**country=SE**");
            assertTrue(page.locator(".chips").isVisible());
            press(page, "Tab", ".answer a[href^='/a/']");
            page.keyboard().press("Enter");
            page.waitForURL("**/a/**");
            assertEquals("sv", page.locator("blockquote").first().getAttribute("lang"));
            // the browser's own key for it does nothing without a window
            page.goBack();
            page.waitForURL("**country=SE**");
            assertEquals("SE", page.locator("select[name=country]").inputValue());
        }
    }

    /** Presses a key until what the selector names is in focus; the focus is seen on the whole way. */
    private static void press(Page page, String key, String selector) {
        for (int i = 0; i < MANY; i++) {
            page.keyboard().press(key);
            String seen = String.valueOf(page.evaluate(SEEN));
            assertTrue(seen.startsWith("true,true,true "), seen);
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
        }
        throw new AssertionError(selector + " can not be reached with " + key);
    }

    @Test
    void focusIsSeenOnEveryTargetOfEveryKindOfPage(SampleSite site, RealBrowser browser) {
        List<String> unseen = new ArrayList<>();
        try (Visitor visitor = new Visitor(browser.browser())) {
            for (State state : States.kinds(site)) {
                visitor.open(state, UiLanguage.SV);
                Page page = visitor.page();
                for (int i = 0; i < MANY; i++) {
                    page.keyboard().press("Tab");
                    if (Boolean.TRUE.equals(page.evaluate("document.activeElement === document.body"))) {
                        break;
                    }
                    String seen = String.valueOf(page.evaluate(SEEN));
                    if (!seen.startsWith("true,true,true ")) {
                        unseen.add(state.name() + ": " + seen);
                    }
                }
            }
        }
        assertEquals(List.of(), unseen);
    }

    @Test
    void everythingWorksWithoutScripts(SampleSite site, RealBrowser browser) {
        Browser.NewContextOptions plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (BrowserContext context = browser.browser().newContext(plain);
                Page page = context.newPage()) {
            page.navigate(site.ready("/uk/"));
            page.locator("#q").fill(States.ANSWERED);
            page.locator("#q").press("Enter");
            assertEquals("sv", page.locator("blockquote").first().getAttribute("lang"));
            page.locator("select[name=country]").selectOption("NO");
            page.locator("form:has(select[name=country]) button").click();
            assertTrue(page.url().contains("country=NO"), page.url());
            page.locator(".chips a").first().click();
            page.locator("nav a[hreflang=nn]").click();
            assertTrue(page.url().contains("/nn/search?q="), page.url());
            page.locator(".answer a[href^='/a/']").first().click();
            assertTrue(page.url().endsWith("?ui=nn"), page.url());
        }
    }

    @Test
    void textSetFarApartIsNotCutOff(SampleSite site, RealBrowser browser) {
        List<String> faults = new ArrayList<>();
        try (Visitor visitor = new Visitor(browser.browser())) {
            for (State state : States.kinds(site)) {
                visitor.open(state, UiLanguage.UK);
                ((List<?>) visitor.page().evaluate(SPREAD)).forEach(cut -> faults.add(state.name() + ": " + cut));
                visitor.fit().forEach(fault -> faults.add(state.name() + ": " + fault));
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void nothingMovesWhereMotionIsUnwelcome(SampleSite site, RealBrowser browser) {
        try (Visitor visitor = new Visitor(browser.browser())) {
            for (State state : States.kinds(site)) {
                visitor.open(state, UiLanguage.EN);
                Object moving = visitor.page().evaluate("""
                        () => [...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e);
                          return s.transitionDuration !== '0s' || s.animationName !== 'none'; }).length
                        """);
                assertEquals(0, moving, state.name());
            }
        }
    }

    @Test
    void formsAndAnswersKeepTheirEdgesInForcedColours(SampleSite site, RealBrowser browser) {
        try (Visitor visitor = new Visitor(browser.browser())) {
            State answered = States.kinds(site).stream()
                    .filter(state -> state.name().equals("filtered"))
                    .findFirst()
                    .orElseThrow();
            visitor.open(answered, UiLanguage.SV);
            Page page = visitor.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            for (String edged : List.of("#q", ".box button", ".answer", "select[name=country]")) {
                Object edge = page.locator(edged)
                        .first()
                        .evaluate("e => { const s = getComputedStyle(e);"
                                + " return s.borderTopStyle !== 'none' && parseFloat(s.borderTopWidth) >= 1; }");
                assertEquals(true, edge, edged);
            }
            press(page, "Tab", "#q");
        }
    }

    @Test
    void pagesWrittenFromTheRightWouldFit(SampleSite site, RealBrowser browser) {
        Map<String, List<String>> faults = new TreeMap<>();
        try (Visitor visitor = new Visitor(browser.browser())) {
            for (State state : States.kinds(site)) {
                visitor.open(state, UiLanguage.NB);
                visitor.set(new Look(Look.WIDTHS[0], ColorScheme.LIGHT));
                visitor.page().evaluate("document.documentElement.dir = 'rtl'");
                List<String> found = visitor.fit();
                if (!found.isEmpty()) {
                    faults.put(state.name(), found);
                }
            }
        }
        assertEquals(Map.of(), faults);
    }
}
