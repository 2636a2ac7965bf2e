package samsvar.engine.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.ReadText;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.analysis.Word;
import samsvar.engine.analysis.step.Folding;
import samsvar.engine.vocabulary.Mentions;

/**
 * Which terms does a text have in the index? Stems carry their language ("sv:konferens"), so do stems without diacritics where
 * these differ ("sv~umea") and parts of compounds ("sv+bostad"); words as written carry none ("=konferensen"): names, numbers and
 * loan words are found in any language. Concepts are terms too, so that a question in any language finds what a text names
 * ("c:permit"). Thread-safe.
 */
final class FieldTerms {
    /** Letters of a known word that is also looked for without its diacritics. */
    private static final int SHORTEST_WORD = 5;

    private static final int SHORTEST_NAME = 4;

    /** Words of a language remembered; about 20 MB. All are forgotten when there are more. */
    private static final int REMEMBERED = 60_000;

    /** Words of either are written in texts of the other, and short texts are taken for the other. */
    private static final List<LanguageTag> NORWEGIAN = List.of(LanguageTag.NB, LanguageTag.NN);

    private final TextAnalysis analysis;
    private final Mentions mentions;
    private final Map<LanguageTag, Map<Word, WordTerms>> remembered = new ConcurrentHashMap<>();

    FieldTerms(TextAnalysis analysis, Mentions mentions) {
        this.analysis = analysis;
        this.mentions = mentions;
    }

    /** The place of what stands somewhere: function words, and concepts that they name. */
    static final int LOOSE = -1;

    /**
     * The terms of a word.
     *
     * @param stems with their places from that of the first
     * @param last the last of these places, that of all other terms
     * @param written the word as written; without a place where there is no stem
     * @param parts of a compound
     * @param words its stems and those of its parts, as they are
     * @param concepts that it names by itself
     */
    record WordTerms(
            List<Placed> stems,
            int last,
            List<String> written,
            List<String> parts,
            List<String> words,
            Concepts concepts) {}

    /**
     * The concepts that a word names wherever it stands.
     *
     * @param here in its place
     * @param loose without a place
     * @param longer by which kinds of terms it begins labels of several words
     */
    record Concepts(Set<String> here, Set<String> loose, Set<TermKind> longer) {}

    /** A term and its place in the text; function words are said once and have no place. */
    record Placed(String term, int position) {}

    /**
     * A text as terms.
     *
     * @param placed in position order, each once for a place, those without a place first
     * @param words the stems of its words and of the parts of its compounds
     */
    record Read(LanguageTag language, List<Placed> placed, Set<String> words) {}

    /** What the text is in the index. */
    Read of(LanguageTag language, String text) {
        ReadText read = analysis.read(language, text);
        int[] places = read.places(TermKind.STEM);
        PlacedTermsMaker made = new PlacedTermsMaker(places);
        Map<Word, WordTerms> known = known(language);
        Set<String> words = new HashSet<>();
        Map<TermKind, BitSet> longer = new EnumMap<>(TermKind.class);
        for (int i = 0; i < read.size(); i++) {
            WordTerms terms = known.get(read.word(i));
            if (terms == null) {
                terms = wordTerms(language, read.word(i));
                known.put(read.word(i), terms);
            }
            made.add(terms, places[i]);
            words.addAll(terms.words());
            for (TermKind kind : terms.concepts().longer()) {
                longer.computeIfAbsent(kind, _ -> new BitSet()).set(i);
            }
        }
        longer.forEach((kind, first) -> addLonger(language, kind, first, read, made));
        addOtherNorwegian(language, text, read, made);
        return new Read(language, made.placed(), words);
    }

    private Map<Word, WordTerms> known(LanguageTag language) {
        Map<Word, WordTerms> known = remembered.computeIfAbsent(language, _ -> new ConcurrentHashMap<>());
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known;
    }

    /** The concepts with labels of several words that begin with these words. */
    private void addLonger(LanguageTag language, TermKind kind, BitSet first, ReadText read, PlacedTermsMaker made) {
        List<Token> tokens = read.tokens(kind);
        for (LanguageTag written : kind == TermKind.EXACT ? alike(language) : List.of(language)) {
            for (Mentions.Mention mention :
                    mentions.of(written, kind, tokens, start -> read.at(start) >= 0 && first.get(read.at(start)))) {
                String concept = concept(mention.concept(), mention.grade());
                if (kind == TermKind.EXACT) {
                    made.addLoose(concept);
                } else {
                    made.addAtWord(read.at(mention.start()), concept);
                }
            }
        }
    }

    private void addOtherNorwegian(LanguageTag language, String text, ReadText read, PlacedTermsMaker made) {
        for (LanguageTag written : alike(language)) {
            if (!written.equals(language)) {
                mentions.of(written, TermKind.STEM, tokens(TermKind.STEM, written, text))
                        .forEach(mention ->
                                made.addAtWord(read.at(mention.start()), concept(mention.concept(), mention.grade())));
            }
        }
    }

    private static List<LanguageTag> alike(LanguageTag language) {
        return NORWEGIAN.contains(language) ? NORWEGIAN : List.of(language);
    }

