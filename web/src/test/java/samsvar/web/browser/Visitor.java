package samsvar.web.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samsvar.web.text.UiLanguage;

/** Opens pages in one window of its own and tells what is wrong with them. Of one thread. */
final class Visitor implements AutoCloseable {
    private static final int HEIGHT = 800;

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Elements that reach beyond the window, where it can be scrolled sideways. */
    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth <= innerWidth ? [] :
              [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 0.5)
                .slice(0, 3).map(e => 'wider than the window: ' + e.outerHTML.slice(0, 120))
                .concat('scrolls sideways by ' + (document.documentElement.scrollWidth - innerWidth) + ' px')
            """;

    /** Targets under 24 by 24 CSS pixels (WCAG 2.2, 2.5.8), but links inside a sentence and what is not on the screen. */
    private static final String TOO_SMALL = """
            () => [...document.querySelectorAll('a[href],button,select,summary,input:not([type=hidden]),[role=button]')]
              .filter(e => {
                const r = e.getBoundingClientRect(), hidden = e.closest('.sr,.skip') || !r.width || r.right < 0;
                const wrapped = getComputedStyle(e).clipPath !== 'none';
                const sentence = getComputedStyle(e).display === 'inline' && e.parentElement
                  && e.parentElement.innerText.trim().length > e.innerText.trim().length + 1;
                return !hidden && !wrapped && !sentence && (r.width < 23.9 || r.height < 23.9); })
              .map(e => { const r = e.getBoundingClientRect();
                return 'target of ' + r.width.toFixed(1) + 'x' + r.height.toFixed(1) + ': '
                  + e.outerHTML.slice(0, 120); })
            """;

    /** Each broken rule with how often and where first; run in place, as a window for each run costs a second. */
    private static final String AXE = """
            tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, rules: {'target-size': {enabled: true}},
                resultTypes: ['violations']})
              .then(found => found.violations.map(rule =>
                rule.id + ' (' + rule.nodes.length + '): ' + rule.nodes[0].html.slice(0, 200)))
            """;

    private final BrowserContext context;
    private final Page page;
    private final List<String> heard = new ArrayList<>();
    private final List<String> requested = new ArrayList<>();
    private String origin = "";

    Visitor(Browser browser) {
        // without reduced motion, colours would be measured half way from light to dark
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(Look.WIDTHS[0], HEIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        page.onConsoleMessage(message -> heard.add("console: " + message.text()));
        page.onPageError(error -> heard.add("script: " + error));
        page.onRequest(request -> {
            requested.add(request.url());
            if (!request.url().startsWith(origin)) {
                heard.add("third party: " + request.url());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Opens a state and tells what is wrong with its status, headers, cookies, requests and console. */
    List<String> open(State state, UiLanguage ui) {
        state.before().run();
        heard.clear();
        requested.clear();
        URI address = URI.create(state.in(ui));
        origin = address.resolve("/").toString();
        Response response = page.navigate(address.toString());
        List<String> faults = new ArrayList<>();
        if (response.status() != state.status()) {
            faults.add("status " + response.status() + " instead of " + state.status());
        }
        if (page.locator(state.proof()).count() == 0) {
            faults.add("shows no " + state.proof());
        }
        if (!response.headers().getOrDefault("content-security-policy", "").startsWith("default-src 'none'")) {
            faults.add("no strict Content-Security-Policy");
        }
        if (!context.cookies().isEmpty()) {
            faults.add("sets a cookie");
        }
        String failed = "console: Failed to load resource: the server responded with a status of " + state.status();
        heard.stream()
                .filter(told -> state.status() == 200 || !told.startsWith(failed))
                .forEach(faults::add);
        return faults;
    }

    /** What the browser asked for since the last page was opened, that page first. */
    List<String> requested() {
        return List.copyOf(requested);
    }

    /** What is wrong with the open page in a look: axe, sideways scrolling, small targets. */
    List<String> faults(Look look) {
        set(look);
        return Stream.concat(fit().stream(), axe()).toList();
    }

    /** Takes on another look. */
    void set(Look look) {
        page.setViewportSize(look.width(), HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
    }

    /** What is wrong with the sizes on the open page. */
    List<String> fit() {
        return Stream.of(TOO_WIDE, TOO_SMALL)
                .flatMap(script -> ((List<?>) page.evaluate(script)).stream())
                .map(String::valueOf)
                .toList();
    }

    private Stream<String> axe() {
        if (!Boolean.TRUE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return ((List<?>) page.evaluate(AXE, RULES)).stream().map(String::valueOf);
    }

    @Override
    public void close() {
        context.close();
    }
}
