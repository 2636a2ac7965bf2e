package samsvar.engine.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import samsvar.config.language.LanguageTag;
import samsvar.config.load.ConfigException;
import samsvar.config.load.ConfigLoader;

class ChainAnalysisTest {
    private static final ChainAnalysis ANALYSIS = analysis();

    private static ChainAnalysis analysis() {
        try {
            return ChainAnalysis.of(ConfigLoader.load(Optional.empty()).languages());
        } catch (ConfigException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(
            resources = "/golden/tokens.csv",
            delimiter = '|',
            useHeadersInDisplayName = false,
            numLinesToSkip = 1)
    void termsAreThoseOfTheGoldenFile(String language, TermKind kind, String text, String terms) {
        List<Token> tokens = ANALYSIS.terms(kind, LanguageTag.of(language), text);
        assertEquals(
                terms == null ? "" : terms, tokens.stream().map(Token::term).collect(Collectors.joining(" ")));
    }

    @Test
    void offsetsPointAtTheWordsAsWritten() {
        String text = "Ring 0771-235 235 om sfi-anmälan, MUCF:s blankett.";
        List<String> words = ANALYSIS.stems(LanguageTag.SV, text).stream()
                .map(token -> text.substring(token.start(), token.end()))
                .toList();
        assertEquals(List.of("Ring", "0771-235 235", "sfi-anmälan", "MUCF", "blankett"), words);
    }

    @Test
    void functionWordsLeaveAGapInThePositions() {
        List<Token> tokens = ANALYSIS.stems(LanguageTag.SV, "plats i förskola");
        assertEquals(List.of(0, 2), tokens.stream().map(Token::position).toList());
    }

    @Test
    void severalDictionaryFormsOfOneWordShareItsPosition() {
        List<Token> tokens = ANALYSIS.stems(LanguageTag.UK, "садка захист");
        assertTrue(tokens.stream().filter(token -> token.position() == 0).count() > 1, tokens::toString);
        assertEquals(1, tokens.getLast().position());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv|senast den 3 mars 2025",
                "sv|3:e mars 2025",
                "nb|innen 3. mars 2025",
                "nn|3/3-2025",
                "nb|3.3.25",
                "en|3rd of March 2025",
                "en|by March 3, 2025",
                "uk|до 3 березня 2025 року",
                "ru|3 марта 2025 г.",
                "sv|2025-03-03"
            })
    void aDateIsOneTermHoweverItIsWritten(String language, String text) {
        List<Token> tokens = ANALYSIS.stems(LanguageTag.of(language), text);
        assertTrue(tokens.stream().anyMatch(token -> token.term().equals("2025-03-03")), tokens::toString);
    }

    @Test
    void aDateStandsInThePlaceOfItsFirstWord() {
        List<Token> tokens = ANALYSIS.stems(LanguageTag.SV, "den 3 mars 2025 kl. 12");
        assertEquals(
                List.of(1, 1, 2, 3, 4, 5), tokens.stream().map(Token::position).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "residence, resident",
        "university, universe",
        "author, authority",
        "organ, organisation",
        "employer, employment",
        "hospital, hospitality",
        "experience, experiment",
        "import, important",
        "intern, international",
        "president, preside",
        "department, departure",
        "customs, customer",
        "general, generation"
    })
    void englishWordsThatTheStemmerJoinsStayApart(String one, String other) {
        Set<String> shared = terms(one);
        shared.retainAll(terms(other));
        assertEquals(Set.of(), shared);
        assertTrue(terms(one + "s").containsAll(terms(one)));
    }

    private static Set<String> terms(String word) {
        return ANALYSIS.stems(LanguageTag.EN, word).stream().map(Token::term).collect(Collectors.toSet());
    }

    @Test
    void aLanguageWithoutAChainIsCutByTheDefaultChain() {
        assertEquals(
                List.of("der", "antrag"),
                ANALYSIS.stems(LanguageTag.of("de"), "Der Antrag").stream()
                        .map(Token::term)
                        .toList());
    }
}
