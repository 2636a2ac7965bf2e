package samsvar.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import samsvar.engine.lucene.Fields.View;
import samsvar.engine.retrieve.Node;
import samsvar.engine.retrieve.Retrieval.Level;
import samsvar.engine.vocabulary.Mentions;

/**
 * One meaning as a Lucene query: in each view the terms of all its ways and concepts are one {@link ScoredTerms}, with the
 * rarity of the commonest of them; several words, or the parts of a compound, are looked for beside it.
 */
final class MeaningQuery {
    private final WayTerms wayTerms;
    private final Frequencies frequencies;
    private final String field;
    private final String phrases;

    MeaningQuery(WayTerms wayTerms, Frequencies frequencies, Level level) {
        this.wayTerms = wayTerms;
        this.frequencies = frequencies;
        this.field = Fields.text(level);
        this.phrases = Fields.phrases(level);
    }

    /**
     * What a meaning is looked for with; the best choice counts.
     *
     * @param views its terms in each view; together they are one choice, of which the best view counts and a share of the others
     * @param others other choices
     */
    record Choices(List<InView> views, List<Query> others) {}

    /** The terms of one view, at least one, and what the view counts. */
    record InView(ScoredTerms terms, float boost) {}

    Query of(Node.Meaning meaning) throws IOException {
        Choices choices = choices(meaning);
        List<Query> all = new ArrayList<>(choices.others());
        List<Query> views = choices.views().stream()
                .<Query>map(view -> new BoostQuery(view.terms(), view.boost()))
                .toList();
        if (!views.isEmpty()) {
            all.addFirst(new DisjunctionMaxQuery(views, Boosts.OTHER_VIEWS));
        }
        return switch (all.size()) {
            case 0 -> new MatchNoDocsQuery("no words");
            case 1 -> all.getFirst();
            default -> new DisjunctionMaxQuery(all, 0f);
        };
    }

    Choices choices(Node.Meaning meaning) throws IOException {
        Map<String, Float> terms = new LinkedHashMap<>();
        List<Query> choices = new ArrayList<>();
        for (Node.Way way : meaning.ways()) {
            float weight = (float) way.weight();
            WayTerms.Terms found = wayTerms.of(way);
            found.single().forEach((term, share) -> terms.merge(term, share * weight, Math::max));
            if (found.words().size() > 1) {
                choices.addAll(severalWords(found.words(), weight, meaning));
            } else if (!found.parts().isEmpty()) {
                parts(found.parts(), weight * Boosts.PART, choices);
            }
        }
        for (Node.Sense sense : meaning.senses()) {
            concept(sense).forEach((term, weight) -> terms.merge(term, weight, Math::max));
        }
        return new Choices(eachView(held(terms), meaning.named()), choices);
    }

    private static Map<String, Float> concept(Node.Sense sense) {
        float weight = (float) sense.weight();
        Map<String, Float> terms = new LinkedHashMap<>();
        terms.put(TermForm.concept(sense.concept(), Mentions.Grade.PREFERRED), weight);
        terms.put(TermForm.concept(sense.concept(), Mentions.Grade.OTHER), weight * Boosts.OTHER_LABEL);
        terms.put(TermForm.concept(sense.concept(), Mentions.Grade.GLOSS), weight * Boosts.GLOSS);
        terms.put(TermForm.inCompound(sense.concept()), weight * Boosts.PART);
        terms.put(TermForm.scattered(sense.concept()), weight * Boosts.APART);
        return terms;
    }

    /**
     * A term that the index knows.
     *
     * @param documents how many hold it in each view, by the view's ordinal
     */
    private record Held(String term, float weight, int[] documents) {}

    private List<Held> held(Map<String, Float> terms) throws IOException {
        List<Held> held = new ArrayList<>();
        for (Map.Entry<String, Float> term : terms.entrySet()) {
            int[] documents = frequencies.inViews(field, term.getKey());
            if (documents != Frequencies.NOWHERE) {
                held.add(new Held(term.getKey(), term.getValue(), documents));
            }
        }
        return held;
    }

