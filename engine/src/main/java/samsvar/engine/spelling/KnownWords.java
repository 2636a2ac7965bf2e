package samsvar.engine.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.Languages;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.analysis.step.UkrainianLemmas;
import samsvar.engine.lexicon.Lexicon;
import samsvar.engine.question.Understanding.Unit;
import samsvar.engine.retrieve.Node;
import samsvar.engine.retrieve.RetrievalPlanner;
import samsvar.engine.vocabulary.ConceptMatch;
import samsvar.engine.vocabulary.Vocabulary;

/** Does a word give anything as it was typed: a concept, a page in any language of its script? Thread-safe. */
final class KnownWords {
    static final List<LanguageTag> CYRILLIC =
            Vocabulary.LANGUAGES.stream().filter(LanguageTag::isCyrillic).toList();
    private static final List<LanguageTag> LATIN =
            Vocabulary.LANGUAGES.stream().filter(tag -> !tag.isCyrillic()).toList();

    /** Shorter beginnings of words are too often words themselves. */
    private static final int SHORTEST_BASE = 4;

    private final TextAnalysis analysis;
    private final Map<LanguageTag, Set<String>> endings;
    private final Map<LanguageTag, List<String>> prefixes = new HashMap<>();
    private final UkrainianLemmas dictionary = new UkrainianLemmas();
    private final Vocabulary vocabulary;
    private final Supplier<Lexicon> lexicon;
    private final Predicate<Node.Meaning> held;

    /**
     * @param languages their lists "endings" and "prefixes"
     * @param held whether any page holds a meaning
     */
    KnownWords(
            Languages languages,
            TextAnalysis analysis,
            Vocabulary vocabulary,
            Supplier<Lexicon> lexicon,
            Predicate<Node.Meaning> held) {
        this.endings = Endings.of(languages);
        for (LanguageTag tag : languages.tags()) {
            List<String> known = languages.profile(tag).words("prefixes");
            if (!known.isEmpty()) {
                prefixes.put(tag, known);
            }
        }
        this.analysis = analysis;
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.held = held;
    }

    /** The languages that may be written in the word's letters. */
    static List<LanguageTag> languagesOf(String word) {
        return Alphabet.isCyrillic(word) ? CYRILLIC : LATIN;
    }

    /** What a word gives as it was typed. */
    enum Given {
        /** it is a word of the pages or the vocabulary, or a form of one, or a function word */
        WORD,
        /** it consists of known words */
        COMPOUND,
        NOTHING
    }

    /** What the word gives in any language of its script. */
    Given given(String word) {
        List<LanguageTag> languages = languagesOf(word);
        boolean isWord = languages.stream()
                .anyMatch(language ->
                        isKnown(language, word) || isFunctionWord(language, word) || isFormOfKnown(language, word));
        if (isWord) {
            return Given.WORD;
        }
        return languages.stream().anyMatch(language -> isCompound(language, word)) ? Given.COMPOUND : Given.NOTHING;
    }

    /** Whether pages or vocabulary of the language have the word, in this or another form. */
    boolean isKnown(LanguageTag language, String word) {
        return lexicon.get().contains(language, word.toLowerCase(Locale.ROOT)) || names(language, TermKind.STEM, word);
    }

    /** Whether pages or vocabulary have the word in exactly this form, in any language of its script. */
    boolean isWritten(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return languagesOf(word).stream()
                .anyMatch(language -> lexicon.get().contains(language, lower) || isFunctionWord(language, word));
    }

    boolean isFunctionWord(LanguageTag language, String word) {
        return analysis.stems(language, word).isEmpty();
    }

    /** Whether the vocabulary has the word. */
    boolean isConcept(LanguageTag language, String word) {
        return names(language, TermKind.STEM, word);
    }

    private boolean isFormOfKnown(LanguageTag language, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Set<String> known = endings.getOrDefault(language, Set.of());
        for (int end = Math.max(SHORTEST_BASE, lower.length() - Endings.LONGEST); end < lower.length(); end++) {
            if (known.contains(lower.substring(end)) && lexicon.get().contains(language, lower.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the Ukrainian dictionary has the word: it may be meant although no page and no label has it. */
    boolean isInDictionary(String word) {
        return Alphabet.isCyrillic(word)
                && !dictionary.of(word.toLowerCase(Locale.ROOT)).isEmpty();
    }

    /** Whether a single word consists of parts that are known. */
    private boolean isCompound(LanguageTag language, String word) {
        if (prefixes.containsKey(language)) {
            return isPrefixed(language, word.toLowerCase(Locale.ROOT));
        }
        List<Token> stems = analysis.stems(language, word);
        List<Token> parts = analysis.terms(TermKind.PARTS, language, word);
        return isOnePlace(stems) && !isOnePlace(parts);
    }

    /** Whether a known word has another prefix, or none ("отнести", "принести"). */
    private boolean isPrefixed(LanguageTag language, String word) {
        List<String> all = prefixes.getOrDefault(language, List.of());
        return all.stream()
                .filter(prefix -> word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST_BASE)
                .map(prefix -> word.substring(prefix.length()))
                .anyMatch(base ->
                        isKnown(language, base) || all.stream().anyMatch(other -> isKnown(language, other + base)));
    }

    private static boolean isOnePlace(List<Token> tokens) {
        return !tokens.isEmpty()
                && tokens.getFirst().position() == tokens.getLast().position();
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

    /** Whether the index has a page with the word, in any form, in any language of its script, even in its address. */
    boolean isOnAPage(String word) {
        List<Node.Way> ways = languagesOf(word).stream()
                .map(language -> new Node.Way(language, word, 1))
                .toList();
        return held.test(new Node.Meaning(ways, List.of(), false, false));
    }

    /** Whether any page names what the unit names, or holds its words. */
    boolean isHeld(Unit unit) {
        return held.test(RetrievalPlanner.meaning(unit, false));
    }

    /** Pages in the language that hold exactly this form. */
    int documents(LanguageTag language, String word) {
        return lexicon.get().documents(language, word.toLowerCase(Locale.ROOT));
    }

    Optional<LanguageTag> compoundLanguage(String word) {
        return LATIN.stream()
                .filter(LanguageTag::joinsWords)
                .filter(language -> isKnown(language, word) || names(language, TermKind.PARTS, word))
                .findFirst();
    }
}
