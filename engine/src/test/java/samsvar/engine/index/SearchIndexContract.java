package samsvar.engine.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samsvar.config.language.ChainSpec;
import samsvar.config.language.LanguageProfile;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.Languages;
import samsvar.config.language.StepSpec;
import samsvar.engine.ingest.Pages;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageId;
import samsvar.engine.passage.PassageSplitter;
import samsvar.engine.passage.Sentences;
import samsvar.engine.question.Filters;
import samsvar.engine.retrieve.ContactShape;
import samsvar.engine.retrieve.Found;
import samsvar.engine.retrieve.Hit;
import samsvar.engine.retrieve.Node;
import samsvar.engine.retrieve.Retrieval;

/** What every backend must do. Order is tested on well-separated documents, scores never. */
public abstract class SearchIndexContract {
    private SearchIndex index;

    /** An empty index. */
    protected abstract SearchIndex open();

    @BeforeEach
    void openIndex() {
        index = open();
    }

    @AfterEach
    void closeIndex() {
        index.close();
    }

    @Test
    void everythingWorksWhenEmpty() {
        assertEquals(0, index.appliedUpTo());
        assertEquals(new IndexHealth(0, 0, 0), index.health());
        assertEquals(Found.NOTHING, find(word("sv", "konferens")));
    }

    @Test
    void aWrittenPageIsFoundByAnInflectedForm() {
        write(1, Pages.swedish("a", "Nyheter", "Konferensen hålls i Umeå."));
        assertEquals(List.of("a"), ids(find(word("sv", "konferenser"))));
        assertEquals(1, index.appliedUpTo());
        assertEquals(new IndexHealth(1, 1, 1), index.health());
    }

    @Test
    void aPageIsNotFoundByWhatItsSiteRepeats() {
        write(1, Pages.swedish("a", "Nyheter", "Konferensen hålls i Umeå.", "Bilarna är utsålda."));
        assertEquals(List.of("a"), ids(find(word("sv", "bil"))));
        write(
                2,
                Pages.swedish("a", "Nyheter", "Konferensen hålls i Umeå.", "Bilarna är utsålda.")
                        .repeating(Set.of(1)));
        assertEquals(List.of(), ids(find(word("sv", "bil"))));
        assertEquals(List.of("a"), ids(find(word("sv", "konferenser"))));
    }

    @Test
    void aReplacedPageIsFoundByItsNewTextOnly() {
        write(1, Pages.swedish("a", "Nyheter", "Konferensen hålls i Umeå."));
        write(2, Pages.swedish("a", "Nyheter", "Bilarna är utsålda."));
        assertEquals(List.of(), ids(find(word("sv", "konferens"))));
        assertEquals(List.of("a"), ids(find(word("sv", "bil"))));
        assertEquals(1, index.health().pages());
    }

    @Test
    void aRemovedPageIsNotFoundAndAnUnknownOneIsNoError() {
        write(1, Pages.swedish("a", "Nyheter", "Konferensen hålls i Umeå."));
        index.apply(new ChangeBatch(List.of(), List.of(new PageId("a"), new PageId("never")), 2));
        assertEquals(Found.NOTHING, find(word("sv", "konferens")));
        assertEquals(2, index.appliedUpTo());
    }

    @Test
    void theSameBatchTwiceIsTheSameAsOnce() {
        Page page = Pages.swedish("a", "Nyheter", "Konferensen hålls i Umeå.");
        write(1, page);
        write(1, page);
        assertEquals(new IndexHealth(1, 1, 1), index.health());
    }

    @Test
    void anEmptyBatchMovesTheCursor() {
        index.apply(new ChangeBatch(List.of(), List.of(), 7));
        assertEquals(7, index.appliedUpTo());
    }

    @Test
    void everyChangeIsANewGeneration() {
        long before = index.generation();
        write(1, Pages.swedish("a", "Nyheter", "Konferensen hålls i Umeå."));
        assertNotEquals(before, index.generation());
    }

    @Test
    void aSwedishBlockOfANorwegianPageIsSwedish() {
        List<Block> blocks = List.of(
                new Block.Paragraph("Søknadene behandles fortløpende.", LanguageTag.NB),
                new Block.Paragraph("Ansökningarna behandlas löpande.", LanguageTag.SV));
        write(1, Pages.page("a", LanguageTag.NB, "NO", "Eksempel kommune", "Søknad", blocks));
        assertEquals(List.of("a"), ids(find(word("sv", "ansökning"))));
        assertEquals(List.of(), ids(find(word("nb", "ansökning"))));
    }

