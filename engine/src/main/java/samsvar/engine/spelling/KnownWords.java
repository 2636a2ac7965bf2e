package samsvar.engine.spelling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.lexicon.Lexicon;
import samsvar.engine.question.Filters;
import samsvar.engine.retrieve.Found;
import samsvar.engine.retrieve.Node;
import samsvar.engine.retrieve.Retrieval;
import samsvar.engine.vocabulary.ConceptMatch;
import samsvar.engine.vocabulary.Vocabulary;

/** Does a word give anything as it was typed: a concept, a page in any language of its script? Thread-safe. */
final class KnownWords {
    static final List<LanguageTag> LATIN = List.of(LanguageTag.SV, LanguageTag.NB, LanguageTag.NN, LanguageTag.EN);
    static final List<LanguageTag> CYRILLIC = List.of(LanguageTag.UK, LanguageTag.RU);

    private final TextAnalysis analysis;
    private final Vocabulary vocabulary;
    private final Supplier<Lexicon> lexicon;
    private final Function<Retrieval, Found> index;

    KnownWords(
            TextAnalysis analysis,
            Vocabulary vocabulary,
            Supplier<Lexicon> lexicon,
            Function<Retrieval, Found> index) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.index = index;
    }

    /** The languages that may be written in the word's letters. */
    static List<LanguageTag> languagesOf(String word) {
        return Alphabet.isCyrillic(word) ? CYRILLIC : LATIN;
    }

    /** Whether the word gives something in any language of its script. */
    boolean givesSomething(String word) {
        List<LanguageTag> languages = languagesOf(word);
        return languages.stream().anyMatch(language -> isKnown(language, word))
                || languages.stream().anyMatch(language -> isFunctionWord(language, word))
                || languages.stream().anyMatch(language -> isFoundOtherwise(language, word))
                || isOnAPage(languages, word);
    }

    /** Whether pages or vocabulary of the language have the word, in this or another form. */
    boolean isKnown(LanguageTag language, String word) {
        return lexicon.get().contains(language, word.toLowerCase(Locale.ROOT)) || names(language, TermKind.STEM, word);
    }

    boolean isFunctionWord(LanguageTag language, String word) {
        return analysis.stems(language, word).isEmpty();
    }

    /** Whether the vocabulary has the word. */
    boolean isConcept(LanguageTag language, String word) {
        return names(language, TermKind.STEM, word);
    }

    private boolean isFoundOtherwise(LanguageTag language, String word) {
        List<Token> parts = analysis.terms(TermKind.PARTS, language, word);
        boolean compound = parts.size() > 1
                && parts.getFirst().position() != parts.getLast().position();
        return compound || names(language, TermKind.PARTS, word) || names(language, TermKind.FOLDED, word);
    }

    private boolean names(LanguageTag language, TermKind kind, String word) {
        List<Token> terms = analysis.terms(kind, language, word);
        if (terms.isEmpty()) {
            return false;
        }
        int first = terms.getFirst().position();
        int last = terms.getLast().position();
        return vocabulary.match(language, kind, terms).stream()
                .anyMatch((ConceptMatch match) -> match.firstPosition() == first && match.lastPosition() == last);
    }

    private boolean isOnAPage(List<LanguageTag> languages, String word) {
        List<Node.Way> ways = languages.stream()
                .map(language -> new Node.Way(language, word, 1))
                .toList();
        Node meaning = new Node.Meaning(ways, false, false);
        return index.apply(new Retrieval(Retrieval.Level.PAGES, meaning, Filters.NONE, Set.of(), 1))
                        .total()
                > 0;
    }

    /** Pages in the language that hold exactly this form. */
    int documents(LanguageTag language, String word) {
        return lexicon.get().documents(language, word.toLowerCase(Locale.ROOT));
    }

    Optional<LanguageTag> compoundLanguage(String word) {
        return LATIN.stream()
                .filter(language -> !language.equals(LanguageTag.EN))
                .filter(language -> isKnown(language, word) || names(language, TermKind.PARTS, word))
                .findFirst();
    }
}
