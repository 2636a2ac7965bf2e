package samsvar.engine.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samsvar.config.answer.AnswerKind;
import samsvar.config.language.LanguageTag;
import samsvar.engine.ingest.Pages;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Filters;
import samsvar.engine.question.Question;
import samsvar.engine.question.Understanding;

class ElsewhereTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final String FEE = "Vad kostar svetsarlicensen?";

    private final AskedInSwedish asked = new AskedInSwedish();
    private final AnswerComposer composer = new AnswerComposer(asked.analysis(), InstantSource.fixed(NOW));

    private final Page swedish = page("SE", "Svetsverket", "Svetsarlicensen kostar 400 kronor.");
    private final Page norwegian = page("NO", "Sveiseetaten", "Svetsarlicensen kostar 750 kronor.");

    @Test
    void eachCountryAnswersWhereNoneIsNamed() {
        Answer.Quoted answer = ask(FEE, swedish, norwegian);
        assertEquals("Svetsarlicensen kostar 400 kronor.", answer.quote().text());
        Answer.Quoted other = answer.elsewhere().getFirst();
        assertEquals("Svetsarlicensen kostar 750 kronor.", other.quote().text());
        assertEquals("750 kronor", other.value().orElseThrow().text());
        assertEquals(List.of("SE", "NO"), answer.countries());
        assertEquals(2, answer.quotes().count());
    }

    @Test
    void twoLawsDoNotDisagree() {
        Answer.Quoted answer = ask(FEE, swedish, norwegian);
        assertEquals(List.of(), answer.differing());
        assertTrue(!answer.warnings().contains(Warning.CONFLICT));
    }

    @Test
    void aPageThatTellsOfSomethingElseDoesNotAnswer() {
        assertAlone(ask(FEE, swedish, page("NO", "Sveiseetaten", "Hundskatt", "Hundskatten kostar 750 kronor.")));
    }

    @Test
    void onePageOfEachCountryIsEnough() {
        Page again = page("SE", "Brandverket", "Svetsarlicensen kostar 400 kronor.");
        assertEquals(1, ask(FEE, swedish, again, norwegian).elsewhere().size());
    }

    @Test
    void anEmbassyAnswersForItself() {
        assertAlone(ask(FEE, page("UA", "Posolstvo", "Svetsarlicensen kostar 400 kronor."), norwegian));
    }

    @Test
    void whatAllOfEuropeAnswersIsAskedOfEachCountry() {
        Answer.Quoted answer = ask(FEE, page("EU", "Eurosvets", "Svetsarlicensen kostar 400 kronor."), norwegian);
        assertEquals(1, answer.elsewhere().size());
        assertEquals(List.of(), answer.countries(), "nobody lives in the other");
    }

    @Test
    void aCountryOrPlaceNamedOrChosenIsMeant() {
        assertAlone(ask("Vad kostar svetsarlicensen i Sverige?", swedish, norwegian));
        assertAlone(ask("Vad kostar den svenska svetsarlicensen?", swedish, norwegian));
        Filters filters = new Filters(Optional.of("SE"), Optional.empty(), Optional.empty());
        Understanding plain = asked.understanding(FEE, AnswerKind.COST);
        Question chosen = new Question(FEE, Optional.empty(), filters, 0, 10, Question.Match.ANY);
        assertAlone(
                compose(new Understanding(chosen, plain.language(), plain.kind(), plain.units()), swedish, norwegian));
        assertAlone(compose(
                asked.about("Vad kostar svetsarlicensen i Tomtebo?", AnswerKind.COST, Optional.of("Tomtebo")),
                Pages.of(page("SE", "Tomtebo kommun", "Svetsarlicensen i Tomtebo kostar 400 kronor."), "Tomtebo"),
                norwegian));
    }

    private static void assertAlone(Answer.Quoted answer) {
        assertEquals(List.of(), answer.elsewhere());
        assertEquals(List.of(), answer.countries());
    }

    private Answer.Quoted ask(String question, Page... pages) {
        return compose(asked.understanding(question, AnswerKind.COST), pages);
    }

    private Answer.Quoted compose(Understanding understanding, Page... pages) {
        List<Candidate> candidates = List.of(pages).stream()
                .map(page -> new Candidate(
                        page, NOW, new TextRange(0, page.text().length()), LanguageTag.SV, page == pages[0] ? 7 : 6.9))
                .toList();
        return assertInstanceOf(Answer.Quoted.class, composer.compose(understanding, candidates));
    }

    private static Page page(String country, String authority, String text) {
        return page(country, authority, "Svetsarlicens", text);
    }

    private static Page page(String country, String authority, String title, String text) {
        return Pages.page(authority, LanguageTag.SV, country, authority, title, text);
    }
}
