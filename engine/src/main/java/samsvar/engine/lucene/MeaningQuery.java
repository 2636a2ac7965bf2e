package samsvar.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import samsvar.engine.lucene.Fields.View;
import samsvar.engine.retrieve.Node;
import samsvar.engine.retrieve.Retrieval.Level;

/**
 * One meaning as a Lucene query: per field the best of its ways, over the fields the best one plus a share of the others. Single
 * words of strong ways are one {@link SynonymQuery}, so they share the rarity of the commonest.
 */
final class MeaningQuery {
    private final WayTerms wayTerms;
    private final Frequencies frequencies;
    private final Level level;

    MeaningQuery(WayTerms wayTerms, Frequencies frequencies, Level level) {
        this.wayTerms = wayTerms;
        this.frequencies = frequencies;
        this.level = level;
    }

    /** @param partly whether some of its words may do */
    private record Weighed(float weight, WayTerms.Terms terms, boolean partly) {}

    Query of(Node.Meaning meaning) throws IOException {
        List<Weighed> ways = meaning.ways().stream()
                .map(way -> new Weighed((float) way.weight(), wayTerms.of(way), meaning.partly() && way.weight() >= 1))
                .toList();
        List<Query> fields = new ArrayList<>();
        for (View view : View.ALL) {
            Query inField = view == View.PARTS ? inParts(ways) : inField(view, ways);
            if (!(inField instanceof MatchNoDocsQuery)) {
                fields.add(new BoostQuery(inField, Boosts.of(view, level, meaning.named())));
            }
        }
        float others = meaning.named() ? Boosts.OTHER_FIELDS_OF_NAME : Boosts.OTHER_FIELDS;
        return fields.isEmpty() ? new MatchNoDocsQuery("no words") : covering(new DisjunctionMaxQuery(fields, others));
    }

    /** Each meaning held counts something in itself, so that holding many goes before holding one rare one often. */
    private static Query covering(Query scored) {
        return new FunctionScoreQuery(scored, new HeldBonus());
    }

    private Query inField(View view, List<Weighed> ways) throws IOException {
        String field = view.of(level);
        Map<String, Float> strong = new LinkedHashMap<>();
        Map<String, Float> weak = new LinkedHashMap<>();
        List<Query> choices = new ArrayList<>();
        for (Weighed way : ways) {
            if (way.terms().words().size() > 1) {
                if (view != View.TRAIL) {
                    choices.addAll(severalWords(field, way.terms().words(), way.weight(), way.partly()));
                }
                continue;
            }
            Map<String, Float> group = way.weight() >= Boosts.STRONG ? strong : weak;
            way.terms().single().forEach((term, share) -> group.merge(term, share * way.weight(), Math::max));
        }
        addSynonyms(field, strong, choices);
        addSynonyms(field, weak, choices);
        return choices.isEmpty() ? new MatchNoDocsQuery("no words") : new DisjunctionMaxQuery(choices, 0f);
    }

    private void addSynonyms(String field, Map<String, Float> terms, List<Query> choices) throws IOException {
        for (Iterator<String> each = terms.keySet().iterator(); each.hasNext(); ) {
            if (frequencies.of(field, each.next()) == 0) {
                each.remove();
            }
        }
        if (terms.isEmpty()) {
            return;
        }
        float most = terms.values().stream().max(Float::compare).orElse(1f);
        SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field);
        terms.forEach((term, weight) -> synonyms.addTerm(new Term(field, term), weight / most));
        choices.add(new BoostQuery(synonyms.build(), most));
    }

    private Query inParts(List<Weighed> ways) throws IOException {
        String field = View.PARTS.of(level);
        List<Query> choices = new ArrayList<>();
        Map<String, Float> single = new LinkedHashMap<>();
        for (Weighed way : ways) {
            float weight = way.weight() * Boosts.PART;
            if (way.terms().parts().size() > 1) {
                choices.addAll(severalWords(field, way.terms().parts(), weight, false));
            } else if (way.terms().parts().size() == 1) {
                String part = way.terms().parts().getFirst().term();
                if (frequencies.of(field, part) > 0) {
                    single.merge(part, weight, Math::max);
                }
            }
        }
        single.forEach((part, weight) -> choices.add(new BoostQuery(new TermQuery(new Term(field, part)), weight)));
        return choices.isEmpty() ? new MatchNoDocsQuery("no words") : new DisjunctionMaxQuery(choices, 0f);
    }

    private List<Query> severalWords(String field, List<WayTerms.Main> words, double weight, boolean partly)
            throws IOException {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(1);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        Map<String, Double> rarity = new HashMap<>();
        for (WayTerms.Main word : words) {
            Term term = new Term(field, word.term());
            if (frequencies.of(field, word.term()) > 0) {
                rarity.put(word.term(), frequencies.rarity(field, word.term()));
                phrase.add(term, word.position());
                all.add(new TermQuery(term), Occur.MUST);
                some.add(new TermQuery(term), Occur.SHOULD);
            }
        }
        double sum = rarity.values().stream().mapToDouble(d -> d).sum();
        double most = rarity.values().stream().mapToDouble(d -> d).max().orElse(1);
        float scale = (float) (weight * most / Math.max(sum, 1e-6));
        List<Query> queries = new ArrayList<>();
        if (rarity.size() == words.size()) {
            queries.add(new BoostQuery(phrase.build(), scale));
            queries.add(new BoostQuery(all.build(), scale * Boosts.SCATTERED));
        }
        if (partly && !rarity.isEmpty()) {
            queries.add(new BoostQuery(some.build(), Boosts.SOME));
        }
        return queries;
    }
}
