package samsvar.engine.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import samsvar.engine.index.IndexHealth;
import samsvar.engine.page.PageId;
import samsvar.engine.page.TextRange;
import samsvar.engine.retrieve.Found;
import samsvar.engine.retrieve.Node;
import samsvar.engine.retrieve.Retrieval;
import samsvar.engine.retrieve.ScorePart;

/** Runs a retrieval on a searcher; what writing and reading index share. Thread-safe. */
final class IndexSearching {
    /** Hits are counted exactly up to here; beyond, "more than" is enough. */
    private static final int COUNTED = 1_000;

    /** Lucene's limit, raised: 40 meanings with some 100 terms each that the index knows. */
    private static final int MOST_CLAUSES = 40 * 100;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final FieldTerms fieldTerms;
    private final WayTerms wayTerms;
    private final AtomicReference<@Nullable Frequencies> frequencies = new AtomicReference<>();

    IndexSearching(FieldTerms fieldTerms) {
        this.fieldTerms = fieldTerms;
        this.wayTerms = new WayTerms(fieldTerms);
    }

    Found search(IndexSearcher searcher, Retrieval retrieval) throws IOException {
        int documents = searcher.getIndexReader().maxDoc();
        if (documents == 0) {
            return Found.NOTHING;
        }
        int limit = Math.clamp(retrieval.limit(), 1, documents);
        Frequencies terms = frequencies(searcher.getIndexReader());
        LuceneTranslator translator = new LuceneTranslator(fieldTerms, wayTerms, terms, retrieval);
        Optional<WindowedSearch.Plan> plan = translator.plan();
        TopDocs best = plan.isPresent()
                ? new WindowedSearch(searcher, terms, plan.get()).best(limit)
                : searcher.search(translator.query(), new TopScoreDocCollectorManager(limit, null, COUNTED));
        Optional<Query> bonuses = translator.bonuses();
        if (bonuses.isPresent()) {
            best = new WithBonus(bonuses.get()).rescore(searcher, best, limit);
        }
        return HitReader.read(searcher, best);
    }

    /** See {@link samsvar.engine.index.SearchIndex#isHeld}. */
    boolean isHeld(IndexSearcher searcher, Node.Meaning meaning) throws IOException {
        Frequencies terms = frequencies(searcher.getIndexReader());
        Query query = new MeaningQuery(wayTerms, terms, Retrieval.Level.PAGES).of(meaning);
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null && isAnyLive(scorer.iterator(), leaf.reader().getLiveDocs())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyLive(DocIdSetIterator documents, @Nullable Bits live) throws IOException {
        int document = documents.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
            document = documents.nextDoc();
        }
        return document != DocIdSetIterator.NO_MORE_DOCS;
    }

    /** Adds what the best are preferred for. */
    private static final class WithBonus extends QueryRescorer {
        WithBonus(Query bonuses) {
            super(bonuses);
        }

        @Override
        protected float combine(float score, boolean held, float bonus) {
            return held ? score + bonus : score;
        }
    }

    /** One memory for each state of the index; a few questions more are looked up anew where two threads race. */
    private Frequencies frequencies(IndexReader reader) {
        Frequencies latest = frequencies.get();
        if (latest != null && latest.isOf(reader)) {
            return latest;
        }
        Frequencies fresh = new Frequencies(reader);
        frequencies.set(fresh);
        return fresh;
    }

    /** See {@link samsvar.engine.index.SearchIndex#explain}. */
    List<ScorePart> explain(IndexSearcher searcher, Retrieval retrieval, PageId page, TextRange range)
            throws IOException {
        LuceneTranslator translator =
                new LuceneTranslator(fieldTerms, wayTerms, frequencies(searcher.getIndexReader()), retrieval);
        return new ScoreExplainer(searcher, translator, retrieval.level()).explain(retrieval.node(), page, range);
    }

    static IndexHealth health(IndexSearcher searcher, long appliedUpTo) throws IOException {
        return new IndexHealth(
                count(searcher, Retrieval.Level.PAGES), count(searcher, Retrieval.Level.PASSAGES), appliedUpTo);
    }

    private static int count(IndexSearcher searcher, Retrieval.Level level) throws IOException {
        return searcher.count(new TermQuery(new Term(Fields.LEVEL, level.name())));
    }
}
