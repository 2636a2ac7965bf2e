package samsvar.engine.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.engine.Shelves;
import samsvar.engine.index.ChangeBatch;
import samsvar.engine.index.SearchIndex;
import samsvar.engine.ingest.Pages;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageId;
import samsvar.engine.question.Filters;
import samsvar.engine.retrieve.Found;
import samsvar.engine.retrieve.Hit;
import samsvar.engine.retrieve.Node;
import samsvar.engine.retrieve.Retrieval;

/** What is preferred is searched by windows, everything else by Lucene's queries: both must tell the same. */
class WindowedSearchTest {
    /** More than two windows. */
    private static final int PAGES = 4_500;

    private static final int SHOWN = 60;

    private static SearchIndex index;

    @BeforeAll
    static void fill() {
        index = EmbeddedIndex.inMemory(new StockAnalysis(), Shelves.MENTIONS);
        List<ChangeBatch.Entry> entries =
                IntStream.range(0, PAGES).mapToObj(WindowedSearchTest::entry).toList();
        index.apply(new ChangeBatch(entries.subList(0, PAGES / 2), List.of(), 1));
        index.apply(new ChangeBatch(entries.subList(PAGES / 2, PAGES), List.of(new PageId("7")), 2));
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static ChangeBatch.Entry entry(int i) {
        String text = "Konferensen. ".repeat(i % 3)
                + (i % 7 == 0 ? "Bilar säljs. " : "")
                + (i % 5 == 0 ? "Röda hus. " : "")
                + (i % 11 == 0 ? "Hus är inte röda. " : "")
                + "Vi ses där. ".repeat(i % 13);
        String country = i % 4 == 0 ? "NO" : "SE";
        Page page = Pages.page(
                String.valueOf(i), LanguageTag.SV, country, "Umeå kommun", i % 17 == 0 ? "Bilar" : "Nyheter", text);
        return new ChangeBatch.Entry(page, List.of(), List.of());
    }

    @Test
    void anyMeaning() {
        assertAlike(new Node.AnyOf(meanings()), List.of(), Filters.NONE);
    }

    @Test
    void allMeanings() {
        assertAlike(new Node.AllOf(meanings()), List.of(), Filters.NONE);
    }

    @Test
    void aCountryLiftsItsPages() {
        assertAlike(
                new Node.AnyOf(meanings()),
                List.of(new Node.OfCountry("NO"), new Node.InLanguage(LanguageTag.SV)),
                Filters.NONE);
    }

    @Test
    void filters() {
        Filters norwegian = new Filters(Optional.of("no"), Optional.empty(), Optional.of(LanguageTag.SV));
        assertAlike(new Node.AnyOf(meanings()), List.of(), norwegian);
    }

    @Test
    void fewPagesGiven() {
        assertAlike(new Node.AnyOf(meanings()), List.of(new Node.OfCountry("NO")), Filters.NONE, every(97));
    }

    @Test
    void manyPagesGiven() {
        assertAlike(new Node.AllOf(meanings()), List.of(), Filters.NONE, every(2));
    }

    @Test
    void whatCanNotBeAmongTheBestIsCountedAllTheSame() {
        Node any = new Node.Preferring(new Node.AnyOf(meanings()), List.of());
        assertEquals(search(any, PAGES).hits().size(), search(any, 1).total());
        Node all = new Node.Preferring(new Node.AllOf(meanings()), List.of());
        assertEquals(search(all, PAGES).hits().size(), search(all, 1).total());
    }

    private static Set<PageId> every(int step) {
        return IntStream.range(0, PAGES / step)
                .mapToObj(i -> new PageId(String.valueOf(i * step)))
                .collect(Collectors.toSet());
    }

    private static List<Node> meanings() {
        return List.of(word("konferensen"), word("bilar"), word("röda hus"));
    }

    private static Node word(String words) {
        return new Node.Meaning(List.of(new Node.Way(LanguageTag.SV, words, 1)), List.of(), false, true);
    }

    private static void assertAlike(Node required, List<Node> bonuses, Filters filters) {
        assertAlike(required, bonuses, filters, Set.of());
    }

    private static void assertAlike(Node required, List<Node> bonuses, Filters filters, Set<PageId> within) {
        Node node = new Node.Preferring(required, bonuses);
        Found lucene = search(new Node.AllOf(List.of(node)), filters, within);
        Found windows = search(node, filters, within);
        assertFalse(windows.hits().isEmpty());
        assertEquals(
                lucene.hits().stream().map(Hit::page).toList(),
                windows.hits().stream().map(Hit::page).toList());
        for (int i = 0; i < lucene.hits().size(); i++) {
            assertEquals(lucene.hits().get(i).score(), windows.hits().get(i).score(), 1e-4);
        }
    }

    private static Found search(Node node, int limit) {
        return index.search(new Retrieval(Retrieval.Level.PAGES, node, Filters.NONE, Set.of(), limit));
    }

    private static Found search(Node node, Filters filters, Set<PageId> within) {
        return index.search(new Retrieval(Retrieval.Level.PAGES, node, filters, within, SHOWN));
    }
}
