package samsvar.engine.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.Token;
import samsvar.engine.analysis.Word;
import samsvar.engine.analysis.step.Folding;
import samsvar.engine.vocabulary.Mentions;

/** Works out what a word is in the index. Thread-safe. */
final class WordTermsMaker {
    private static final IndexTerm[] NONE = {};

    private final FieldTerms by;
    private final Mentions mentions;

    WordTermsMaker(FieldTerms by, Mentions mentions) {
        this.by = by;
        this.mentions = mentions;
    }

    private record Placed(String term, int place) {}

    /** What a word names by itself: in its place, without one, and where labels of several words begin. */
    private record Concepts(Set<String> here, Set<String> loose, List<WordTerms.Longer> longer) {}

    WordTerms make(LanguageTag language, Word word) {
        List<Placed> stems = stems(language, word);
        int last = stems.isEmpty() ? 0 : stems.getLast().place();
        Set<Placed> terms = new LinkedHashSet<>(stems);
        int count = terms.size();
        Set<String> bare = new HashSet<>();
        addFolded(terms, language, word);
        List<String> written = written(language, word);
        Concepts concepts = concepts(language, word);
        written.forEach(term -> terms.add(new Placed(term, last)));
        inCompound(language, word).forEach(term -> terms.add(new Placed(term, last)));
        concepts.here().forEach(term -> terms.add(new Placed(term, last)));
        List<String> loose = new ArrayList<>(concepts.loose());
        if (stems.isEmpty()) {
            terms.clear();
            loose.addAll(written);
        }
        word.pieces(TermKind.STEM).forEach(piece -> bare.add(piece.term()));
        if (isCompound(word)) {
            word.pieces(TermKind.PARTS).forEach(piece -> bare.add(piece.term()));
        }
        return new WordTerms(
                by,
                language,
                made(terms.stream().map(Placed::term).toList()),
                terms.stream().mapToInt(term -> term.place() - last).toArray(),
                count,
                made(loose),
                made(PageWords.listed(language, word)),
                mentions.scatteredWords(language, bare),
                concepts.longer());
    }

    private static IndexTerm[] made(Collection<String> terms) {
        return terms.isEmpty() ? NONE : terms.stream().map(IndexTerm::new).toArray(IndexTerm[]::new);
    }

    private static List<Placed> stems(LanguageTag language, Word word) {
        List<Placed> stems = new ArrayList<>();
        int place = 0;
        for (Word.Piece piece : word.pieces(TermKind.STEM)) {
            place += stems.isEmpty() ? 0 : piece.skipped();
            stems.add(new Placed(TermForm.of(TermKind.STEM, language, piece.term()), place));
        }
        return stems;
    }

    private static void addFolded(Set<Placed> terms, LanguageTag language, Word word) {
        int place = 0;
        boolean first = true;
        for (Word.Piece piece : word.pieces(TermKind.STEM)) {
            place += first ? 0 : piece.skipped();
            first = false;
            String folded = Folding.fold(piece.term());
            if (!folded.equals(piece.term()) && !Character.isDigit(folded.codePointAt(0))) {
                terms.add(new Placed(TermForm.of(TermKind.FOLDED, language, folded), place));
            }
        }
    }

    private static List<String> written(LanguageTag language, Word word) {
        return word.pieces(TermKind.EXACT).stream()
                .map(piece -> TermForm.of(TermKind.EXACT, language, piece.term()))
                .toList();
    }

    private static boolean isCompound(Word word) {
        return word.pieces(TermKind.PARTS).size() > 1;
    }

    /** The parts of a compound and the concepts that they name; none for a word of one part. */
    private List<String> inCompound(LanguageTag language, Word word) {
        if (!isCompound(word)) {
            return List.of();
        }
        List<Word.Piece> parts = word.pieces(TermKind.PARTS);
        List<String> terms = new ArrayList<>();
        parts.forEach(part -> terms.add(TermForm.of(TermKind.PARTS, language, part.term())));
        mentions.of(language, TermKind.STEM, tokens(parts)).forEach(m -> terms.add(TermForm.inCompound(m.concept())));
        return terms;
    }

    private Concepts concepts(LanguageTag language, Word word) {
        Set<String> here = new LinkedHashSet<>();
        Set<String> loose = new LinkedHashSet<>();
        List<WordTerms.Longer> longer = new ArrayList<>(0);
        for (TermKind kind : List.of(TermKind.STEM, TermKind.PARTS, TermKind.EXACT)) {
            List<Token> tokens = tokens(word.pieces(kind));
            for (LanguageTag written : kind == TermKind.EXACT ? FieldTerms.alike(language) : List.of(language)) {
                mentions.of(written, kind, tokens)
                        .forEach(m ->
                                (kind == TermKind.EXACT ? loose : here).add(TermForm.concept(m.concept(), m.grade())));
                mentions.beginnings(written, kind, tokens)
                        .ifPresent(beginnings -> longer.add(new WordTerms.Longer(kind, beginnings)));
            }
        }
        return new Concepts(here, loose, List.copyOf(longer));
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
}
