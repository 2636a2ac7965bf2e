package samsvar.engine.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.Languages;
import samsvar.config.load.ConfigException;
import samsvar.config.load.ConfigLoader;
import samsvar.config.vocabulary.Concept;
import samsvar.engine.analysis.ChainAnalysis;
import samsvar.engine.analysis.TermKind;

class VocabularyTest {
    private static final Languages LANGUAGES = languages();
    private static final ChainAnalysis ANALYSIS = ChainAnalysis.of(LANGUAGES);
    private static final Vocabulary VOCABULARY = Vocabulary.load(LANGUAGES, ANALYSIS, List.of());

    private static Languages languages() {
        try {
            return ConfigLoader.load(Optional.empty()).languages();
        } catch (ConfigException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theLongestLabelComesFirstAndKnowsItsPlace() {
        String text = "Персональний номер у Швеції";
        ConceptMatch first = matches(LanguageTag.UK, TermKind.STEM, text).getFirst();
        assertEquals("personal-id-number-se", first.concept().id());
        assertEquals("Персональний номер", text.substring(first.start(), first.end()));
    }

    @Test
    void anInflectedLabelIsMet() {
        assertTrue(ids(LanguageTag.SV, TermKind.STEM, "uppehållstillståndet gäller")
                .contains("residence-permit"));
        assertTrue(ids(LanguageTag.UK, TermKind.STEM, "дозволу на проживання").contains("residence-permit"));
    }

    @Test
    void missingDiacriticsAndCompoundsWrittenApartAreMet() {
        assertTrue(ids(LanguageTag.SV, TermKind.FOLDED, "uppehallstillstand").contains("residence-permit"));
        assertTrue(ids(LanguageTag.NB, TermKind.PARTS, "barne hage").contains("preschool"));
    }

    @Test
    void questionWordsAreMetAsWritten() {
        assertTrue(ids(LanguageTag.UK, TermKind.EXACT, "Коли конференція?").contains("q-when"));
    }

    @Test
    void aForeignExplanationOfACountrysOwnThingIsAGloss() {
        List<Label> norwegian = VOCABULARY.labels("personal-id-number-se", LanguageTag.NB);
        assertTrue(norwegian.getFirst().gloss());
        Label swedish =
                VOCABULARY.labels("personal-id-number-se", LanguageTag.SV).getFirst();
        assertEquals("personnummer", swedish.text());
        assertFalse(swedish.gloss());
        assertTrue(swedish.preferred());
    }

    @Test
    void anOperatorsConceptIsMetBesideTheBuiltInOnes() {
        Concept own = new Concept(
                "own-thing",
                "public",
                "n",
                Optional.of("SE"),
                List.of("residence-permit"),
                Optional.empty(),
                Map.of(LanguageTag.SV, List.of("gurkmejarapport")));
        Vocabulary vocabulary = Vocabulary.load(LANGUAGES, ANALYSIS, List.of(own));
        List<ConceptMatch> found =
                vocabulary.match(LanguageTag.SV, ANALYSIS.stems(LanguageTag.SV, "gurkmejarapporten"));
        assertEquals(own, found.getFirst().concept());
        assertEquals(VOCABULARY.concepts().count() + 1, vocabulary.concepts().count());
    }

    @Test
    void theVocabularyWasPreparedWithTheBuiltInChains() throws Exception {
        try (var prepared = Vocabulary.class.getResourceAsStream(VocabularyForm.RESOURCE)) {
            assertEquals(Fingerprint.of(LANGUAGES), new PreparedConcepts(prepared.readAllBytes()).fingerprint());
        }
    }

    private static List<ConceptMatch> matches(LanguageTag language, TermKind kind, String text) {
        return VOCABULARY.match(language, kind, ANALYSIS.terms(kind, language, text));
    }

    private static List<String> ids(LanguageTag language, TermKind kind, String text) {
        return matches(language, kind, text).stream()
                .map(match -> match.concept().id())
                .toList();
    }
}
