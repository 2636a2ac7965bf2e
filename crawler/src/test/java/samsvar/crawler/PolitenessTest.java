package samsvar.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samsvar.crawler.hostile.HostileCase;
import samsvar.crawler.run.CrawlReport;
import samsvar.crawler.store.Frontier;

/** What a host asks for is given to it: time. The clock moves only when the crawler waits. */
class PolitenessTest extends CrawlCase {
    private static final String LONG =
            "Den som har fått uppehållstillstånd kan ansöka om bostadsbidrag hos myndigheten. ".repeat(4);

    private final List<Instant> asked = new ArrayList<>();

    private SiteFixture.Answer noting(SiteFixture.Answer answer) {
        return exchange -> {
            synchronized (asked) {
                asked.add(now);
            }
            answer.to(exchange);
        };
    }

    private void busy(String path, int status, String retryAfter) {
        AtomicInteger times = new AtomicInteger();
        site.on(path, noting(exchange -> {
            (times.getAndIncrement() == 0
                            ? SiteFixture.status(status, "", "Retry-After", retryAfter)
                            : SiteFixture.html("Sidan " + path, LONG + path))
                    .to(exchange);
        }));
    }

    private Duration untilAskedAgain(String path) {
        crawl();
        if (asked.size() < 2) {
            now = now.plus(Duration.ofDays(400));
            crawl();
        }
        assertTrue(archived(path).isPresent());
        return Duration.between(asked.get(0), asked.get(1));
    }

    @ParameterizedTest
    @CsvSource({"429,7", "429,7200", "503,7", "503,7200", "503,31536000", "429,31536000"})
    @HostileCase(52)
    void retryAfterInSecondsIsWaitedForInFull(int status, long seconds) {
        site.page("/", "Start", LONG, "/a");
        busy("/a", status, String.valueOf(seconds));
        Duration waited = untilAskedAgain("/a");
        assertTrue(waited.toSeconds() >= seconds, () -> "asked again after " + waited);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    @HostileCase(52)
    void retryAfterAsADateIsWaitedFor(int status) {
        site.page("/", "Start", LONG, "/a");
        Instant date = now.plusSeconds(50);
        busy("/a", status, DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(ZoneOffset.UTC)));
        untilAskedAgain("/a");
        assertTrue(!asked.get(1).isBefore(date), () -> "asked again at " + asked.get(1));
    }

    @Test
    @HostileCase(52)
    void aRetryAfterInThePastOrOfNonsenseIsNoReasonToWaitLongOrToAskAtOnce() {
        site.page("/", "Start", LONG, "/a", "/b");
        busy("/a", 503, "Wed, 01 Jan 2020 00:00:00 GMT");
        site.page("/b", "B", LONG + "b");
        crawl();
        Duration waited = Duration.between(asked.get(0), asked.get(1));
        assertTrue(waited.compareTo(Duration.ofSeconds(5)) >= 0 && waited.compareTo(Duration.ofMinutes(2)) < 0);
        assertTrue(archived("/a").isPresent());
    }

    @Test
    @HostileCase(52)
    void aYearIsBelievedOfTheAddressButNotOfTheWholeSite() {
        site.page("/", "Start", LONG, "/a", "/b");
        busy("/a", 503, "31536000");
        site.page("/b", "B", LONG + "b");
        CrawlReport report = crawl();
        assertTrue(archived("/b").isPresent());
        Frontier.Wait wait = report.waiting().getFirst();
        assertTrue(wait.until().isAfter(now.plus(Duration.ofDays(360))), wait::toString);
        now = now.plus(Duration.ofDays(300));
        crawl();
        assertEquals(1, site.requests("/a"));
    }

