package samsvar.crawler.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samsvar.crawler.RawServer;
import samsvar.crawler.SiteFixture;
import samsvar.crawler.hostile.HostileCase;
import samsvar.crawler.wire.Limits;

class RobotsGateTest extends FetchCase {
    private RobotsGate gate;

    @BeforeEach
    void openGate() {
        Limits limits = new Limits(
                RobotsGate.MAX_BYTES, true, HASTY.whole(), HASTY.silence(), HASTY.window(), HASTY.bytesPerSecond());
        gate = new RobotsGate(wire, archive.hosts(), clock, limits);
    }

    /** Asks anew each time. */
    private Robots robots() throws InterruptedException {
        return gate.rules(site.url("/"), now.plusSeconds(1));
    }

    private Robots robots(byte[] file) throws InterruptedException {
        site.on("/robots.txt", exchange -> {
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file);
        });
        return robots();
    }

    private Robots robots(String file) throws InterruptedException {
        return robots(file.getBytes(StandardCharsets.UTF_8));
    }

    private boolean allows(Robots robots, String path) {
        return assertInstanceOf(Robots.Rules.class, robots, robots::toString).allows(site.url(path));
    }

    private static String refusal(Robots robots) {
        return assertInstanceOf(Robots.Unavailable.class, robots).reason();
    }

    @Test
    @HostileCase(1)
    void aByteOrderMarkDoesNotHideTheFirstGroup() throws InterruptedException {
        assertFalse(allows(robots("\ufeffUser-agent: *\nDisallow: /x"), "/x"));
    }

    @ParameterizedTest
    @HostileCase(2)
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void wideCharactersAreRead(String charset) throws InterruptedException {
        Robots robots = robots("User-agent: *\r\nDisallow: /x\r\n".getBytes(Charset.forName(charset)));
        assertFalse(allows(robots, "/x"));
        assertTrue(allows(robots, "/y"));
    }

    @Test
    @HostileCase(3)
    void aWebPageInPlaceOfTheFileForbidsNothingNewAndTakesNothingBack() throws InterruptedException {
        String page =
                "\ufeff<!DOCTYPE html><html><body><h1>Sidan finns inte</h1><p>Disallow är ett ord</p></body></html>";
        assertTrue(allows(robots(page), "/x"));
        assertFalse(allows(robots("User-agent: *\nDisallow: /x"), "/x"));
        assertFalse(allows(robots(page), "/x"), "a page under repair took back what was forbidden");
    }

    @ParameterizedTest
    @HostileCase(4)
    @ValueSource(ints = {500, 502, 503, 504, 429})
    void aServerInTroubleIsLeftAloneAndSaysWhy(int status) throws InterruptedException {
        robots("User-agent: *\nDisallow:");
        site.on("/robots.txt", SiteFixture.status(status, "User-agent: *\nDisallow:"));
        assertTrue(refusal(robots()).contains("status " + status));
    }

    @Test
    @HostileCase(5)
    void whoDoesNotAnswerIsLeftAlone() throws InterruptedException {
        try (RawServer silent = new RawServer((head, connection) -> {
            connection.getInputStream().read();
            return false;
        })) {
            assertEquals("robots.txt: no answer within 700 ms", refusal(gate.rules(silent.url("/"), now)));
        }
        RawServer closed = new RawServer(RawServer.once(""));
        closed.close();
        assertTrue(refusal(gate.rules(closed.url("/"), now)).startsWith("robots.txt: no connection"));
    }

    @ParameterizedTest
    @HostileCase(6)
    @ValueSource(ints = {400, 401, 403, 404, 410, 451})
    void whereThereIsNoFileAllIsAllowed(int status) throws InterruptedException {
        site.on("/robots.txt", SiteFixture.status(status, "User-agent: *\nDisallow: /"));
        assertTrue(allows(robots(), "/x"));
    }

    @Test
    @HostileCase(7)
    void fiveRedirectsAreFollowedAlsoToAnotherHost() throws InterruptedException {
        try (SiteFixture other = new SiteFixture()) {
            chain(4);
            site.on("/r/4", SiteFixture.redirect(302, other.url("/robots.txt").toString()));
            other.on("/robots.txt", SiteFixture.status(200, "User-agent: *\nDisallow: /x"));
            assertFalse(allows(robots(), "/x"));
            assertEquals(1, other.requests("/robots.txt"));
        }
        chain(6);
        site.on("/r/6", SiteFixture.status(200, "User-agent: *\nDisallow: /x"));
        assertTrue(allows(robots(), "/x"), "more than five redirects count as no file");
        assertEquals(0, site.requests("/r/6"));
    }

    private void chain(int hops) {
        site.on("/robots.txt", SiteFixture.redirect(301, "/r/1"));
        for (int i = 1; i < hops; i++) {
            site.on("/r/" + i, SiteFixture.redirect(301, "/r/" + (i + 1)));
        }
    }

    @ParameterizedTest
    @HostileCase({7, 41})
    @ValueSource(strings = {"http://127.0.0.2:PORT/r", "http://[::ffff:127.0.0.2]:PORT/r", "http://2130706434:PORT/r"})
    void noRedirectLeadsToAPrivateAddress(String target) throws InterruptedException {
        String port = String.valueOf(site.url("/").getPort());
        site.on("/robots.txt", SiteFixture.redirect(302, target.replace("PORT", port)));
        site.on("/r", SiteFixture.status(200, ""));
        String refusal = refusal(robots());
        assertTrue(refusal.contains("not a public address") || refusal.contains("no web address"), refusal);
        assertEquals(0, site.requests("/r"));
    }

    @Test
    @HostileCase(8)
    void aLoopOfRedirectsEndsAndCountsAsNoFile() throws InterruptedException {
        site.on("/robots.txt", SiteFixture.redirect(302, "/r")).on("/r", SiteFixture.redirect(302, "/robots.txt"));
        assertTrue(allows(robots(), "/x"));
        assertEquals(6, site.requests().size());
    }

    @Test
    @HostileCase(9)
    void theFirstHalfMegabyteCountsAndNoLineIsCutInTwo() throws InterruptedException {
        String filler = "# a comment of some length, to make the file large enough for our purpose\n";
        int lines = (RobotsGate.MAX_BYTES - 60) / filler.length();
        String head = "User-agent: *\nDisallow: /x\n" + filler.repeat(lines);
        String half = "Disallow: /" + "y".repeat(RobotsGate.MAX_BYTES);
        Robots robots = robots(head + half + "\nDisallow: /z\n");
        assertFalse(allows(robots, "/x"));
        assertTrue(allows(robots, "/" + "y".repeat(1_000)), "half a rule was taken for a whole one");
        assertTrue(allows(robots, "/z"));
    }

    @Test
    @HostileCase(9)
    void aCompressedFileIsReadUpToTheSameLength() throws InterruptedException, IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("User-agent: *\nDisallow: /x\n".getBytes(StandardCharsets.UTF_8));
            gzip.write(new byte[64 << 20]);
        }
        assertFalse(allows(robots(packed.toByteArray()), "/x"));
    }

    @Test
    @HostileCase(10)
    void groupsForUsAreMergedAndHideThoseForAll() throws InterruptedException {
        Robots robots = robots("""
                User-agent: Samsvar
                Disallow: /a

                User-agent: *
                Disallow: /else

                User-agent: other
                User-agent: samsvar/1.0
                Disallow: /b
                """);
        assertFalse(allows(robots, "/a"));
        assertFalse(allows(robots, "/b"));
        assertTrue(allows(robots, "/else"));
    }

    @Test
    @HostileCase(10)
    void groupsForAllAreMerged() throws InterruptedException {
        Robots robots =
                robots("User-agent: *\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: *\nDisallow: /b");
        assertFalse(allows(robots, "/a"));
        assertFalse(allows(robots, "/b"));
        assertTrue(allows(robots, "/c"));
    }

    @ParameterizedTest
    @HostileCase(11)
    @CsvSource({
        "/lika, true",
        "/mapp/fil, false",
        "/mapp/fil/oppen, true",
        "/x.pdf, false",
        "/x.pdf?a=1, true",
        "/a/1/hemlig/2, false",
        "/dollar$tecken, true",
        "/annat, true"
    })
    void theLongestRuleWinsAndAllowWinsAmongEquals(String path, boolean allowed) throws InterruptedException {
        Robots robots = robots("""
                User-agent: *
                Disallow: /lika
                Allow: /lika
                Disallow: /mapp/
                Allow: /mapp/fil/oppen
                Disallow: /*.pdf$
                Disallow: /a/*/hemlig
                """);
        assertEquals(allowed, allows(robots, path));
    }

    @ParameterizedTest
    @HostileCase(12)
    @ValueSource(strings = {"/öppettider", "/%C3%B6ppettider", "/%c3%b6ppettider", "/%C3%B6ppet"})
    void pathsAreTheSamePercentEncodedOrNot(String rule) throws InterruptedException {
        Robots robots = robots("User-agent: *\nDisallow: " + rule);
        assertFalse(allows(robots, "/%C3%B6ppettider"));
        assertTrue(allows(robots, "/oppettider"));
    }

    @ParameterizedTest
    @HostileCase(13)
    @CsvSource({"0.5, PT0.5S", "10, PT10S", "86400, PT24H", "-1, ", "x, ", "'', "})
    void crawlDelayIsTakenInFullWhereItMakesSense(String written, Duration delay) throws InterruptedException {
        Robots robots = robots("User-agent: *\nCrawl-delay: " + written + "\nDisallow: /x");
        assertEquals(
                Optional.ofNullable(delay),
                assertInstanceOf(Robots.Rules.class, robots).crawlDelay());
        assertFalse(allows(robots, "/x"));
    }

    @Test
    void sitemapLinesMayBeRelativeOrOfOtherHosts() throws InterruptedException {
        Robots.Rules rules = assertInstanceOf(
                Robots.Rules.class,
                robots("Sitemap: /karta.xml\nUser-agent: *\nDisallow: /x\nSitemap: http://other.example/s.xml\n"));
        assertEquals(List.of(site.url("/karta.xml").toString(), "http://other.example/s.xml"), rules.sitemaps());
    }

    @Test
    void theFileIsAskedForOncePerDayAndRun() throws InterruptedException {
        site.on("/robots.txt", SiteFixture.status(200, "User-agent: *\nDisallow: /x"));
        gate.rules(site.url("/"), now.minusSeconds(60));
        gate.rules(site.url("/"), now.minusSeconds(60));
        assertEquals(1, site.requests("/robots.txt"));
        Robots.Rules rules =
                assertInstanceOf(Robots.Rules.class, gate.rules(site.url("/"), now.minus(Duration.ofDays(9))));
        assertTrue(rules.holdsAt(now.plus(Duration.ofHours(23))));
        assertFalse(rules.holdsAt(now.plus(Duration.ofHours(25))));
        now = now.plus(Duration.ofHours(25));
        gate.rules(site.url("/"), now.minus(Duration.ofDays(9)));
        assertEquals(2, site.requests("/robots.txt"));
    }

    @Test
    void aDamagedFileIsNoAnswer() throws InterruptedException {
        site.on("/robots.txt", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            byte[] broken = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3};
            exchange.sendResponseHeaders(200, broken.length);
            exchange.getResponseBody().write(broken);
        });
        assertEquals("robots.txt is damaged", refusal(robots()));
    }
}
