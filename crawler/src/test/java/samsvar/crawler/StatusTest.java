package samsvar.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samsvar.config.source.Sources;
import samsvar.crawler.hostile.HostileCase;
import samsvar.crawler.plan.NewVisit;
import samsvar.crawler.plan.Reach;
import samsvar.crawler.run.CrawlReport;
import samsvar.crawler.run.Recrawl;
import samsvar.crawler.run.Requests;
import samsvar.crawler.status.CrawlStatus;
import samsvar.crawler.status.SourceStatus;
import samsvar.crawler.status.SourceStatus.State;
import samsvar.crawler.status.StatusJson;
import samsvar.crawler.status.StatusReader;
import samsvar.crawler.store.Archive;

/** What the crawler says of itself. */
class StatusTest extends CrawlCase {
    private static final Optional<String> AT_WORK = Optional.of("4711");
    private static final Optional<String> NOBODY = Optional.empty();
    private static final String LONG =
            "Den som har fått uppehållstillstånd kan ansöka om bostadsbidrag hos myndigheten. ".repeat(4);

    @Override
    Optional<String> schedule() {
        return Optional.of("varje dag kl. 03.15");
    }

    private CrawlStatus status(Optional<String> process) {
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            return new StatusReader(new Sources(List.of(source())), archive).read(now, process);
        }
    }

    private SourceStatus only(CrawlStatus status) {
        assertEquals(1, status.sources().size());
        return status.sources().getFirst();
    }

    @Test
    void aSourceNeverCrawledIsDueAtOnce() {
        SourceStatus source = only(status(NOBODY));
        assertEquals(State.NEVER, source.state());
        assertEquals(Optional.of(now), source.nextRun());
    }

    @Test
    void aSourceThatIsDoneTellsPagesAndTheNextRun() {
        site.page("/", "Start", LONG, "/saknas");
        CrawlReport report = crawl();
        assertEquals(CrawlReport.End.DONE, report.end());
        SourceStatus source = only(status(NOBODY));
        assertEquals(State.DONE, source.state());
        assertEquals(1, source.pages());
        assertEquals(0, source.errors());
        assertEquals(Optional.of(Instant.parse("2026-03-02T02:15:00Z")), source.nextRun());
        assertTrue(source.lastConfirmed().isPresent()
                && source.run().orElseThrow().finished().isPresent());
    }

    @Test
    @HostileCase(52)
    void aHostThatWaitsIsNamedWithTheTimeAndTheReason() {
        site.page("/", "Start", LONG, "/a");
        site.on("/a", SiteFixture.status(429, "", "Retry-After", "7200"));
        CrawlReport report = crawl();
        assertEquals(CrawlReport.End.WAITS, report.end());
        CrawlStatus status = status(AT_WORK);
        assertEquals(1, status.waiting().size());
        assertEquals(
                report.waiting().getFirst().until(), status.waiting().getFirst().until());
        assertEquals(State.WAITING, only(status).state());
        assertEquals(
                "for 127.0.0.1 because status 429 with Retry-After",
                only(status).says());
    }

    @Test
    @HostileCase({4, 5})
    void aHostWhoseRobotsCanNotBeHadIsFailingAndSaysWhy() {
        site.on("/robots.txt", SiteFixture.status(503, ""));
        site.page("/", "Start", LONG);
        CrawlReport report = crawl();
        assertEquals(1L, report.failed().get("robots.txt answered with status 503"));
        CrawlStatus status = status(NOBODY);
        assertEquals(State.FAILING, only(status).state());
        assertEquals(
                "robots.txt answered with status 503",
                status.failing().getFirst().reason());
        assertEquals(List.of("/robots.txt"), site.requests());
    }

    @Test
    @HostileCase(5)
    void aHostWhoseRobotsFileIsNotAnsweredIsAskedForNothingElseAndLosesNothing() {
        site.page("/", "Start", LONG);
        crawl();
        now = now.plus(Duration.ofDays(2));
        int before = site.requests().size();
        site.on("/robots.txt", HttpExchange::close);
        CrawlReport report = crawl();
        List<String> asked = site.requests().subList(before, site.requests().size());
        assertEquals(Set.of("/robots.txt"), Set.copyOf(asked));
        assertEquals(0, report.removed());
        assertEquals("Start", archived("/").orElseThrow());
        assertEquals(State.FAILING, only(status(NOBODY)).state());
    }

    private void halfDone() {
        site.page("/", "Start", LONG);
        crawl();
        try (Archive archive = Archive.open(folder, clock)) {
            NewVisit more = new NewVisit(site.url("/mer").toString(), "prov", "127.0.0.1", 1, 0);
            archive.frontier().begin("prov", Reach.EVERYTHING, List.of(more), 100);
        }
    }

    @Test
    void aRunThatNobodyIsAtWorkOnIsInterruptedNotRunning() {
        halfDone();
        assertEquals(State.INTERRUPTED, only(status(NOBODY)).state());
        assertEquals(State.RUNNING, only(status(AT_WORK)).state());
    }

    @Test
    void aRunInWhichNothingIsDoneForLongIsStuckUnlessItHasToWait() {
        halfDone();
        now = now.plus(Duration.ofMinutes(40));
        SourceStatus stuck = only(status(AT_WORK));
        assertEquals(State.STUCK, stuck.state());
        assertTrue(stuck.says().contains("40 min"), stuck.says());
        try (Archive archive = Archive.open(folder, clock)) {
            archive.hosts().leaveAlone("127.0.0.1", now.plusSeconds(7200), "of a test");
        }
        assertEquals(State.WAITING, only(status(AT_WORK)).state());
    }

    @Test
    void whatPeopleAskForIsShownUntilACrawlerTakesIt() {
        site.page("/", "Start", LONG);
        crawl();
        try (Archive archive = Archive.open(folder, clock)) {
            new Requests(new Sources(List.of(source())), archive).ask(new Recrawl.All());
        }
        assertEquals("all", status(NOBODY).requests().getFirst().request().kind());
        crawl();
        assertEquals(List.of(), status(NOBODY).requests());
        assertEquals(2, site.requests("/"));
    }

    @Test
    void theSameIsToldInJson() {
        site.page("/", "Start", LONG, "/a");
        site.on("/a", SiteFixture.status(429, "", "Retry-After", "7200"));
        crawl();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        StatusJson.write(status(AT_WORK), json);
        assertEquals("4711", json.get("process").asText());
        assertEquals(1, json.get("sourcesByState").get("waiting").asInt());
        assertEquals(
                "status 429 with Retry-After",
                json.get("waiting").get(0).get("why").asText());
        assertEquals("prov", json.get("sources").get(0).get("id").asText());
        assertTrue(json.get("paused").isArray() && json.get("undecided").isArray());
    }
}
