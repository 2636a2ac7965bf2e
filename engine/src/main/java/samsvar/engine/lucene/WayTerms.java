package samsvar.engine.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samsvar.engine.analysis.Token;
import samsvar.engine.retrieve.Node;

/** Which terms does one way to say something look for? Thread-safe. */
final class WayTerms {
    private final FieldTerms fieldTerms;

    WayTerms(FieldTerms fieldTerms) {
        this.fieldTerms = fieldTerms;
    }

    /** A word's main term and its place among the words. */
    record Stem(String term, int position) {}

    /**
     * @param weight the way's weight
     * @param stems one main term for each word
     * @param single terms of a way of one word with their weights: stem, compound parts, as typed
     */
    record Terms(double weight, List<Stem> stems, Map<String, Float> single) {}

    Terms of(Node.Way way) {
        List<Token> tokens = fieldTerms.stems(way.language(), way.words());
        List<Stem> stems = new ArrayList<>();
        Map<String, Float> single = new LinkedHashMap<>();
        float weight = (float) way.weight();
        for (Token token : tokens) {
            boolean main = stems.isEmpty() || stems.getLast().position() != token.position();
            String term = FieldTerms.stem(way.language(), token);
            if (main) {
                stems.add(new Stem(term, token.position()));
            }
            single.putIfAbsent(term, main ? weight : weight * Boosts.PART);
        }
        if (stems.size() < 2) {
            asTyped(way, stems.isEmpty(), single);
        }
        return new Terms(way.weight(), List.copyOf(stems), single);
    }

    private void asTyped(Node.Way way, boolean only, Map<String, Float> single) {
        List<Token> words = fieldTerms.words(way.language(), way.words());
        if (words.isEmpty() || words.getLast().position() != words.getFirst().position()) {
            return;
        }
        float weight = (float) way.weight() * (only ? 1f : Boosts.AS_TYPED);
        words.forEach(word -> single.putIfAbsent(FieldTerms.word(word), weight));
    }
}
