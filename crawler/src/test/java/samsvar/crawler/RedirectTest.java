package samsvar.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samsvar.crawler.hostile.HostileCase;
import samsvar.crawler.run.CrawlReport;

/** Redirects that lead nowhere good end soon, and take nothing along. */
class RedirectTest extends CrawlCase {
    private static final String LONG =
            "Den som har fått uppehållstillstånd kan ansöka om bostadsbidrag hos myndigheten. ".repeat(4);

    @Test
    @HostileCase(36)
    void aLoopIsAskedForOnceAndTheTextKnownBeforeStays() {
        site.page("/", "Start", LONG, "/x", "/self");
        site.page("/x", "Sidan", LONG + "x");
        site.on("/self", SiteFixture.redirect(301, "/self"));
        crawl();
        assertEquals("Sidan", archived("/x").orElseThrow());
        site.on("/x", SiteFixture.redirect(302, "/y")).on("/y", SiteFixture.redirect(302, "/x"));
        CrawlReport report = crawl();
        assertEquals(2, site.requests("/x"), "once in each crawl");
        assertEquals(1, site.requests("/y"));
        assertEquals(1L, report.failed().get("leads to itself"));
        assertTrue(archived("/x").isPresent(), "a loop deleted a page");
    }

    @Test
    @HostileCase(37)
    void anInfiniteChainIsFollowedForFiveHops() {
        site.page("/", "Start", LONG, "/r/0");
        for (int i = 0; i < 100; i++) {
            site.on("/r/" + i, SiteFixture.redirect(302, "/r/" + (i + 1)));
        }
        CrawlReport report = crawl();
        assertEquals(1, site.requests("/r/5"));
        assertEquals(0, site.requests("/r/6"));
        assertEquals(1L, report.failed().get("more than 5 redirects"));
        crawl();
        assertEquals(0, site.requests("/r/6"), "the next crawl went on where this one ended");
    }

    @Test
    @HostileCase(39)
    void aPageThatWantsACookieIsAFailureAndNoCookieIsSent() {
        List<String> cookies = new CopyOnWriteArrayList<>();
        SiteFixture.Answer wall = exchange -> {
            cookies.addAll(exchange.getRequestHeaders().getOrDefault("Cookie", List.of()));
            SiteFixture.status(302, "", "Location", "/kaka?till=/x", "Set-Cookie", "s=1; Path=/")
                    .to(exchange);
        };
        site.page("/", "Start", LONG, "/x").on("/x", wall).on("/kaka?till=/x", SiteFixture.redirect(302, "/x"));
        crawl();
        assertEquals(List.of(), cookies);
        assertEquals(1, site.requests("/x"));
        assertFalse(archived("/x").isPresent());
    }

    @ParameterizedTest
    @HostileCase({41, 43})
    @ValueSource(
            strings = {
                "http://127.0.0.2:PORT/mal",
                "http://[::1]:PORT/mal",
                "http://[::ffff:127.0.0.1]:PORT/mal",
                "http://2130706433:PORT/mal",
                "http://0x7f000001:PORT/mal",
                "http://0.0.0.0:PORT/mal",
                "http://localhost:PORT/mal",
                "//127.1:PORT/mal",
                "http://169.254.169.254/latest/meta-data/",
                "http://other.example/mal",
                "file:///etc/passwd"
            })
    void noRedirectLeadsOffTheDeclaredHosts(String target) {
        site.page("/", "Start", LONG, "/x");
        site.page("/mal", "Mål", LONG + "mål");
        site.on(
                "/x",
                SiteFixture.redirect(
                        302, target.replace("PORT", String.valueOf(site.url("/").getPort()))));
        crawl();
        assertEquals(1, site.requests("/x"));
        assertEquals(0, site.requests("/mal"));
        assertFalse(archived("/x").isPresent());
    }

    @Test
    @HostileCase(15)
    void aPageTheSitemapListsButRobotsForbidsIsNotAskedFor() {
        site.page("/", "Start", LONG);
        site.page("/oppen", "Öppen", LONG + "ö").page("/privat/x", "Privat", LONG + "p");
        site.on("/robots.txt", SiteFixture.status(200, "User-agent: *\nDisallow: /privat/\n"));
        site.on(
                "/sitemap.xml",
                SiteFixture.status(
                        200,
                        "<urlset><url><loc>" + site.url("/privat/x") + "</loc></url><url><loc>" + site.url("/oppen")
                                + "</loc></url></urlset>"));
        CrawlReport report = crawl();
        assertEquals("Öppen", archived("/oppen").orElseThrow());
        assertEquals(0, site.requests("/privat/x"));
        assertEquals(1L, report.refused().get("robots.txt"));
    }
}
