package samsvar.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samsvar.config.source.Hours;
import samsvar.config.source.Schedule;
import samsvar.crawler.run.CrawlReport;
import samsvar.crawler.store.Frontier;

/** A source that may be asked at night only. */
class HoursCrawlTest extends CrawlCase {
    private Optional<Hours> hours = Hours.parse("22:00-06:00");

    @Override
    Optional<Hours> hours() {
        return hours;
    }

    @Test
    void outsideItsHoursNothingIsAskedAndTheReportSaysUntilWhen() {
        site.page("/", "Start", "Välkommen till oss");
        CrawlReport report = crawl();
        assertEquals(List.of(), site.requests(), "not even robots.txt");
        Frontier.Wait wait = report.waiting().getFirst();
        assertEquals(Instant.parse("2026-03-01T21:00:00Z"), wait.until());
        assertEquals("it is outside its source's hours", wait.why());
        now = Instant.parse("2026-03-01T21:00:00Z");
        crawl();
        assertTrue(archived("/").isPresent());
    }

    @Test
    void aCrawlThatRunsPastTheEndStopsThereAndGoesOnTheNextNight() {
        String[] links = new String[8];
        List<Instant> asked = new ArrayList<>();
        for (int i = 0; i < links.length; i++) {
            links[i] = "/s" + i;
            SiteFixture.Answer page = SiteFixture.html("Sidan " + i, "Text nummer " + i);
            site.on(links[i], exchange -> {
                asked.add(now);
                page.to(exchange);
            });
        }
        site.page("/", "Start", "Välkommen", links);
        site.on("/robots.txt", SiteFixture.status(200, "User-agent: *\nCrawl-delay: 50\n"));
        now = Instant.parse("2026-03-02T04:56:00Z");
        crawl();
        int before = asked.size();
        assertTrue(before > 0 && before < links.length, asked::toString);
        now = Instant.parse("2026-03-02T21:00:00Z");
        crawl();
        assertEquals(links.length, asked.size());
        Hours night = hours.orElseThrow();
        asked.forEach(moment -> assertTrue(night.open(moment, Schedule.zone("SE")), moment::toString));
    }

    @Test
    void widerHoursHoldFromTheNextStart() {
        site.page("/", "Start", "Välkommen till oss");
        crawl();
        hours = Hours.parse("08:00-12:00");
        crawl();
        assertTrue(archived("/").isPresent());
    }

    @Test
    void hoursDoNotHideALongerWaitThatTheHostAskedFor() {
        site.on(
                "/",
                SiteFixture.status(
                        429,
                        "",
                        "Retry-After",
                        String.valueOf(Duration.ofDays(3).toSeconds())));
        now = Instant.parse("2026-03-01T22:00:00Z");
        crawl();
        int before = site.requests().size();
        now = Instant.parse("2026-03-02T22:00:00Z");
        crawl();
        assertEquals(before, site.requests().size());
        assertFalse(archived("/").isPresent());
    }
}
