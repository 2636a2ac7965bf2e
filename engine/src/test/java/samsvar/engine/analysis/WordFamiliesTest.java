package samsvar.engine.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.Languages;
import samsvar.config.load.ConfigException;
import samsvar.config.load.ConfigLoader;
import samsvar.config.vocabulary.Concept;
import samsvar.config.vocabulary.VocabularyReader;

/** Over the whole vocabulary: inflected forms meet their word, unrelated words stay apart. */
class WordFamiliesTest {
    private static final Languages LANGUAGES = languages();
    private static final ChainAnalysis ANALYSIS = ChainAnalysis.of(LANGUAGES);

    private static Languages languages() {
        try {
            return ConfigLoader.load(Optional.empty()).languages();
        } catch (ConfigException e) {
            throw new AssertionError(e);
        }
    }

    /** Share of the vocabulary's words with those endings whose forms must meet them, and forms by ending. */
    @ParameterizedTest(name = "{0} -{1}: {2}")
    @CsvSource({
        "sv, ning, ningen ningar ningarna ningens",
        "sv, het, heten heter heterna",
        "sv, else, elsen elser elserna elsernas",
        "sv, tion, tionen tioner tionerna tionens",
        "sv, are, aren arens arna arnas",
        "sv, bidrag, bidraget bidragen bidragets",
        "sv, nummer, numret numren",
        "sv, skola, skolan skolor skolorna skolornas",
        "sv, kort, kortet korten",
        "nb, ing, ingen inger ingene ingens",
        "nb, het, heten heter hetene",
        "nb, sjon, sjonen sjoner sjonene",
        "nb, nummer, nummeret numre",
        "nb, skole, skolen skoler skolene",
        "nb, stønad, stønaden stønader stønadene",
        "nn, ing, inga ingar ingane",
        "nn, skule, skulen skular skulane",
        "en, tion, tions",
        "en, ity, ities",
        "en, er, ers"
    })
    void formsMeetTheirWord(String language, String ending, String forms) {
        LanguageTag tag = LanguageTag.of(language);
        List<String> apart = new ArrayList<>();
        int all = 0;
        for (String word : words(tag).keySet()) {
            if (word.endsWith(ending) && word.length() > ending.length() + 1) {
                String base = word.substring(0, word.length() - ending.length());
                for (String form : forms.split(" ")) {
                    all++;
                    if (!meet(tag, word, base + form)) {
                        apart.add(word + "/" + base + form);
                    }
                }
            }
        }
        assertTrue(all > 0, "the vocabulary has such words");
        assertTrue(apart.size() <= all * 0.05, () -> apart.size() + " apart: " + apart);
    }

    @Test
    void unrelatedWordsOfTheVocabularyStayApart() {
        int groups = 0;
        List<String> met = new ArrayList<>();
        for (LanguageTag language : List.of(LanguageTag.SV, LanguageTag.NB, LanguageTag.NN, LanguageTag.EN)) {
            Map<String, Set<String>> byTerm = new TreeMap<>();
            Map<String, Set<String>> words = words(language);
            for (String word : words.keySet()) {
                terms(language, word)
                        .forEach(term -> byTerm.computeIfAbsent(term, _ -> new TreeSet<>())
                                .add(word));
            }
            for (Set<String> group : byTerm.values()) {
                groups++;
                if (strangers(words, group)) {
                    met.add(language + " " + group);
                }
            }
        }
        System.out.println("words of the vocabulary that share a term: " + met.size() + " of " + groups + " terms");
        assertTrue(met.size() <= groups * 0.01, () -> met.size() + " of words that begin unlike: " + met);
    }

    @Test
    void aNounIsWhatAVerbDoesAsWellButNoOtherFormOfIt() {
        assertTrue(meet(LanguageTag.NB, "søker", "søke"));
        assertTrue(meet(LanguageTag.NB, "stenger", "stenge"));
        assertTrue(meet(LanguageTag.NB, "stenger", "stang"));
        assertTrue(meet(LanguageTag.NN, "brukar", "bruke"));
        assertApart(LanguageTag.NB, "gås", "gå");
        assertApart(LanguageTag.EN, "seed", "see");
    }

    @Test
    void russianWordsOfOneStemAreApart() {
        assertApart(LanguageTag.RU, "стоит", "сто");
        assertApart(LanguageTag.RU, "СТО", "сто");
        assertApart(LanguageTag.RU, "страны", "странный");
        assertTrue(meet(LanguageTag.RU, "странам", "страна"));
    }

    @Test
    void russianFormsMeetTheirWord() throws IOException {
        List<String> missed = new ArrayList<>();
        try (InputStream in = WordFamiliesTest.class.getResourceAsStream("/golden/russian-forms.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(words -> Arrays.stream(words)
                            .filter(form -> !meet(LanguageTag.RU, words[0], form))
                            .forEach(missed::add));
        }
        assertEquals(List.of(), missed);
    }

    @Test
    void aRussianFormOfAVerbIsAlsoWhatItIsAsANoun() {
        assertTrue(meet(LanguageTag.RU, "стали", "сталь"));
        assertTrue(meet(LanguageTag.RU, "стали", "стать"));
        assertApart(LanguageTag.RU, "жена", "жить");
    }

    @Test
    void wordsThatEndingsWouldMixAreApart() {
        assertApart(LanguageTag.SV, "städer", "städare");
        assertApart(LanguageTag.SV, "månader", "måne");
        assertApart(LanguageTag.SV, "lager", "lagar");
        assertApart(LanguageTag.NB, "lærere", "lære");
        assertApart(LanguageTag.EN, "taxes", "taxi");
        assertEquals(
                List.of("anmäl"),
                terms(LanguageTag.SV, "anmälningarna").stream().toList());
    }

    private static void assertApart(LanguageTag language, String one, String other) {
        assertTrue(!meet(language, one, other), () -> one + " and " + other + ": " + terms(language, one));
    }

    /** Words of one term of which two have not even their first three letters in common, and no concept. */
    private static boolean strangers(Map<String, Set<String>> words, Set<String> group) {
        List<String> list = List.copyOf(group);
        return list.stream()
                .anyMatch(one -> list.stream()
                        .anyMatch(other -> !common(one, other)
                                && words.getOrDefault(one, Set.of()).stream()
                                        .noneMatch(words.getOrDefault(other, Set.of())::contains)));
    }

    private static boolean common(String one, String other) {
        int least = Math.min(3, Math.min(one.length(), other.length()));
        return one.substring(0, least).equals(other.substring(0, least));
    }

    private static boolean meet(LanguageTag language, String one, String other) {
        Set<String> terms = new HashSet<>(terms(language, one));
        terms.retainAll(terms(language, other));
        return !terms.isEmpty();
    }

    private static Set<String> terms(LanguageTag language, String word) {
        Set<String> terms = new TreeSet<>();
        ANALYSIS.stems(language, word).forEach(token -> terms.add(token.term()));
        return terms;
    }

    /** Single words of the vocabulary with their concepts. */
    private static Map<String, Set<String>> words(LanguageTag language) {
        Map<String, Set<String>> words = new TreeMap<>();
        for (Concept concept : VocabularyReader.builtIn()) {
            Stream<String> labels = concept.pos().equals("q") ? Stream.of() : concept.labels(language).stream();
            labels.filter(label -> label.length() > 2 && label.chars().allMatch(Character::isLetter))
                    .forEach(label -> words.computeIfAbsent(label.toLowerCase(Locale.ROOT), _ -> new HashSet<>())
                            .add(concept.id()));
        }
        return words;
    }
}