    private Concepts concepts(LanguageTag language, Word word) {
        Set<String> here = new LinkedHashSet<>();
        Set<String> loose = new LinkedHashSet<>();
        Set<TermKind> longer = EnumSet.noneOf(TermKind.class);
        for (TermKind kind : List.of(TermKind.STEM, TermKind.PARTS, TermKind.EXACT)) {
            List<Token> tokens = tokens(word.pieces(kind));
            for (LanguageTag written : kind == TermKind.EXACT ? alike(language) : List.of(language)) {
                mentions.of(written, kind, tokens)
                        .forEach(m -> (kind == TermKind.EXACT ? loose : here).add(concept(m.concept(), m.grade())));
                if (mentions.goOn(written, kind, tokens)) {
                    longer.add(kind);
                }
            }
        }
        return new Concepts(here, loose, longer);
    }

    /** The pieces of a word that stands alone. */
    private static List<Token> tokens(List<Word.Piece> pieces) {
        List<Token> tokens = new ArrayList<>();
        int place = 0;
        for (Word.Piece piece : pieces) {
            place += piece.skipped();
            tokens.add(new Token(piece.term(), 0, 0, place));
        }
        return tokens;
    }

    /** What stands for a word wherever it stands. */
    private WordTerms wordTerms(LanguageTag language, Word word) {
        List<Placed> stems = new ArrayList<>();
        Set<String> words = new LinkedHashSet<>();
        int place = 0;
        for (Word.Piece piece : word.pieces(TermKind.STEM)) {
            place += stems.isEmpty() ? 0 : piece.skipped();
            stems.add(new Placed(term(TermKind.STEM, language, piece.term()), place));
            String folded = Folding.fold(piece.term());
            if (!folded.equals(piece.term()) && !Character.isDigit(folded.codePointAt(0))) {
                stems.add(new Placed(term(TermKind.FOLDED, language, folded), place));
            }
            words.add(piece.term());
        }
        List<String> written = word.pieces(TermKind.EXACT).stream()
                .map(piece -> term(TermKind.EXACT, language, piece.term()))
                .toList();
        List<String> parts = inCompound(language, word, words);
        return new WordTerms(stems, place, written, parts, List.copyOf(words), concepts(language, word));
    }

    /** The parts of a compound and the concepts that they name; none for a word of one part. */
    private List<String> inCompound(LanguageTag language, Word word, Set<String> words) {
        List<Word.Piece> parts = word.pieces(TermKind.PARTS);
        if (parts.size() < 2) {
            return List.of();
        }
        List<String> terms = new ArrayList<>();
        for (Word.Piece part : parts) {
            terms.add(term(TermKind.PARTS, language, part.term()));
            words.add(part.term());
        }
        mentions.of(language, TermKind.STEM, tokens(parts)).forEach(m -> terms.add(conceptInCompound(m.concept())));
        return terms;
    }

    /** The terms of concepts whose words a whole text holds somewhere. */
    List<String> scattered(Collection<Read> texts) {
        Map<LanguageTag, Set<String>> words = new HashMap<>();
        texts.forEach(text ->
                words.computeIfAbsent(text.language(), _ -> new HashSet<>()).addAll(text.words()));
        List<String> concepts = new ArrayList<>();
        words.forEach(
                (language, all) -> mentions.scattered(language, all).forEach(id -> concepts.add(conceptScattered(id))));
        return concepts;
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

    static String term(TermKind kind, LanguageTag language, String term) {
        return switch (kind) {
            case STEM -> language.value() + ":" + term;
            case FOLDED -> language.value() + "~" + term;
            case PARTS -> language.value() + "+" + term;
            case EXACT -> "=" + term;
        };
    }

    /** Whether the term is a stem; it begins with its language, of two letters or more. */
    static boolean isStem(String term) {
        int mark = 0;
        while (mark < term.length() && (Character.isLetterOrDigit(term.charAt(mark)) || term.charAt(mark) == '-')) {
            mark++;
        }
        return mark > 1 && mark < term.length() && term.charAt(mark) == ':';
    }

    /** The word as written, of which the term was made; empty for a term of another kind. */
    static String written(String term) {
        return term.startsWith("=") ? term.substring(1) : "";
    }

    /** The term of a concept that is named. */
    static String concept(String id, Mentions.Grade grade) {
        return switch (grade) {
            case PREFERRED -> "c:" + id;
            case OTHER -> "d:" + id;
            case GLOSS -> "g:" + id;
        };
    }

    /** The terms of a text that has the concept in its title, headings or trail, as a word or inside one. */
    static Stream<String> naming(String id) {
        return Stream.of(
                        concept(id, Mentions.Grade.PREFERRED), concept(id, Mentions.Grade.OTHER), conceptInCompound(id))
                .flatMap(term -> Stream.of(Fields.View.TITLE.of(term), Fields.View.OWNER.of(term)));
    }

    /** The term of a concept of several words that are all there. */
    static String conceptScattered(String id) {
        return "s:" + id;
    }

    /** The term of a concept that is named inside a compound. */
    static String conceptInCompound(String id) {
        return "p:" + id;
    }
}
