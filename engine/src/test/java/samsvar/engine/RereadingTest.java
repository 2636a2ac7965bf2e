package samsvar.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.Outcome;
import samsvar.engine.ingest.Pages;
import samsvar.engine.question.Filters;
import samsvar.engine.question.Question;
import samsvar.engine.question.Reading;

/** Words that give nothing as typed, from the question to the pages found. */
class RereadingTest {
    private static final Engine ENGINE = Shelves.of(List.of(
            Pages.swedish("permit", "Uppehållstillstånd", "Du söker uppehållstillstånd hos Migrationsverket."),
            Pages.swedish("tax", "Skatt", "Skatteverket tar emot din deklaration."),
            Pages.page("passport", LanguageTag.UK, "SE", "Kommun", "Паспорт", "Паспорт дитини можна замовити тут."),
            Pages.page("fee", LanguageTag.UK, "SE", "Kommun", "Збори", "Паспорт коштує чотириста крон."),
            Pages.swedish("park", "Parken", "Parken blir grönare i sommar.")));

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Test
    void aMisspeltWordFindsThePageAndIsTold() {
        Outcome outcome = search("hur får jag uppehälstillståndet");
        assertEquals("permit", outcome.results().getFirst().page().id().value());
        Reading reading = outcome.understanding().readings().getFirst();
        assertEquals(Reading.Kind.SPELLING, reading.kind());
        assertEquals("uppehälstillståndet", reading.typed());
        assertEquals("uppehållstillståndet", reading.words());
        assertEquals("hur får jag uppehållstillståndet", outcome.understanding().text());
    }

    @Test
    void anotherKeyboardAndLatinLettersAreReadAsUkrainian() {
        for (String typed : List.of("gfcgjhn lbnbyb", "pasport dytyny")) {
            Outcome outcome = search(typed);
            assertEquals("паспорт дитини", outcome.understanding().text());
            assertEquals("passport", outcome.results().getFirst().page().id().value());
        }
    }

    @Test
    void aPageWithSomeOfTheWordsReadIsFoundAsIfTheyHadBeenTyped() {
        for (String typed : List.of("gfcgjhn lbnbyb", "паспорт дитини")) {
            List<String> found = search(typed).results().stream()
                    .map(result -> result.page().id().value())
                    .toList();
            assertEquals(List.of("passport", "fee"), found);
        }
    }

    @Test
    void everyWordOfAQuestionMayBeDemandedWithReadings() {
        Question all = new Question("ufcgjhn lbnbyb", Optional.empty(), Filters.NONE, 0, 10, Question.Match.ALL);
        assertTrue(ENGINE.search(all).results().size() <= 1);
        Question right = new Question("gfcgjhn lbnbyb", Optional.empty(), Filters.NONE, 0, 10, Question.Match.ALL);
        assertEquals(1, ENGINE.search(right).results().size());
    }

    @Test
    void wordsAsTypedAreLeftAlone() {
        Question typed = Question.of("uppehälstillståndet").with(Question.Words.AS_TYPED);
        assertTrue(ENGINE.search(typed).understanding().readings().isEmpty());
        assertTrue(ENGINE.search(typed).results().isEmpty());
    }

    @Test
    void rightWordsNamesNumbersAndAbbreviationsAreNotTaken() {
        for (String right : List.of("greece", "grönare", "Kowalczyk", "SFI", "0771-235235", "får", "Умео", "E18")) {
            assertEquals(List.of(), search(right).understanding().readings(), right);
        }
    }

    @Test
    void aWordOfTheDictionaryIsNotCorrected() {
        for (String right : List.of("куди віднести старі речі", "кому виставити рахунок", "Anybody can help?")) {
            assertEquals(List.of(), search(right).understanding().readings(), right);
        }
    }

    @Test
    void aShortWordAmongKnownOnesWasTypedInTheirLetters() {
        assertEquals(List.of(), search("Når lyt eg flytte ut?").understanding().readings());
    }

    private static Outcome search(String text) {
        return ENGINE.search(Question.of(text));
    }
}
