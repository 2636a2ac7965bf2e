package samsvar.engine.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.ReadText;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.analysis.Word;
import samsvar.engine.analysis.step.Folding;
import samsvar.engine.vocabulary.Mentions;

/**
 * Which terms does a text have in the index, see {@link TermForm}? Stems are of one language; words as written are of none, so that names,
 * numbers and loan words are found in any; concepts are terms too, so that a question in any language finds what a text names. Thread-safe.
 */
final class FieldTerms {
    /** Letters of a known word that is also looked for without its diacritics. */
    private static final int SHORTEST_WORD = 5;

    private static final int SHORTEST_NAME = 4;

    /** Words of either are written in texts of the other, and short texts are taken for the other. */
    private static final List<LanguageTag> NORWEGIAN = List.of(LanguageTag.NB, LanguageTag.NN);

    private final TextAnalysis analysis;
    private final Mentions mentions;
    private final WordTermsMaker words;
    private final ConceptTerms concepts = new ConceptTerms();

    FieldTerms(TextAnalysis analysis, Mentions mentions) {
        this.analysis = analysis;
        this.mentions = mentions;
        this.words = new WordTermsMaker(this, mentions);
    }

    /** What the text is in the index. */
    TextTerms of(LanguageTag language, String text) {
        ReadText read = analysis.read(language, text);
        TextTerms made = new TextTerms(language, read.places(TermKind.STEM));
        for (int i = 0; i < read.size(); i++) {
            made.set(i, wordTerms(language, read.word(i)));
        }
        for (int i = 0; i < read.size(); i++) {
            for (WordTerms.Longer longer : made.word(i).longer()) {
                addLonger(longer, read, i, made);
            }
        }
        if (language.isNorwegian()) {
            addOtherNorwegian(text, read, made);
        }
        return made;
    }

    /** Worked out once for a word, as long as the analysis remembers it. */
    private WordTerms wordTerms(LanguageTag language, Word word) {
        if (word.kept() instanceof WordTerms known
                && known.by() == this
                && known.language().equals(language)) {
            return known;
        }
        WordTerms made = words.make(language, word);
        word.keep(made);
        return made;
    }

    /** The concepts with labels of several words that begin in a word. */
    private void addLonger(WordTerms.Longer longer, ReadText read, int word, TextTerms made) {
        TermKind kind = longer.kind();
        Mentions.goOn(longer.beginnings(), read.tokens(kind), read.first(kind, word), (concept, grade) -> {
            if (kind == TermKind.EXACT) {
                made.nameLoosely(concepts.of(concept, grade));
            } else {
                made.name(word, concepts.of(concept, grade));
            }
        });
    }

    private void addOtherNorwegian(String text, ReadText read, TextTerms made) {
        for (LanguageTag written : alike(made.language())) {
            if (!written.equals(made.language())) {
                mentions.of(written, TermKind.STEM, tokens(TermKind.STEM, written, text))
                        .forEach(mention ->
                                made.name(read.at(mention.start()), concepts.of(mention.concept(), mention.grade())));
            }
        }
    }

    /** The language and the one that its words may be taken for. */
    static List<LanguageTag> alike(LanguageTag language) {
        return language.isNorwegian() ? NORWEGIAN : List.of(language);
    }

    /** The terms of concepts whose words a whole text holds somewhere. */
    List<IndexTerm> scattered(Collection<TextTerms> texts) {
        Map<LanguageTag, BitSet> words = new HashMap<>();
        texts.forEach(text -> text.addScattered(words.computeIfAbsent(text.language(), _ -> new BitSet())));
        List<IndexTerm> found = new ArrayList<>();
        words.forEach(
                (language, all) -> mentions.scattered(language, all).forEach(id -> found.add(concepts.scattered(id))));
        return found;
    }

    /**
     * Whether the word may be written without its diacritics somewhere, or was typed without: no, where it is a known word
     * without any (mal is no mål), or would become one, or is so short that it may.
     */
    boolean mayLackMarks(LanguageTag language, String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        String folded = Folding.fold(word);
        if (folded.equals(word)) {
            return !analysis.isKnown(language, word);
        }
        int shortest = Character.isUpperCase(typed.charAt(0)) ? SHORTEST_NAME : SHORTEST_WORD;
        return !analysis.isKnown(language, word) || word.length() >= shortest && !analysis.isKnown(language, folded);
    }

    List<Token> tokens(TermKind kind, LanguageTag language, String text) {
        return analysis.terms(kind, language, text);
    }
}