    @Test
    @HostileCase(52)
    void aShorterWaitAskedForLaterDoesNotShortenALongerOne() {
        site.page("/", "Start", LONG, "/a", "/b");
        site.on("/a", SiteFixture.status(429, "", "Retry-After", "7200"));
        CrawlReport first = crawl();
        assertEquals("status 429 with Retry-After", first.waiting().getFirst().why());
        int before = site.requests().size();
        now = now.plusSeconds(7100);
        crawl();
        assertEquals(before, site.requests().size(), "nothing of the host is asked for, robots.txt neither");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    @HostileCase({4, 52})
    void aRetryAfterOnTheRobotsFileIsKeptAcrossRestarts(int status) {
        site.on("/robots.txt", SiteFixture.status(status, "", "Retry-After", "7200"));
        crawl();
        int before = site.requests().size();
        now = now.plusSeconds(7000);
        crawl();
        assertEquals(before, site.requests().size(), "nothing of the host is asked for");
        site.on("/robots.txt", SiteFixture.status(404, ""));
        site.page("/", "Start", LONG);
        now = now.plusSeconds(300);
        crawl();
        assertEquals("Start", archived("/").orElseThrow());
    }

    @Test
    void troubleSlowsTheHostDownAcrossRestartsAndAnswersBringTheSpeedBack() {
        String[] links = new String[60];
        for (int i = 0; i < links.length; i++) {
            links[i] = "/p" + i;
            site.on(links[i], noting(SiteFixture.html("Sidan " + i, LONG + i)));
        }
        site.page("/", "Start", LONG, links);
        AtomicInteger times = new AtomicInteger();
        site.on(
                "/p0",
                noting(exchange -> (times.getAndIncrement() < 2
                                ? SiteFixture.status(503, "", "Retry-After", "7200")
                                : SiteFixture.html("Sidan 0", LONG + "noll"))
                        .to(exchange)));
        site.on(
                "/p1",
                noting(exchange -> (times.getAndIncrement() < 2
                                ? SiteFixture.status(503, "", "Retry-After", "7200")
                                : SiteFixture.html("Sidan 1", LONG + "ett"))
                        .to(exchange)));
        Duration own = Duration.ofSeconds(1);
        crawl(settings().waiting(own));
        assertEquals(2, asked.size(), "two refusals in a row stop the host");
        now = now.plusSeconds(7300);
        crawl(settings().waiting(own));
        Duration first = Duration.between(asked.get(3), asked.get(4));
        Duration last = Duration.between(asked.get(asked.size() - 2), asked.getLast());
        assertTrue(first.toMillis() > 2_000, () -> "after the restart " + first);
        assertEquals(1_000, last.toMillis(), 100, "full speed again");
    }

    @ParameterizedTest
    @CsvSource({"0.5,500", "13,13000", "-1,1000", "x,1000", "0.5s,1000"})
    @HostileCase(13)
    void crawlDelayIsKeptAndNonsenseIsOurOwnSecond(String delay, long gap) {
        site.on("/robots.txt", SiteFixture.status(200, "User-agent: *\nCrawl-delay: " + delay + "\n"));
        site.on("/", noting(SiteFixture.html("Start", LONG, "/a")));
        site.on("/a", noting(SiteFixture.html("A", LONG + "a")));
        crawl(settings().waiting(Duration.ofMillis(delay.equals("0.5") ? 100 : 1_000)));
        assertEquals(gap, Duration.between(asked.get(0), asked.get(1)).toMillis());
    }

    @Test
    @HostileCase(13)
    void aDelayOfADayGivesOneRequestADayAcrossRestarts() {
        site.on("/robots.txt", SiteFixture.status(200, "User-agent: *\nCrawl-delay: 86400\n"));
        site.page("/", "Start", LONG, "/a");
        site.page("/a", "A", LONG + "a");
        List<Instant> pages = new ArrayList<>();
        for (int hour = 0; hour < 24 * 5; hour++) {
            long before = site.requests().stream()
                    .filter(r -> !r.equals("/robots.txt"))
                    .count();
            CrawlReport report = crawl();
            long after = site.requests().stream()
                    .filter(r -> !r.equals("/robots.txt"))
                    .count();
            if (after > before) {
                assertEquals(before + 1, after);
                pages.add(now);
            } else if (archived("/a").isEmpty()) {
                assertEquals(1, report.waiting().size());
            }
            now = now.plus(Duration.ofHours(1));
        }
        for (int i = 1; i < pages.size(); i++) {
            Duration gap = Duration.between(pages.get(i - 1), pages.get(i));
            assertTrue(gap.toHours() >= 24, () -> "a gap of " + gap);
        }
        assertTrue(archived("/a").isPresent(), "it is slow, but it comes there");
    }
}
