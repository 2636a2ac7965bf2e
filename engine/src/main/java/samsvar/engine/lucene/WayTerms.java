package samsvar.engine.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.Token;
import samsvar.engine.retrieve.Node;

/**
 * Which terms does one way to say something look for? Remembers what it analysed: the vocabulary's labels come back in question
 * after question. Thread-safe.
 */
final class WayTerms {
    /** Ways remembered; about 10 MB. All are forgotten when there are more. */
    private static final int REMEMBERED = 20_000;

    private final FieldTerms fieldTerms;
    private final Map<Said, Terms> remembered = new ConcurrentHashMap<>();

    private record Said(LanguageTag language, String words) {}

    WayTerms(FieldTerms fieldTerms) {
        this.fieldTerms = fieldTerms;
    }

    /** A word's main term and its place among the words. */
    record Main(String term, int position) {}

    /**
     * @param words one main term for each word
     * @param single where the way is one word: its stem, its stem without diacritics and the word as typed, with their shares
     * @param parts compound parts and stems, one for each place
     */
    record Terms(List<Main> words, Map<String, Float> single, List<Main> parts) {}

    Terms of(Node.Way way) {
        if (remembered.size() > REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(new Said(way.language(), way.words()), this::analyse);
    }

    private Terms analyse(Said way) {
        LanguageTag language = way.language();
        List<Main> words = mains(TermKind.STEM, language, way.words());
        List<Main> parts = mains(TermKind.PARTS, language, way.words());
        Map<String, Float> single = new LinkedHashMap<>();
        if (words.size() == 1) {
            add(single, TermKind.STEM, way, 1f);
            add(single, TermKind.EXACT, way, Boosts.AS_TYPED);
            if (fieldTerms.mayLackMarks(language, way.words())) {
                add(single, TermKind.FOLDED, way, Boosts.FOLDED);
            }
        } else if (words.isEmpty()) {
            add(single, TermKind.EXACT, way, 1f);
        }
        return new Terms(words, single, parts);
    }

    private void add(Map<String, Float> single, TermKind kind, Said way, float share) {
        List<Token> tokens = fieldTerms.tokens(kind, way.language(), way.words());
        boolean oneWord = !tokens.isEmpty()
                && tokens.getFirst().position() == tokens.getLast().position();
        if (oneWord) {
            tokens.forEach(token -> single.putIfAbsent(FieldTerms.term(kind, way.language(), token), share));
        }
    }

    private List<Main> mains(TermKind kind, LanguageTag language, String words) {
        List<Main> mains = new ArrayList<>();
        for (Token token : fieldTerms.tokens(kind, language, words)) {
            if (mains.isEmpty() || mains.getLast().position() != token.position()) {
                mains.add(new Main(FieldTerms.term(kind, language, token), token.position()));
            }
        }
        return mains;
    }
}
