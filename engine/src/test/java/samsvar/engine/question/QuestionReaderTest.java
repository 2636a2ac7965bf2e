package samsvar.engine.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samsvar.config.language.LanguageTag;
import samsvar.config.vocabulary.Concept;
import samsvar.config.vocabulary.VocabularyReader;
import samsvar.engine.Shelves;
import samsvar.engine.question.Understanding.Unit;
import samsvar.engine.question.Understanding.Variant;

class QuestionReaderTest {
    private final QuestionReader reader = Shelves.reader();

    @Test
    void asksForContentWordsOnly() {
        assertEquals(
                List.of("biblioteket"),
                units("När öppnar biblioteket?").stream()
                        .filter(text -> !text.equals("öppnar"))
                        .toList());
    }

    @Test
    void severalWordsThatNameOneThingAreOneUnit() {
        assertTrue(units("Як записатися в дитячий садок?").contains("дитячий садок"));
    }

    @Test
    void aPhraseKeepsWhatItsWordsSayWithoutEachOther() {
        Unit phrase = reader.read(Question.of("How do I apply for income support?"))
                .units()
                .getFirst();
        assertEquals("apply for income support", phrase.text());
        assertEquals(
                List.of("apply", "income support"),
                phrase.parts().stream().map(Unit::text).toList());
        assertEquals(
                List.of(),
                reader.read(Question.of("How do I apply?")).units().getFirst().parts());
    }

    @Test
    void aDateWrittenInEnglishIsNoPartOfItself() {
        assertEquals(List.of("open", "May 30, 2005"), units("Is it open on May 30, 2005?"));
    }

    @Test
    void aDateWithAMonthsNameIsOneUnitThatIsLookedForInFiguresToo() {
        List<Unit> units = reader.read(Question.of("Vad händer 3 mars 2025?")).units();
        Unit date = units.getLast();
        assertEquals("3 mars 2025", date.text());
        assertTrue(date.variants().stream().anyMatch(v -> v.words().equals("2025-03-03")));
    }

    @Test
    void typedWordsComeFirstAndCountMost() {
        Unit unit = reader.read(Question.of("förskola")).units().getFirst();
        assertEquals("förskola", unit.variants().getFirst().words());
        assertTrue(unit.variants().stream().skip(1).allMatch(v -> v.weight() < 1));
    }

    /** Every fifteenth word of the vocabulary, typed in each of its languages. */
    @ParameterizedTest
    @ValueSource(strings = {"sv", "nb", "nn", "uk", "en", "ru"})
    void noTranslationCountsAsMuchAsTheWordItself(String language) {
        LanguageTag tag = new LanguageTag(language);
        List<Concept> concepts = VocabularyReader.builtIn();
        for (int i = 0; i < concepts.size(); i += 15) {
            for (String label : concepts.get(i).labels(tag)) {
                Question question = new Question(label, Optional.of(tag), Filters.NONE, 0, 10, Question.Match.ANY);
                for (Unit unit : reader.read(question).units()) {
                    assertEquals(unit.text(), unit.variants().getFirst().words());
                    assertEquals(1, unit.variants().getFirst().weight());
                    assertTrue(
                            unit.variants().stream().skip(1).allMatch(v -> v.weight() < 1), () -> label + ": " + unit);
                }
            }
        }
    }

    @Test
    void latinWordsInAUkrainianQuestionAreLookedForAsTheyAre() {
        Unit unit = unit("Хто отримує barnbidrag у цій країні?", "barnbidrag");
        assertTrue(unit.variants().stream()
                .anyMatch(v -> v.language().equals(LanguageTag.SV)
                        && v.words().equals("barnbidrag")
                        && v.weight() >= Weights.NAME_ELSEWHERE));
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Hvor bor dere?, bor, v-live-reside",
        "nn, Kva brukar de pengane til?, brukar, v-use",
        "nb, Hvor kan jeg kaste møbler?, møbler, furniture",
        "nb, Når stenger biblioteket?, stenger, v-close",
        "ru, сколько стоит проезд, стоит, v-cost",
        "ru, как получить права, получить права, driving-licence",
        "en, Can I see my medical records?, see, v-see",
        "nn, Kan ho gå i barnehage?, gå i barnehage, v-attend-preschool"
    })
    void theMeaningWhoseLabelIsTypedOrWhosePresentTenseComesFirst(
            String language, String question, String word, String concept) {
        Question asked =
                new Question(question, Optional.of(new LanguageTag(language)), Filters.NONE, 0, 10, Question.Match.ANY);
        Unit unit = reader.read(asked).units().stream()
                .filter(one -> one.text().equals(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError(question));
        assertEquals(concept, unit.concepts().getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "prov sjuksköterska, prov, test-medical",
        "prov matematik, prov, test",
        "utslag huden läkare, utslag, rash",
        "utslag överklaga, utslag, judgment"
    })
    void theOtherWordsDecideBetweenAWordsMeanings(String question, String word, String concept) {
        assertEquals(concept, unit(question, word).concepts().getFirst());
    }

    @Test
    void aCounterpartCountsMoreWhereItsCountryIsNamed() {
        double somewhere = worth("Hur stort är lönebidraget?", "lønnstilskudd");
        assertTrue(worth("Hur stort är lönebidraget i Norge?", "lønnstilskudd") > somewhere);
        assertTrue(worth("Hur stort är lönebidraget i Sverige?", "lønnstilskudd") < somewhere);
    }

    @Test
    void anAbbreviationIsNotInflected() {
        assertTrue(unit("stängt mån", "mån").concepts().contains("cal-monday"));
        assertFalse(unit("Hur långt är det till månen?", "månen").concepts().contains("cal-monday"));
    }

    @Test
    void everyReadingOfAFormIsLookedUp() {
        assertTrue(unit("заяви", "заяви").concepts().contains("application"));
    }

    @Test
    void aWordOfAnotherLanguageThanTheOneGuessedIsLookedUpWhereTheGuessIsUnsure() {
        assertTrue(unit("kindergarten", "kindergarten").concepts().contains("preschool"));
    }

    private double worth(String question, String label) {
        return unit(question, "lönebidraget").variants().stream()
                .filter(variant -> variant.words().equals(label))
                .mapToDouble(Variant::weight)
                .max()
                .orElseThrow();
    }

    private Unit unit(String question, String word) {
        return reader.read(Question.of(question)).units().stream()
                .filter(unit -> unit.text().equals(word))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void longQuestionsAreCutToTheirFirstWords() {
        String words = IntStream.range(0, 200).mapToObj(i -> "ordnummer" + i).collect(Collectors.joining(" "));
        assertEquals(Units.MOST, units(words).size());
    }

    private List<String> units(String text) {
        return reader.read(Question.of(text)).units().stream().map(Unit::text).toList();
    }
}
