package samsvar.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samsvar.crawler.store.Archive;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageChange;
import samsvar.engine.page.PageId;

/** Blocks that a whole site repeats, over crawls, restarts and changes of the site. */
class RepeatCrawlTest extends CrawlCase {
    private static final String ABOVE = "Sidan visas med hjälp av små filer som sparas hos dig när du läser den.";
    private static final String BELOW = "Du når oss i växeln på nummer 0480-55 03 03 mellan klockan 9 och 15.";
    private static final int PAGES = 12;

    @Test
    void furnitureInPlainDivsIsToldByItsBeingSaidOnEveryPage() {
        furnish(ABOVE, BELOW);
        crawl();
        for (int i = 1; i < PAGES; i++) {
            Page page = page("/sida-" + i);
            assertEquals(List.of(ABOVE, BELOW), repeats(page), "on page " + i);
            assertTrue(page.text().contains(ABOVE), "it stays in the text, so that every offset holds");
        }
    }

    @Test
    void theNumberThatEveryPageBearsStaysOnThePageAboutContact() {
        furnish(ABOVE, BELOW);
        site.on("/om/kontakt", plain("Kontakt", ABOVE, BELOW, 99)).on("/", start("/om/kontakt"));
        crawl();
        assertEquals(List.of(), repeats(page("/om/kontakt")));
        assertEquals(List.of(ABOVE, BELOW), repeats(page("/sida-3")));
    }

    @Test
    void neitherTheOrderOfLinksNorARestartMakesADifference() {
        furnish(ABOVE, BELOW);
        crawl(settings().budget(4));
        crawl(settings().budget(3));
        crawl();
        Map<String, List<String>> restarted = state();
        folder = folder.resolve("anew");
        site.on("/", backwards());
        crawl();
        Map<String, List<String>> anew = state();
        restarted.remove(site.url("/").toString());
        anew.remove(site.url("/").toString());
        assertEquals(PAGES, anew.size());
        assertEquals(anew, restarted);
    }

    @Test
    void whenTheSiteChangesSoDoesTheJudgementAlsoOfPagesThatDidNot() {
        furnish(ABOVE, BELOW);
        crawl();
        long before = sequence();
        IntStream.range(0, 8).forEach(i -> site.on("/sida-" + i, plain("Sida " + i, ABOVE, "", i)));
        pass(Duration.ofDays(1));
        crawl();
        assertEquals(List.of(ABOVE), repeats(page("/sida-10")));
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            List<String> told = archive.changesAfter(before, 100).stream()
                    .map(change -> ((PageChange.Written) change).page().id().value())
                    .toList();
            assertTrue(told.contains(site.url("/sida-10").toString()), "the index is told of an unchanged page");
        }
    }

    @Test
    void aRunThatFindsNothingNewChangesNothing() {
        furnish(ABOVE, BELOW);
        crawl();
        long before = sequence();
        pass(Duration.ofDays(1));
        crawl();
        assertEquals(before, sequence());
        assertFalse(repeats(page("/sida-3")).isEmpty());
    }

    private void furnish(String above, String below) {
        for (int i = 0; i < PAGES; i++) {
            site.on("/sida-" + i, plain("Sida " + i, above, below, i));
        }
        site.on("/", start());
    }

    private static SiteFixture.Answer start(String... more) {
        return links(IntStream.range(0, PAGES).toArray(), more);
    }

    private static SiteFixture.Answer backwards() {
        return links(IntStream.range(0, PAGES).map(i -> PAGES - 1 - i).toArray());
    }

    private static SiteFixture.Answer links(int[] pages, String... more) {
        StringBuilder body = new StringBuilder("<html lang=sv><title>Start</title><body><div>Välkommen hit.</div>");
        for (int page : pages) {
            body.append("<div><a href=/sida-" + page + ">" + page + "</a></div>");
        }
        for (String link : more) {
            body.append("<div><a href=" + link + ">mer</a></div>");
        }
        return SiteFixture.status(200, body.append("</body></html>").toString());
    }

    private static SiteFixture.Answer plain(String title, String above, String below, int number) {
        return SiteFixture.status(200, """
                <html lang=sv><title>%1$s</title><body><div>%2$s</div><div>%1$s</div><div>Det här ärendet har nummer %4$d
                och handläggs på ett sätt som bara den här sidan berättar om, steg för steg och dag för dag.</div>
                <div>Sökande i grupp %4$d får besked efter %4$d veckor, om inte något saknas i ansökan.</div><div>%3$s</div>
                </body></html>""".formatted(title, above, below, number));
    }

    private Page page(String path) {
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            return archive.find(new PageId(site.url(path).toString()))
                    .orElseThrow()
                    .page();
        }
    }

    private static List<String> repeats(Page page) {
        return page.repeated().stream()
                .sorted()
                .map(i -> page.blocks().get(i).text())
                .toList();
    }

    private Map<String, List<String>> state() {
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            return archive.changesAfter(0, 100).stream()
                    .map(change -> ((PageChange.Written) change).page())
                    .collect(
                            Collectors.toMap(p -> p.id().value(), RepeatCrawlTest::repeats, (a, b) -> a, TreeMap::new));
        }
    }
}
