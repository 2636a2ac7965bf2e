package samsvar.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import samsvar.config.source.Sources;
import samsvar.crawler.hostile.HostileCase;
import samsvar.crawler.run.Recrawl;
import samsvar.crawler.run.Requests;
import samsvar.crawler.store.Archive;

/** A server's crawling: rounds are nudged, so that no test waits for the next one. */
class BackgroundTest extends CrawlCase {
    private static final String LONG =
            "Den som har fått uppehållstillstånd kan ansöka om bostadsbidrag hos myndigheten. ".repeat(4);

    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    private final List<RuntimeException> failures = new CopyOnWriteArrayList<>();

    @Override
    Optional<String> schedule() {
        return Optional.of("varje dag kl. 03.15");
    }

    private SiteFixture.Answer noting(String path, SiteFixture.Answer answer) {
        return exchange -> {
            answer.to(exchange);
            asked.add(path);
        };
    }

    private void page(String path, String... links) {
        site.on(path, noting(path, SiteFixture.html("Sidan " + path, LONG + path, links)));
    }

    private String next() throws InterruptedException {
        return Optional.ofNullable(asked.poll(20, TimeUnit.SECONDS)).orElse("nothing within 20 s");
    }

    /** A round now; the address asked for is one that changes nothing else. */
    private void round(Crawler crawler) {
        crawler.request(new Recrawl.Failed());
    }

    /** Rounds until something is asked for: the worker of the round before may just be ending. */
    private String nextByRounds(Crawler crawler) throws InterruptedException {
        for (int i = 0; i < 40; i++) {
            round(crawler);
            String path = asked.poll(500, TimeUnit.MILLISECONDS);
            if (path != null) {
                return path;
            }
        }
        return "nothing";
    }

    private void untilDone(Crawler crawler, Archive archive) throws InterruptedException {
        for (int i = 0; i < 200 && !archive.frontier().active().isEmpty(); i++) {
            round(crawler);
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertEquals(List.of(), archive.frontier().active());
    }

    @Test
    void dueSourcesBeginByThemselvesAndAgainBySchedule() throws Exception {
        page("/", "/a");
        page("/a");
        try (Archive archive = Archive.open(folder, clock);
                Crawler crawler = crawler(archive, settings())) {
            crawler.start(failures::add);
            assertEquals("/", next());
            assertEquals("/a", next());
            now = now.plus(Duration.ofHours(1));
            round(crawler);
            assertEquals(null, asked.poll(300, TimeUnit.MILLISECONDS), "it is not due yet");
            now = now.plus(Duration.ofDays(2));
            assertEquals("/", nextByRounds(crawler));
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void whatAnotherProcessAsksForIsTaken() throws Exception {
        page("/", "/a");
        page("/a");
        try (Archive archive = Archive.open(folder, clock);
                Crawler crawler = crawler(archive, settings())) {
            crawler.start(failures::add);
            assertEquals("/", next());
            assertEquals("/a", next());
            untilDone(crawler, archive);
            try (Archive beside = Archive.open(folder, clock)) {
                Requests requests = new Requests(new Sources(List.of(source())), beside);
                assertTrue(requests.ask(new Recrawl.Address(site.url("/a"))).isEmpty());
            }
            assertEquals("/a", nextByRounds(crawler));
            assertTrue(requestsOpen().isEmpty());
        }
        assertEquals(List.of(), failures);
    }

    private List<?> requestsOpen() {
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            return archive.desk().open();
        }
    }

    @Test
    @HostileCase(52)
    void aHostIsWokenWhenItsWaitIsOver() throws Exception {
        AtomicBoolean busy = new AtomicBoolean(true);
        SiteFixture.Answer page = SiteFixture.html("Start", LONG);
        site.on(
                "/",
                noting(
                        "/",
                        exchange ->
                                (busy.get() ? SiteFixture.status(429, "", "Retry-After", "7200") : page).to(exchange)));
        try (Archive archive = Archive.open(folder, clock);
                Crawler crawler = crawler(archive, settings())) {
            crawler.start(failures::add);
            assertEquals("/", next());
            for (int i = 0; i < 400 && archive.hosts().waitUntil("127.0.0.1").isEmpty(); i++) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            busy.set(false);
            now = now.plusSeconds(7_100);
            round(crawler);
            assertEquals(null, asked.poll(300, TimeUnit.MILLISECONDS), "it is asked for too early");
            now = now.plusSeconds(200);
            assertEquals("/", nextByRounds(crawler));
        }
        assertTrue(archived("/").isPresent());
        assertEquals(List.of(), failures);
    }

    @Test
    void aRoundThatFailsIsReported() throws Exception {
        page("/");
        Archive archive = Archive.open(folder, clock);
        try (Crawler crawler = crawler(archive, settings())) {
            BlockingQueue<RuntimeException> told = new LinkedBlockingQueue<>();
            archive.close();
            crawler.start(told::add);
            RuntimeException first = told.poll(20, TimeUnit.SECONDS);
            assertTrue(first != null, "nobody was told");
        }
    }
}