    @Test
    void lettersAreKeptApart() {
        write(
                1,
                Pages.page("uk", LanguageTag.UK, "UA", "", "", "Об'єднання територіальних громад, ґрунти і їжа"),
                Pages.page("nb", LanguageTag.NB, "NO", "", "", "Bærum, Tromsø og Ålesund"));
        assertEquals(List.of("uk"), ids(find(word("uk", "їжа"))));
        assertEquals(List.of("uk"), ids(find(word("uk", "ґрунти"))));
        assertEquals(List.of("nb"), ids(find(word("nb", "Tromsø"))));
        assertEquals(List.of(), ids(find(word("nb", "Tromsa"))));
    }

    @Test
    void aWordWithOtherMarksIsFoundBehindTheWordItself() {
        write(
                1,
                Pages.page("marked", LanguageTag.NB, "NO", "", "", "Byen heter Tromsø."),
                Pages.page("bare", LanguageTag.NB, "NO", "", "", "Byen heter Tromso."));
        assertEquals(List.of("marked", "bare"), ids(find(word("nb", "Tromsø"))));
        assertEquals(List.of("bare", "marked"), ids(find(word("nb", "Tromso"))));
    }

    @Test
    void severalWordsTogetherGoBeforeTheSameWordsApart() {
        write(
                1,
                Pages.swedish("apart", "Råd", "Skydd för djur. Det är oftast tillfälligt att de är ute om natten."),
                Pages.swedish("together", "Råd", "Reglerna gäller tillfälligt skydd för djur som är ute om natten."));
        assertEquals(List.of("together", "apart"), ids(find(word("sv", "tillfälligt skydd"))));
    }

    @Test
    void ofEqualsTheOneThatHoldsWhatIsAskedForGoesFirst() {
        write(
                2,
                Pages.swedish("a", "Växel", "Ring växeln på vardagar, den är öppen."),
                Pages.swedish("b", "Växel", "Ring växeln på vardagar, 0771-52 45 00."));
        Node asked = new Node.AnyOf(List.of(word("sv", "växeln")));
        Node node = new Node.Preferring(asked, List.of(new Node.Holding(ContactShape.PHONE)));
        assertEquals(List.of("b", "a"), ids(find(node)));
    }

    @Test
    void allMeansAllAndAnyMeansAny() {
        write(
                1,
                Pages.swedish("both", "Råd", "Bidrag till bostad."),
                Pages.swedish("one", "Råd", "Bidrag till föreningar."));
        Node bidrag = word("sv", "bidrag");
        Node bostad = word("sv", "bostad");
        assertEquals(List.of("both"), ids(find(new Node.AllOf(List.of(bidrag, bostad)))));
        assertEquals(List.of("both", "one"), ids(find(new Node.AnyOf(List.of(bidrag, bostad)))));
    }

    @Test
    void aMeaningIsFoundByAnyOfItsWays() {
        write(1, Pages.page("nb", LanguageTag.NB, "NO", "", "", "Konferansen er i Oslo."));
        Node.Way swedish = new Node.Way(LanguageTag.SV, "konferens", 1);
        Node.Way norwegian = new Node.Way(LanguageTag.NB, "konferanse", 0.8);
        assertEquals(List.of("nb"), ids(find(new Node.Meaning(List.of(swedish, norwegian), List.of(), false, true))));
    }

    @Test
    void filtersHideEverythingElse() {
        write(
                1,
                Pages.page("se", LanguageTag.SV, "SE", "Lunds kommun", "", "Barn och skola"),
                Pages.page("no", LanguageTag.NB, "NO", "Oslo kommune", "", "Barn og skole"));
        assertEquals(List.of("se"), filtered(new Filters(Optional.of("SE"), Optional.empty(), Optional.empty())));
        assertEquals(
                List.of("no"), filtered(new Filters(Optional.empty(), Optional.of("oslo kommune"), Optional.empty())));
        assertEquals(
                List.of("se"), filtered(new Filters(Optional.empty(), Optional.empty(), Optional.of(LanguageTag.SV))));
    }

    @Test
    void aTopicIsWhatTitleHeadingsOrTrailName() {
        write(
                1,
                Pages.page("told", LanguageTag.SV, "SE", "Lunds kommun", "Uppehållstillstånd", "Om ditt barn"),
                Pages.page("said", LanguageTag.SV, "SE", "Lunds kommun", "Fritid", "Barn med uppehållstillstånd"));
        assertEquals(List.of("told"), filtered(about("residence-permit")));
        assertEquals(List.of(), filtered(about("school")));
    }

