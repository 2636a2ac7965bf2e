package samsvar.engine.spelling;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import samsvar.engine.lexicon.CurrentLexicon;
import samsvar.engine.lexicon.Lexicon;
import samsvar.engine.lexicon.WordSource;
import samsvar.engine.vocabulary.Vocabulary;

/** The single words of all labels, for the lexicon: what nobody's page says must still be spelt right. */
public final class VocabularyWords {
    private VocabularyWords() {}

    /** The words of an index and of the vocabulary, to be shared by all who ask for words: read once for all. */
    public static CurrentLexicon lexicon(Vocabulary vocabulary, WordSource index, InstantSource clock) {
        return new CurrentLexicon(() -> of(vocabulary), index, clock);
    }

    /** Each word once for each language, in lower case. */
    public static List<Lexicon.Word> of(Vocabulary vocabulary) {
        Set<Lexicon.Word> words = new HashSet<>();
        vocabulary
                .concepts()
                .forEach(concept -> concept.labels()
                        .forEach((language, labels) -> labels.stream()
                                .filter(label -> !label.endsWith("-"))
                                .flatMap(label ->
                                        List.of(label.toLowerCase(Locale.ROOT).split("[\\s(),/]+")).stream())
                                .filter(VocabularyWords::isWord)
                                .forEach(word -> words.add(new Lexicon.Word(language, word)))));
        return List.copyOf(words);
    }

    private static boolean isWord(String word) {
        return word.length() > 1
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'')
                && Character.isLetter(word.charAt(0));
    }
}
