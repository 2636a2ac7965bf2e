package samsvar.engine.retrieve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.engine.Shelves;
import samsvar.engine.question.Question;

class PassageMatchesTest {
    @Test
    void findsInflectedFormsInTextOrder() {
        assertEquals(
                List.of("förskolan", "barnen"),
                found("barn förskola", LanguageTag.SV, "I förskolan leker barnen ute."));
    }

    @Test
    void findsTranslationsInTheTextsOwnLanguage() {
        assertEquals(List.of("förskola"), found("дитячий садок", LanguageTag.SV, "Alla får plats i förskola."));
    }

    @Test
    void findsNothingWhereNothingIsSaid() {
        assertEquals(List.of(), found("förskola", LanguageTag.SV, "Lämna papper i boden."));
    }

    private static List<String> found(String question, LanguageTag language, String text) {
        return new PassageMatches(
                        Shelves.ANALYSIS, Shelves.MENTIONS, Shelves.reader().read(Question.of(question)))
                .find(language, text).stream()
                        .map(match -> match.range().of(text))
                        .toList();
    }
}
