package samsvar.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import samsvar.crawler.hostile.HostileCase;
import samsvar.crawler.run.CrawlReport;

/** Machines that invent addresses are left alone; real archives, however large, are not. */
class TrapTest extends CrawlCase {
    private static final List<String> WORDS = List.of(
            "ansökan",
            "bidrag",
            "kommun",
            "beslut",
            "skola",
            "vård",
            "boende",
            "arbete",
            "familj",
            "barn",
            "tillstånd",
            "avgift",
            "blankett",
            "nämnd",
            "plan",
            "park",
            "gata",
            "buss",
            "färja",
            "hamn",
            "skog",
            "älv",
            "bro",
            "museum");

    private final List<String> months = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");

    /** Every address below the prefix is answered by the site's program. */
    private void program(String prefix, BiFunction<URI, Matcher, SiteFixture.Answer> program, String pattern) {
        Pattern addresses = Pattern.compile(pattern);
        site.below(prefix, exchange -> answer(exchange, addresses, program));
    }

    private static void answer(
            HttpExchange exchange, Pattern addresses, BiFunction<URI, Matcher, SiteFixture.Answer> program)
            throws IOException {
        URI url = exchange.getRequestURI();
        Matcher parts = addresses.matcher(url.toString());
        (parts.matches() ? program.apply(url, parts) : SiteFixture.status(404, "")).to(exchange);
    }

