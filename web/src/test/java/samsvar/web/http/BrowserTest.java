package samsvar.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samsvar.web.text.UiLanguage;

/** Looks at the pages in a real browser; skipped where there is none. */
class BrowserTest {
    private static final List<String> MAIN_PAGES = List.of("/", "/search?q=lanekort");
    private static final List<String> OTHER_PAGES = List.of(
            "/search?q=tabell&country=SE",
            "/search?q=rad",
            "/search?q=kontakt",
            "/search?q=tomt",
            "/search?q=",
            "/sources",
            "/nowhere");

    @Test
    void pagesAreAccessibleAndFitASmallScreenInEveryLanguage(@TempDir Path folder) throws Exception {
        Optional<Path> chromium = chromium();
        if (chromium.isEmpty()) {
            System.err.println("Skipped: no chromium on PATH, so no page was looked at in a browser.");
        }
        assumeTrue(chromium.isPresent(), "no chromium on PATH");
        BrowserType.LaunchOptions launch = new BrowserType.LaunchOptions()
                .setExecutablePath(chromium.orElseThrow())
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run"));
        Playwright.CreateOptions driver =
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (SampleServer site = new SampleServer(folder, SampleServer.ready());
                Playwright playwright = Playwright.create(driver);
                Browser browser = playwright.chromium().launch(launch)) {
            for (UiLanguage ui : UiLanguage.values()) {
                fit(browser, site, ui);
            }
            look(browser, site, ColorScheme.LIGHT, UiLanguage.UK, MAIN_PAGES);
            look(browser, site, ColorScheme.DARK, UiLanguage.UK, MAIN_PAGES);
            look(browser, site, ColorScheme.LIGHT, UiLanguage.SV, OTHER_PAGES);
            answersCarryTheirLanguage(browser, site);
        }
    }

    /** The longest words differ by language, so each is tried; what axe checks does not. */
    private static void fit(Browser browser, SampleServer site, UiLanguage ui) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 640));
                Page page = context.newPage()) {
            for (String path : MAIN_PAGES) {
                page.navigate("http://127.0.0.1:" + site.port + "/" + ui.tag() + path);
                assertEquals(
                        320, page.evaluate("document.documentElement.scrollWidth"), ui.tag() + path + " is too wide");
            }
        }
    }

    private static void look(
            Browser browser, SampleServer site, ColorScheme scheme, UiLanguage ui, List<String> paths) {
        Browser.NewContextOptions phone =
                new Browser.NewContextOptions().setViewportSize(320, 640).setColorScheme(scheme);
        // axe is a script, which the pages' policy would not let run
        try (BrowserContext context = browser.newContext(phone.setBypassCSP(true));
                Page page = context.newPage()) {
            for (String path : paths) {
                String where = scheme + " /" + ui.tag() + path;
                page.navigate("http://127.0.0.1:" + site.port + "/" + ui.tag() + path);
                Object width = page.evaluate("document.documentElement.scrollWidth");
                assertEquals(320, width, where + " is wider than the screen");
                List<String> violations = new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .map(rule -> rule.getId() + " "
                                        + rule.getNodes().getFirst().getHtml())
                                .toList();
                assertEquals(List.of(), violations, where);
            }
        }
    }

    private static void answersCarryTheirLanguage(Browser browser, SampleServer site) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
                Page page = context.newPage()) {
            page.navigate("http://127.0.0.1:" + site.port + "/uk/");
            page.locator("#q").fill("lanekort");
            page.locator("#q").press("Enter");
            assertEquals("sv", page.locator("blockquote").getAttribute("lang"));
            assertTrue(page.locator("blockquote strong").innerText().contains("1 mars 2026"));
            page.locator("nav a[hreflang=nn]").click();
            assertTrue(page.url().endsWith("/nn/search?q=lanekort"), page.url());
        }
    }

    private static Optional<Path> chromium() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
