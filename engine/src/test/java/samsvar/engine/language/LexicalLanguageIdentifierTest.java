package samsvar.engine.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samsvar.config.language.LanguageTag;

class LexicalLanguageIdentifierTest {
    private final LanguageIdentifier identifier = new LexicalLanguageIdentifier();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv | Hur söker jag plats i förskolan?",
                "nb | Hvordan søker jeg om plass i barnehage?",
                "sv | Vad är kjøpekontrakt?",
                "nb | Hva er trängselskatt?",
                "nn | Korleis søkjer eg om plass i barnehage?",
                "da | Hvordan søger jeg om en plads i børnehave, og hvornår får jeg svar?",
                "en | How do I apply for a preschool place?",
                "uk | Як подати заяву до дитячого садка?",
                "ru | Как подать заявление в детский сад?",
                "uk | Що таке «Statens servicecenter»?",
                "ar | كيف أتقدم بطلب",
                "und | Wie kann ich eine Wohnung für meine Familie beantragen und wo bekomme ich Hilfe?",
                "und | Miten haen päiväkotipaikkaa ja milloin saan päätöksen?"
            })
    void shortTextsAreRecognised(String language, String text) {
        assertEquals(language, identifier.identify(text).language().value());
    }

    @Test
    void confidenceIsLowWhereAWordBelongsToSeveralLanguages() {
        assertTrue(identifier.identify("konferanse").confidence() < 0.9);
        assertTrue(identifier.identify("barn").confidence() < 0.7);
    }

    @Test
    void whatIsExpectedDecidesWhereTheTextDoesNot() {
        assertEquals(
                LanguageTag.NN,
                identifier.identify("barn", Set.of(LanguageTag.NN)).language());
        assertEquals(
                LanguageTag.SV,
                identifier.identify("barn", Set.of(LanguageTag.SV)).language());
        assertEquals(
                LanguageTag.SV,
                identifier
                        .identify("Hur söker jag plats i förskolan?", Set.of(LanguageTag.NB))
                        .language());
    }

    @Test
    void nothingIsGuessedFromDigits() {
        assertEquals(new LanguageGuess(LanguageTag.UNKNOWN, 0), identifier.identify("0771-235 235"));
    }
}
