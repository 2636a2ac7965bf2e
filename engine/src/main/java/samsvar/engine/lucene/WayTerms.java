package samsvar.engine.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.Remembered;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.Token;
import samsvar.engine.analysis.step.Folding;
import samsvar.engine.retrieve.Node;

/** Which terms does one way to say something look for? Remembers what it analysed. Thread-safe. */
final class WayTerms {
    /** Ways remembered; about 10 MB. */
    private static final int REMEMBERED = 20_000;

    private final FieldTerms fieldTerms;
    private final Remembered<Said, Terms> remembered = new Remembered<>(REMEMBERED);

    private record Said(LanguageTag language, String words) {}

    WayTerms(FieldTerms fieldTerms) {
        this.fieldTerms = fieldTerms;
    }

    /** A word's main term and its place among the words. */
    record Main(String term, int position) {}

    /**
     * @param words one main term for each word
     * @param single where the way is one word: its terms with their shares
     * @param parts the parts where it is one compound, each with the term of the part as a word and inside another compound
     */
    record Terms(List<Main> words, Map<String, Float> single, List<List<String>> parts) {}

    Terms of(Node.Way way) {
        return remembered.of(new Said(way.language(), way.words()), this::analyse);
    }

    private Terms analyse(Said way) {
        LanguageTag language = way.language();
        List<Token> stems = fieldTerms.tokens(TermKind.STEM, language, way.words());
        List<Main> words = new ArrayList<>();
        for (Token token : stems) {
            if (words.isEmpty() || words.getLast().position() != token.position()) {
                words.add(new Main(TermForm.of(TermKind.STEM, language, token.term()), token.position()));
            }
        }
        Map<String, Float> single = new LinkedHashMap<>();
        List<List<String>> parts = List.of();
        if (words.size() == 1) {
            boolean folded = fieldTerms.mayLackMarks(language, way.words());
            stems.forEach(token -> addStem(single, language, token.term(), folded));
            addExact(single, way, Boosts.AS_TYPED);
            parts = parts(way);
        } else if (words.isEmpty()) {
            addExact(single, way, 1f);
        }
        return new Terms(List.copyOf(words), single, parts);
    }

    private static void addStem(Map<String, Float> single, LanguageTag language, String stem, boolean folded) {
        single.merge(TermForm.of(TermKind.STEM, language, stem), 1f, Math::max);
        if (folded) {
            String bare = Folding.fold(stem);
            single.putIfAbsent(TermForm.of(TermKind.FOLDED, language, bare), Boosts.FOLDED);
            single.putIfAbsent(TermForm.of(TermKind.STEM, language, bare), Boosts.FOLDED);
        }
        single.putIfAbsent(TermForm.of(TermKind.PARTS, language, stem), Boosts.PART);
    }

    private void addExact(Map<String, Float> single, Said way, float share) {
        List<Token> tokens = fieldTerms.tokens(TermKind.EXACT, way.language(), way.words());
        if (!tokens.isEmpty()
                && tokens.getFirst().position() == tokens.getLast().position()) {
            tokens.forEach(
                    token -> single.putIfAbsent(TermForm.of(TermKind.EXACT, way.language(), token.term()), share));
        }
    }

    private List<List<String>> parts(Said way) {
        List<Token> parts = fieldTerms.tokens(TermKind.PARTS, way.language(), way.words());
        if (parts.size() < 2) {
            return List.of();
        }
        return parts.stream()
                .map(part -> List.of(
                        TermForm.of(TermKind.STEM, way.language(), part.term()),
                        TermForm.of(TermKind.PARTS, way.language(), part.term())))
                .toList();
    }
}