    private static Filters about(String concept) {
        Optional<String> any = Optional.empty();
        return new Filters(any, any, Optional.empty(), Optional.empty(), Optional.empty(), Set.of(concept));
    }

    private List<String> filtered(Filters filters) {
        Node barn = new Node.AnyOf(List.of(word("sv", "barn"), word("nb", "barn")));
        return ids(index.search(new Retrieval(Retrieval.Level.PAGES, barn, filters, Set.of(), 10)));
    }

    @Test
    void aLimitLimitsTheHitsButNotTheTotal() {
        for (int i = 1; i <= 5; i++) {
            write(i, Pages.swedish("p" + i, "Råd", "Bidrag nummer " + i));
        }
        Found found =
                index.search(new Retrieval(Retrieval.Level.PAGES, word("sv", "bidrag"), Filters.NONE, Set.of(), 2));
        assertEquals(2, found.hits().size());
        assertEquals(5, found.total());
    }

    @Test
    void aPageOfOnePassageCarriesItsPlace() {
        String text = "Konferensen hålls i Umeå.";
        write(1, Pages.swedish("a", "Nyheter", text));
        Hit hit = find(word("sv", "konferensen")).hits().getFirst();
        assertEquals(text, hit.range().of(text));
        assertEquals(LanguageTag.SV, hit.language());
    }

    @Test
    void passagesOfOtherPagesCarryTheirPlaceAndLanguage() {
        String text = "Konferensen hålls i Umeå.";
        String opening = "Vi börjar klockan nio på morgonen. ".repeat(30).strip();
        write(1, Pages.swedish("a", "Nyheter", opening, text));
        Node conference = word("sv", "konferensen");
        assertEquals(0, find(conference).hits().getFirst().range().length());
        Found found = index.search(
                new Retrieval(Retrieval.Level.PASSAGES, conference, Filters.NONE, Set.of(new PageId("a")), 10));
        Hit hit = found.hits().getFirst();
        assertEquals(LanguageTag.SV, hit.language());
        assertTrue(hit.range().of(opening + "\n" + text).contains(text));
    }

    @Test
    void clearingEmptiesIndexAndCursor() {
        write(3, Pages.swedish("a", "Nyheter", "Konferensen hålls i Umeå."));
        index.clear();
        assertEquals(new IndexHealth(0, 0, 0), index.health());
    }

    @Test
    void theWordsOfPagesAreToldByLanguageWithTheNumberOfPages() {
        write(
                1,
                Pages.swedish("a", "Skolor", "Skolan öppnar, skolan stänger kl. 17."),
                Pages.swedish("b", "Öppet", "SKOLAN är öppen."),
                Pages.page("c", LanguageTag.NB, "NO", "Oslo", "Åpent", "Skolan 2026"));
        Map<String, Integer> told = new TreeMap<>();
        index.words((language, word, documents) -> told.put(language + " " + word, documents));
        assertEquals(2, told.get("sv skolan"));
        assertEquals(1, told.get("nb skolan"));
        assertEquals(1, told.get("sv skolor"));
        assertFalse(told.containsKey("sv 17"), told::toString);
    }

    private void write(long upTo, Page... pages) {
        ChainSpec chain = new ChainSpec(List.of(), new StepSpec("standard", Map.of()), List.of());
        LanguageProfile profile = new LanguageProfile(LanguageTag.UNKNOWN, "", "Latn", chain, chain, Map.of());
        PassageSplitter splitter = new PassageSplitter(new Sentences(new Languages(Map.of(), profile)));
        List<ChangeBatch.Entry> entries = Arrays.stream(pages)
                .map(page -> new ChangeBatch.Entry(page, splitter.split(page), List.of()))
                .toList();
        index.apply(new ChangeBatch(entries, List.of(), upTo));
    }

    private Found find(Node node) {
        return index.search(new Retrieval(Retrieval.Level.PAGES, node, Filters.NONE, Set.of(), 10));
    }

    private static Node word(String language, String words) {
        return new Node.Meaning(List.of(new Node.Way(LanguageTag.of(language), words, 1)), List.of(), false, true);
    }

    private static List<String> ids(Found found) {
        return found.hits().stream().map(hit -> hit.page().value()).toList();
    }
}