    private static String words(long seed, int count) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(i % 9 == 8 ? ". " : " ");
        }
        return text.toString();
    }

    private long requests(String prefix) {
        return site.requests().stream().filter(r -> r.startsWith(prefix)).count();
    }

    private void calendar() {
        site.page("/", "Start", words(0, 50), "/kalender/2026/3");
        program(
                "/kalender/",
                (url, parts) -> {
                    int month = Integer.parseInt(parts.group(1)) * 12 + Integer.parseInt(parts.group(2)) - 1;
                    String at = "/kalender/%d/%d";
                    return SiteFixture.html(
                            "Kalender " + months.get(month % 12) + " " + month / 12,
                            "Evenemang i " + months.get(month % 12) + " " + month / 12 + ". Inga händelser. 1 2 3 4 5",
                            at.formatted((month + 1) / 12, (month + 1) % 12 + 1),
                            at.formatted((month - 1) / 12, (month - 1) % 12 + 1),
                            at.formatted(month / 12 + 1, month % 12 + 1));
                },
                "/kalender/(\\d+)/(\\d+)");
    }

    @Test
    @HostileCase(25)
    void anEndlessCalendarIsPausedAndReportedWithItsPattern() {
        calendar();
        CrawlReport report = crawl();
        assertTrue(requests("/kalender/") < 80, () -> requests("/kalender/") + " requests");
        assertEquals("/kalender/{n}/{n}", report.paused().getFirst().pattern());
        assertTrue(report.paused().getFirst().why().contains("no new text"));
    }

    @Test
    @HostileCase(25)
    void aPausedPatternStaysPausedAcrossRestartsAndIsTriedAgainAfterAWhile() {
        calendar();
        crawl();
        long first = requests("/kalender/");
        final long known = first;
        crawl();
        assertTrue(requests("/kalender/") <= first + known, "what is archived is visited again, nothing new");
        final long second = requests("/kalender/");
        now = now.plus(Duration.ofDays(8));
        crawl();
        assertTrue(
                requests("/kalender/") > second + known,
                () -> "tried again: " + known + " " + second + " " + requests("/kalender/"));
        assertTrue(requests("/kalender/") < second + known + 100, "and paused again");
    }

    @Test
    @HostileCase(26)
    void aRelativeLinkThatGrowsIsCutOff() {
        program(
                "/",
                (url, parts) -> SiteFixture.html("Upprepad", "Samma sida på varje djup.", "mapp/under/", "mapp/"),
                "/.*");
        site.on("/robots.txt", SiteFixture.status(404, ""));
        crawl();
        assertTrue(requests("/") < 20, () -> requests("/") + " requests");
    }

    @Test
    @HostileCase(26)
    void aPathThatGrowsBySomethingNewEachTimeIsCutOff() {
        site.page("/", "Start", words(0, 50), "/v/a0/");
        program(
                "/v/",
                (url, parts) -> SiteFixture.html(
                        "Nivå", "Samma sida på varje djup.", "a" + url.getPath().length() + "/", "b/"),
                "/v/.*");
        crawl();
        assertTrue(requests("/v/") < 250, () -> requests("/v/") + " requests");
    }

    @Test
    @HostileCase({25, 24})
    void aSessionUnderAnUnknownNameIsFoundOut() {
        Random random = new Random(7);
        program(
                "/",
                (url, parts) -> {
                    List<String> links = new ArrayList<>();
                    for (int i = 0; i < 12; i++) {
                        links.add("/" + WORDS.get(i) + "?besok=" + Long.toHexString(random.nextLong()));
                    }
                    return SiteFixture.html(
                            "Sidan " + url.getPath(),
                            words(url.getPath().hashCode(), 60),
                            links.toArray(String[]::new));
                },
                "/.*");
        site.on("/robots.txt", SiteFixture.status(404, ""));
        CrawlReport report = crawl();
        assertTrue(requests("/") < 400, () -> requests("/") + " requests");
        assertTrue(report.paused().stream().anyMatch(p -> p.pattern().equals("*?besok")), report.paused()::toString);
    }

    @Test
    @HostileCase(25)
    void facetsThatCanBeCombinedAreCutOff() {
        List<String> facets = List.of("farg", "storlek", "typ", "ar", "ort", "sort", "vy");
        site.page("/", "Start", words(0, 50), "/sok");
        program(
                "/sok",
                (url, parts) -> {
                    String query = url.getRawQuery() == null ? "" : url.getRawQuery();
                    List<String> links = new ArrayList<>();
                    for (String facet : facets) {
                        for (int value = 0; value < 4; value++) {
                            if (!query.contains(facet + "=")) {
                                links.add("/sok?" + (query.isEmpty() ? "" : query + "&") + facet + "=v" + value);
                            }
                        }
                    }
                    StringBuilder hits = new StringBuilder();
                    new Random(query.hashCode())
                            .ints(8, 0, 40)
                            .forEach(hit -> hits.append("</p><p>").append(words(hit, 20)));
                    return SiteFixture.html("Sök", "Träffar" + hits, links.toArray(String[]::new));
                },
                "/sok.*");
        CrawlReport report = crawl();
        assertTrue(requests("/sok") < 1_000, () -> requests("/sok") + " requests, " + report.paused());
        assertTrue(report.paused().stream().anyMatch(p -> p.pattern().equals("/sok?*")), report.paused()::toString);
    }

    @Test
    void fiveThousandRealArticlesAreAllVisited() {
        int articles = 5_000;
        String[] lists = new String[articles / 100];
        for (int i = 0; i < lists.length; i++) {
            lists[i] = "/artiklar?sida=" + i;
        }
        site.page("/", "Start", words(0, 50), lists);
        program(
                "/artiklar",
                (url, parts) -> {
                    if (parts.group(1) == null) {
                        int number = Integer.parseInt(parts.group(2));
                        return SiteFixture.html(
                                "Artikel " + number, words(number, 40), "/artiklar/" + (number + 1) % articles);
                    }
                    int list = Integer.parseInt(parts.group(1));
                    String[] links = new String[100];
                    StringBuilder titles = new StringBuilder();
                    for (int i = 0; i < 100; i++) {
                        links[i] = "/artiklar/" + (list * 100 + i);
                        titles.append(words(list * 100L + i, 4));
                    }
                    return SiteFixture.html("Artiklar", titles.toString(), links);
                },
                "/artiklar(?:\\?sida=(\\d+)|/(\\d+))");
        CrawlReport report = crawl();
        assertEquals(List.of(), report.paused());
        assertEquals(articles, requests("/artiklar/"));
    }

    @Test
    void aMonthlyArchiveWithRealNewsIsNotCutOff() {
        site.page("/", "Start", words(0, 50), "/nyheter/2026/12");
        program(
                "/nyheter/",
                (url, parts) -> {
                    int month = Integer.parseInt(parts.group(1)) * 12 + Integer.parseInt(parts.group(2)) - 1;
                    String[] links = month < 2020 * 12
                            ? new String[0]
                            : new String[] {"/nyheter/%d/%d".formatted((month - 1) / 12, (month - 1) % 12 + 1)};
                    // In three of four months nothing happened.
                    String news = month % 4 == 0 ? words(month, 30) : "Inga nyheter.";
                    return SiteFixture.html("Nyheter " + month, news, links);
                },
                "/nyheter/(\\d+)/(\\d+)");
        CrawlReport report = crawl();
        assertEquals(List.of(), report.paused());
        assertEquals(84, requests("/nyheter/"), 1);
    }

    @Test
    void aLongListOfDullPagesThatEndsByItselfIsVisitedToItsEnd() {
        String[] links = new String[300];
        for (int i = 0; i < links.length; i++) {
            links[i] = "/tabell/" + i;
            site.page(links[i], "Tabell", "Värdet är " + i * 7 + " kronor");
        }
        site.page("/", "Start", words(0, 50), links);
        crawl();
        assertEquals(links.length, requests("/tabell/"));
    }
}
