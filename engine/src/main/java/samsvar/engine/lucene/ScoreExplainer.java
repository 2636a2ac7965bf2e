package samsvar.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import samsvar.engine.page.PageId;
import samsvar.engine.page.TextRange;
import samsvar.engine.retrieve.Node;
import samsvar.engine.retrieve.Retrieval;
import samsvar.engine.retrieve.ScorePart;
import samsvar.engine.retrieve.ScorePart.Kind;

/**
 * One document's score in parts, told in the search's own terms. The value of every part is Lucene's own; a part of
 * several terms is shared out by how often each stands there. Not thread-safe; one for each explanation.
 */
final class ScoreExplainer {
    /** Passages of one page looked through. */
    private static final int MOST_PASSAGES = 10_000;

    private final IndexSearcher searcher;
    private final LuceneTranslator translator;
    private final Retrieval.Level level;

    ScoreExplainer(IndexSearcher searcher, LuceneTranslator translator, Retrieval.Level level) {
        this.searcher = searcher;
        this.translator = translator;
        this.level = level;
    }

    /** A part for each leaf that scores, 0 where it is not held; empty where the index has no such document. */
    List<ScorePart> explain(Node tree, PageId page, TextRange range) throws IOException {
        int doc = document(page, range);
        List<ScorePart> parts = new ArrayList<>();
        if (doc >= 0) {
            for (Node node : leaves(tree).toList()) {
                parts.add(part(node, doc));
            }
        }
        return parts;
    }

    private static Stream<Node> leaves(Node node) {
        return switch (node) {
            case Node.AllOf all -> all.parts().stream().flatMap(ScoreExplainer::leaves);
            case Node.AnyOf any -> any.parts().stream().flatMap(ScoreExplainer::leaves);
            case Node.Preferring(var required, var bonuses) ->
                Stream.concat(leaves(required), bonuses.stream().flatMap(ScoreExplainer::leaves));
            case Node.Meaning _, Node.Close _, Node.OfCountry _, Node.InLanguage _, Node.Holding _, Node.Told _ ->
                Stream.of(node);
            case Node.OfAuthorities _, Node.NotOfAuthorities _ -> Stream.empty();
        };
    }

    private ScorePart part(Node node, int doc) throws IOException {
        Query query = translator.translate(node);
        return switch (node) {
            case Node.Meaning meaning ->
                ScorePart.sum(Kind.MEANING, meaning.ways().getFirst().words(), parts(query, doc));
            case Node.Close close -> ScorePart.of(Kind.CLOSE, close.words(), value(query, doc));
            case Node.OfCountry(String country) -> ScorePart.of(Kind.COUNTRY, country, value(query, doc));
            case Node.InLanguage(var language) -> ScorePart.of(Kind.LANGUAGE, language.value(), value(query, doc));
            case Node.Holding(var shape) -> ScorePart.of(Kind.SHAPE, shape.words(), value(query, doc));
            case Node.Told(var meaning) ->
                ScorePart.sum(Kind.TOLD, meaning.ways().getFirst().words(), parts(query, doc));
            case Node.AllOf _, Node.AnyOf _, Node.Preferring _, Node.OfAuthorities _, Node.NotOfAuthorities _ ->
                throw new IllegalArgumentException("Not a leaf: " + node);
        };
    }

    /** What the query adds, in parts; nothing where it does not match. */
    private List<ScorePart> parts(Query query, int doc) throws IOException {
        if (value(query, doc) == 0) {
            return List.of();
        }
        return switch (query) {
            case ScoredTerms terms -> words(terms, doc);
            case BoostQuery boosted ->
                parts(boosted.getQuery(), doc).stream()
                        .map(part -> part.times(boosted.getBoost()))
                        .toList();
            case DisjunctionMaxQuery choice -> choices(choice, doc);
            case BooleanQuery all -> {
                List<ScorePart> parts = new ArrayList<>();
                for (BooleanClause clause : all) {
                    parts.addAll(parts(clause.query(), doc));
                }
                yield List.of(ScorePart.sum(Kind.SCATTERED, "", parts));
            }
            case PhraseQuery phrase -> List.of(ScorePart.of(Kind.PHRASE, named(phrase), value(phrase, doc)));
            default -> List.of(ScorePart.of(Kind.WORDS, query.toString(), value(query, doc)));
        };
    }

    /** Those of the best choice, and of the others their share. */
    private List<ScorePart> choices(DisjunctionMaxQuery choice, int doc) throws IOException {
        Query best = best(choice, doc);
        List<ScorePart> parts = new ArrayList<>(parts(best, doc));
        if (choice.getTieBreakerMultiplier() > 0) {
            for (Query other : choice.getDisjuncts()) {
                if (other != best) {
                    parts(other, doc).forEach(part -> parts.add(part.times(choice.getTieBreakerMultiplier())));
                }
            }
        }
        return parts;
    }

    private Query best(DisjunctionMaxQuery choice, int doc) throws IOException {
        Query best = new MatchNoDocsQuery("nothing");
        double most = 0;
        for (Query query : choice.getDisjuncts()) {
            double value = value(query, doc);
            if (value > most) {
                best = query;
                most = value;
            }
        }
        return best;
    }

    private static String named(PhraseQuery phrase) {
        return Stream.of(phrase.getTerms())
                .map(term -> TermForm.told(term.text()).words())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    /** The terms that the document holds, each with its share, and what is added for holding any. */
    private List<ScorePart> words(ScoredTerms query, int doc) throws IOException {
        record Held(String term, double weight) {}
        List<Held> held = new ArrayList<>();
        for (var term : query.weights().entrySet()) {
            double weight = term.getValue() * frequency(new Term(query.field(), term.getKey()), doc);
            if (weight > 0) {
                held.add(new Held(term.getKey(), weight));
            }
        }
        double sum = held.stream().mapToDouble(Held::weight).sum();
        double bonus = query.held();
        double shared = value(query, doc) - bonus;
        List<ScorePart> parts = new ArrayList<>();
        for (Held one : held) {
            TermForm.Told name = TermForm.told(one.term());
            parts.add(ScorePart.of(name.place(), name.words(), shared * one.weight() / sum));
        }
        parts.add(ScorePart.of(Kind.HELD, "", bonus));
        parts.sort(Comparator.comparingDouble(ScorePart::score).reversed());
        return parts;
    }

    private double value(Query query, int doc) throws IOException {
        var explanation = searcher.explain(query, doc);
        return explanation.isMatch() ? explanation.getValue().doubleValue() : 0;
    }

    private int frequency(Term term, int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.FREQS);
        int local = doc - leaf.docBase;
        return postings != null && postings.advance(local) == local ? postings.freq() : 0;
    }

    private int document(PageId page, TextRange range) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.PAGE, page.value())), BooleanClause.Occur.FILTER)
                .add(atLevel(level), BooleanClause.Occur.FILTER);
        if (level == Retrieval.Level.PASSAGES) {
            query.add(atLevel(Retrieval.Level.PAGES), BooleanClause.Occur.MUST_NOT);
        }
        for (ScoreDoc found : searcher.search(query.build(), MOST_PASSAGES).scoreDocs) {
            if (level == Retrieval.Level.PAGES || start(found.doc) == range.start()) {
                return found.doc;
            }
        }
        return -1;
    }

    private static Query atLevel(Retrieval.Level level) {
        return new TermQuery(new Term(Fields.LEVEL, level.name()));
    }

    private long start(int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        NumericDocValues starts = DocValues.getNumeric(leaf.reader(), Fields.START);
        return starts.advanceExact(doc - leaf.docBase) ? starts.longValue() : -1;
    }
}
