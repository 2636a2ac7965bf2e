package samsvar.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.config.place.PlaceWords;
import samsvar.config.place.Places;
import samsvar.config.place.PlacesOfSources;
import samsvar.config.source.Sources;
import samsvar.engine.answer.Outcome;
import samsvar.engine.answer.Result;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageFact;
import samsvar.engine.page.TextRange;
import samsvar.engine.place.Gazetteer;
import samsvar.engine.question.Question;
import samsvar.web.Pages;
import samsvar.web.text.Span;
import samsvar.web.text.Texts;
import samsvar.web.text.UiLanguage;

class ContactFinderTest {
    private static final Sources SOURCES =
            new Sources(List.of(NarrowingTest.source("se-byn", "SE", "municipality", "Byn")));

    private final List<Page> pages = new ArrayList<>();

    @Test
    void aNumberWithoutAPageStandsAlone() {
        ContactCard card = only();
        assertEquals("0000-11 22 33", card.contact().number());
        assertTrue(card.source().isEmpty()
                && card.hours().isEmpty()
                && card.spoken().isEmpty());
    }

    @Test
    void thePageThatHoldsTheNumberIsTheSourceAndTellsHoursInItsOwnWords() {
        pages.add(calling(
                "https://se-byn.example/kontakt", "Ring 0000-112233, vardagar 8–16.", "0000-112233", "vardagar 8–16"));
        ContactCard card = only();
        assertEquals(
                "https://se-byn.example/kontakt", card.source().orElseThrow().href());
        assertTrue(text(card.hours()).contains("vardagar 8–16"), text(card.hours()));
    }

    @Test
    void anotherNumberThanTheKnownOneIsNotTaken() {
        pages.add(calling("https://se-byn.example/kontakt", "Biblioteket 0000-99 99 99", "0000-99 99 99", ""));
        ContactCard card = only();
        assertEquals("0000-11 22 33", card.contact().number());
        assertTrue(card.source().isEmpty());
    }

    @Test
    void languagesSpokenAreToldOnlyInAPagesOwnSentence() {
        pages.add(calling(
                "https://se-byn.example/kontakt",
                "Ring 0000-112233. Vi talar svenska, engelska och ukrainska. Välkommen!",
                "0000-112233",
                ""));
        assertTrue(text(only().spoken()).contains("Vi talar svenska, engelska och ukrainska."));
        pages.clear();
        pages.add(calling(
                "https://se-byn.example/kontakt", "Ring 0000-112233. Vi hjälper dig på svenska.", "0000-112233", ""));
        assertTrue(only().spoken().isEmpty());
    }

    @Test
    void anInterpreterIsToldInThePagesOwnWordsInEveryLanguage() {
        for (String sentence : List.of(
                "Du kan få tolk utan kostnad.",
                "Du kan be om tolk.",
                "You can ask for an interpreter.",
                "Можна замовити перекладача.",
                "Vi snakker norsk og engelsk.",
                "We speak English and Ukrainian.",
                "Ми розмовляємо українською.")) {
            pages.clear();
            pages.add(calling("https://se-byn.example/kontakt", "0000-112233. " + sentence, "0000-112233", ""));
            assertTrue(text(only().spoken()).contains(sentence), sentence);
        }
    }

    @Test
    void theNumberOfOnePersonIsNotGivenButTheAddressOfAllIs() {
        Block staff = new Block.TableRow(
                List.of("Hamnchef", "Kim", "0000-44 55 66"), List.of("Roll", "Namn", "Telefon"), "", LanguageTag.SV);
        Block all = new Block.Paragraph("Skriv till info@byn.example", LanguageTag.SV);
        Page page = Pages.page(
                "https://byn.example/kontakt", "Kontakt", LanguageTag.SV, Optional.empty(), List.of(staff, all));
        pages.add(Pages.stating(
                page,
                List.of(
                        new PageFact.Phone(where(page, "0000-44 55 66"), "", "0000-44 55 66", "", ""),
                        new PageFact.Email(where(page, "info@byn.example"), "", "info@byn.example"))));
        Sources unknown = new Sources(List.of(NarrowingTest.source("se-byn", "SE", "municipality", "Byn", "")));
        Contact contact = finder(unknown)
                .likeliest(SearchForm.of("x"), List.of())
                .getFirst()
                .contact();
        assertEquals("", contact.number());
        assertEquals("info@byn.example", contact.email());
    }

    @Test
    void theAuthoritiesOfThePagesFoundComeFirstAndThatFilteredByBeforeThem() {
        Sources two = new Sources(List.of(
                NarrowingTest.source("se-byn", "SE", "municipality", "Byn"),
                NarrowingTest.source("se-prov", "SE", "municipality", "Provkommunen")));
        List<Result> found = Found.outcome(
                        Map.of(), Map.of(), Found.page("https://prov.example/", LanguageTag.SV, Optional.empty(), "x"))
                .results();
        assertEquals(List.of("Provkommunen"), names(finder(two).likeliest(SearchForm.of("x"), found)));
        assertEquals(List.of("Byn", "Provkommunen"), names(finder(two).likeliest(in("Byn", two), found)));
    }

    private static SearchForm in(String municipality, Sources sources) {
        Places places = new Places(PlacesOfSources.of(sources.all()), PlaceWords.NONE);
        return SearchForm.read(
                        Map.of("q", List.of("x"), "municipality", List.of(municipality)),
                        new PlaceChoices(new Authorities(sources), new Gazetteer(places)))
                .orElseThrow();
    }

    private static List<String> names(List<ContactCard> cards) {
        return cards.stream().map(card -> card.contact().authority()).toList();
    }

    private ContactFinder finder(Sources sources) {
        return new ContactFinder(Texts.load().in(UiLanguage.EN), sources, this::search);
    }

    private ContactCard only() {
        List<ContactCard> cards = finder(SOURCES).likeliest(SearchForm.of("något helt annat"), List.of());
        assertEquals(1, cards.size());
        return cards.getFirst();
    }

    private Outcome search(Question question) {
        return Found.outcome(Map.of(), Map.of(), pages.toArray(Page[]::new));
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    private static Page calling(String address, String text, String number, String hours) {
        Page page = Found.page(address, LanguageTag.SV, Optional.empty(), text);
        List<PageFact> facts = new ArrayList<>();
        facts.add(new PageFact.Phone(where(page, number), "", number, "", ""));
        if (!hours.isEmpty()) {
            facts.add(new PageFact.Hours(where(page, hours), "", List.of(), true, Optional.empty(), Optional.empty()));
        }
        return Pages.stating(page, facts);
    }

    private static Optional<TextRange> where(Page page, String words) {
        int start = page.text().indexOf(words);
        return Optional.of(new TextRange(start, start + words.length()));
    }
}
