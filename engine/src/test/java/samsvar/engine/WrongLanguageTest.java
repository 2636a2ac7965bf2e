package samsvar.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.Outcome;
import samsvar.engine.ingest.Pages;
import samsvar.engine.question.Filters;
import samsvar.engine.question.Question;

/** A guess at the question's language ranks and never hides: the reader's language is wrong here on purpose. */
class WrongLanguageTest {
    private static Engine engine;

    @BeforeAll
    static void index() {
        engine = Shelves.of(List.of(
                Pages.page(
                        "sv", LanguageTag.SV, "SE", "Sjöby kommun", "Vintergödsel", "Vi delar ut vintergödsel i maj."),
                Pages.page("nb", LanguageTag.NB, "NO", "Fjordvik kommune", "Brøytekart", "Brøytekartet viser veier."),
                Pages.page(
                        "nn",
                        LanguageTag.NN,
                        "NO",
                        "Vestfjell kommune",
                        "Sauesanking",
                        "Sauesankinga tek til i haust."),
                Pages.page(
                        "en", new LanguageTag("en"), "SE", "Harbour office", "Buoys", "Every buoy is painted yellow."),
                Pages.page("uk", new LanguageTag("uk"), "NO", "Музей", "Гуцульщина", "Виставка про Гуцульщину."),
                Pages.page("ru", new LanguageTag("ru"), "NO", "Музей", "Подшипник", "Выставка о подшипниках.")));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "nb", "nn", "en", "uk", "ru"})
    void onePageIsFoundInWhateverLanguageIsExpected(String reader) {
        assertEquals("sv", first("vintergödsel", reader));
        assertEquals("nb", first("brøytekart", reader));
        assertEquals("nn", first("sauesanking", reader));
        assertEquals("en", first("buoy", reader));
        assertEquals("uk", first("Гуцульщина", reader));
        assertEquals("ru", first("подшипник", reader));
    }

    @Test
    void thePageOfTheTypedWordIsFoundBesideTheGuessedOne() {
        assertTrue(ids("brøytekart vintergödsel", "sv").containsAll(List.of("sv", "nb")));
    }

    private static String first(String text, String reader) {
        return ids(text, reader).stream().findFirst().orElse("nothing");
    }

    private static List<String> ids(String text, String reader) {
        Outcome outcome = engine.search(
                new Question(text, Optional.of(new LanguageTag(reader)), Filters.NONE, 0, 10, Question.Match.ANY));
        return outcome.results().stream()
                .map(result -> result.page().id().value())
                .toList();
    }
}
