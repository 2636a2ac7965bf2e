package samsvar.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import samsvar.crawler.store.Archive;
import samsvar.engine.page.PageChange;

/** What pages call each other where they link, over crawls and changes of the site. */
class LinkTextCrawlTest extends CrawlCase {
    @Test
    void whatOtherPagesCallAPageIsToldToTheIndex() {
        site.on(
                "/",
                page(
                        "Start",
                        "<a href=/barn>Förskoleplats</a> <a href=/barn#mer>Läs mer »</a> <a href=/nytt>Nytt</a>"));
        site.on("/barn", page("Anmälan", "<a href=/barn>Sidan själv</a>"));
        site.on(
                "/nytt",
                page("Nyheter", "<a rel=nofollow href=/barn>Annons</a> <a href=/barn>Plats för ditt barn</a>"));
        crawl();
        assertEquals(List.of("Förskoleplats", "Plats för ditt barn"), called("/barn"));
        assertEquals(List.of("Nytt"), called("/nytt"));
    }

    @Test
    void aNameFoundAfterThePageWasIndexedIsAChange() {
        site.on("/", page("Start", "<a href=/barn>Förskoleplats</a>"));
        site.on("/barn", page("Anmälan", ""));
        crawl();
        long before = sequence();
        site.on("/", page("Start", "<a href=/barn>Plats i förskolan</a> Nu med nya ord."));
        pass(Duration.ofDays(1));
        crawl();
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            List<List<String>> told = archive.changesAfter(before, 100).stream()
                    .map(PageChange.Written.class::cast)
                    .filter(change -> change.page().title().equals("Anmälan"))
                    .map(PageChange.Written::called)
                    .toList();
            assertEquals(List.of(List.of("Plats i förskolan")), told);
        }
    }

    @Test
    void whatAPageThatLeftCalledOthersIsForgotten() {
        site.on("/", page("Start", "<a href=/nytt>Nytt</a> <a href=/barn>Anmälan</a>"));
        site.on("/nytt", page("Nyheter", "<a href=/barn>Förskoleplats</a>"));
        site.on("/barn", page("Anmälan", ""));
        crawl();
        assertEquals(List.of("Anmälan", "Förskoleplats"), called("/barn"));
        site.on(
                "/nytt",
                SiteFixture.status(200, "<html lang=sv><meta name=robots content=noindex><title>Nyheter</title>"));
        pass(Duration.ofDays(1));
        crawl();
        assertEquals(List.of("Anmälan"), called("/barn"));
    }

    private List<String> called(String path) {
        String id = site.url(path).toString();
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            return archive.changesAfter(0, 100).stream()
                    .filter(PageChange.Written.class::isInstance)
                    .map(PageChange.Written.class::cast)
                    .filter(change -> change.page().id().value().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .called();
        }
    }

    private static SiteFixture.Answer page(String title, String links) {
        return SiteFixture.status(
                200,
                "<html lang=sv><title>" + title + "</title><body><main><p>Här står vad kommunen har att säga om "
                        + title + ".</p><p>" + links + "</p></main>");
    }
}