    /** The terms of each view, with one rarity. */
    private List<InView> eachView(List<Held> terms, boolean named) throws IOException {
        List<InView> views = new ArrayList<>();
        double rarity = rarity(terms);
        for (View view : View.ALL) {
            Map<String, Float> known = known(view, terms, 1);
            if (!known.isEmpty()) {
                float boost = Boosts.of(view, named);
                float held = Boosts.held(rarity) / Math.max(1, boost);
                views.add(new InView(new ScoredTerms(field, known, rarity, held), boost));
            }
        }
        return views;
    }

    private static Map<String, Float> known(View view, List<Held> terms, float boost) {
        Map<String, Float> known = new LinkedHashMap<>();
        for (Held term : terms) {
            if (term.documents()[view.ordinal()] > 0) {
                known.put(view.of(term.term()), boost * term.weight());
            }
        }
        return known;
    }

    /** The terms in every view. */
    private static Map<String, Float> inViews(List<Held> terms, boolean named) {
        Map<String, Float> known = new LinkedHashMap<>();
        for (View view : View.ALL) {
            known.putAll(known(view, terms, Boosts.of(view, named)));
        }
        return known;
    }

    /** That of the commonest strong term; of the commonest of all where none is strong. */
    private double rarity(List<Held> terms) throws IOException {
        int strong = 0;
        int any = 0;
        for (Held term : terms) {
            int holding = Arrays.stream(term.documents()).max().orElse(0);
            any = Math.max(any, holding);
            strong = term.weight() >= Boosts.STRONG ? Math.max(strong, holding) : strong;
        }
        return frequencies.rarity(field, strong > 0 ? strong : any);
    }

    /** All parts of a compound, as words or inside other compounds. */
    private void parts(List<List<String>> parts, float weight, List<Query> choices) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        double sum = 0;
        double most = 0;
        for (List<String> part : parts) {
            Map<String, Float> terms = new LinkedHashMap<>();
            part.forEach(term -> terms.put(term, 1f));
            List<Held> held = held(terms);
            if (held.isEmpty()) {
                return;
            }
            double rarity = rarity(held);
            sum += rarity;
            most = Math.max(most, rarity);
            all.add(new ScoredTerms(field, inViews(held, false), rarity, 0), Occur.MUST);
        }
        choices.add(new BoostQuery(all.build(), (float) (weight * most / Math.max(sum, 1e-6))));
    }

    /** A word of several, with the terms of all views. */
    private record Word(WayTerms.Main main, Map<String, Float> known, double rarity) {}

    /** The words next to each other, scattered, or only some of them. */
    private List<Query> severalWords(List<WayTerms.Main> words, double weight, Node.Meaning meaning)
            throws IOException {
        List<Word> found = new ArrayList<>();
        for (WayTerms.Main word : words) {
            List<Held> held = held(Map.of(word.term(), 1f));
            if (!held.isEmpty()) {
                found.add(new Word(word, inViews(held, meaning.named()), rarity(held)));
            }
        }
        double sum = found.stream().mapToDouble(Word::rarity).sum();
        double most = found.stream().mapToDouble(Word::rarity).max().orElse(0);
        float scale = (float) (weight * most / Math.max(sum, 1e-6));
        List<Query> queries = new ArrayList<>();
        if (found.size() == words.size()) {
            queries.add(together(found, scale));
        }
        if (meaning.partly() && weight >= 1 && !found.isEmpty()) {
            queries.add(each(found, words.size(), Boosts.SOME, Occur.SHOULD).build());
        }
        return queries;
    }

    private Query together(List<Word> words, float scale) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(1);
        words.forEach(word ->
                phrase.add(new Term(phrases, word.main().term()), word.main().position()));
        return each(words, words.size(), scale * Boosts.SCATTERED, Occur.MUST)
                .add(new BoostQuery(phrase.build(), scale * (1 - Boosts.SCATTERED)), Occur.SHOULD)
                .build();
    }

    /** Every word for its share; all together count as held once. */
    private BooleanQuery.Builder each(List<Word> words, int all, float scale, Occur occur) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Word word : words) {
            query.add(
                    new ScoredTerms(field, word.known(), scale * word.rarity(), Boosts.held(word.rarity()) / all),
                    occur);
        }
        return query;
    }
}
