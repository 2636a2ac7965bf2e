package samsvar.web.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import samsvar.config.Config;
import samsvar.config.language.LanguageTag;
import samsvar.config.load.ConfigLoader;
import samsvar.crawler.intake.JsonlImport;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Outcome;
import samsvar.engine.answer.Result;
import samsvar.engine.evaluate.Evaluation;
import samsvar.engine.evaluate.JudgedQuestion;
import samsvar.engine.evaluate.JudgementFiles;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageChange;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Question;
import samsvar.engine.question.Understanding;
import samsvar.web.app.EngineParts;
import samsvar.web.app.WritingApp;

/**
 * How much better, and how much slower, than a bare Lucene? Both over the same documents in the same process: one field,
 * Lucene's own Swedish or Norwegian analyzer, BM25, the question's terms as alternatives. A program, not a test:
 * {@code StockComparison DOCS.jsonl QUERIES.tsv QRELS sv|nb}; documents in the form of {@code samsvar import}.
 */
final class StockComparison {
    private static final int ROUNDS = 4;
    private static final int DEPTH = 10;

    private StockComparison() {}

    public static void main(String[] args) throws Exception {
        List<JudgedQuestion> questions = JudgementFiles.read(Path.of(args[1]), Path.of(args[2]));
        Config config = ConfigLoader.load(Optional.empty());
        Path data = Files.createTempDirectory("samsvar-stock");
        try (WritingApp app = WritingApp.open(data, config)) {
            new JsonlImport(app.archive(), app.extractor()::extract, app.languages()).read(Path.of(args[0]));
            app.feed().catchUp();
            // An outcome names how its question was read; the bare program reads nothing, so it always names this one.
            Understanding none =
                    EngineParts.of(config, InstantSource.system()).reader().read(Question.of("x"));
            Stock stock =
                    new Stock(pages(app), none, args[3].equals("sv") ? new SwedishAnalyzer() : new NorwegianAnalyzer());
            for (int round = 1; round <= ROUNDS; round++) {
                print("samsvar, round " + round, questions, app.engine()::search);
                print("bare Lucene, round " + round, questions, stock::search);
            }
        }
    }

    private static void print(String who, List<JudgedQuestion> questions, Function<Question, Outcome> search) {
        List<String> lines = new Evaluation(search, InstantSource.system())
                .run(questions, DEPTH, DEPTH)
                .lines();
        System.out.println(who + ": " + String.join(", ", lines).replace('\t', ' '));
    }

    private static List<Page> pages(WritingApp app) {
        List<Page> pages = new ArrayList<>();
        for (PageChange change : app.archive().changesAfter(0, Integer.MAX_VALUE)) {
            if (change instanceof PageChange.Written written) {
                pages.add(written.page());
            }
        }
        return pages;
    }

    /** The bare program. */
    private static final class Stock {
        private final List<Page> pages;
        private final Understanding understanding;
        private final Analyzer analyzer;
        private final IndexSearcher searcher;

        Stock(List<Page> pages, Understanding understanding, Analyzer analyzer) throws IOException {
            this.pages = pages;
            this.understanding = understanding;
            this.analyzer = analyzer;
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (int i = 0; i < pages.size(); i++) {
                    Document document = new Document();
                    document.add(new StringField("n", Integer.toString(i), Field.Store.YES));
                    document.add(new TextField(
                            "t", pages.get(i).title() + " " + pages.get(i).text(), Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            this.searcher = new IndexSearcher(DirectoryReader.open(directory));
        }

        Outcome search(Question question) {
            try {
                List<Result> results = new ArrayList<>();
                for (ScoreDoc hit : searcher.search(query(question.text()), question.size()).scoreDocs) {
                    Page page = pages.get(Integer.parseInt(
                            searcher.storedFields().document(hit.doc).get("n")));
                    results.add(new Result(
                            page, Instant.EPOCH, new TextRange(0, 0), LanguageTag.SV, List.of(), hit.score, List.of()));
                }
                return new Outcome(understanding, new Answer.Nothing(), results, results.size(), Duration.ZERO);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private BooleanQuery query(String text) throws IOException {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            try (TokenStream tokens = analyzer.tokenStream("t", text)) {
                CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    query.add(new TermQuery(new Term("t", term.toString())), BooleanClause.Occur.SHOULD);
                }
            }
            return query.build();
        }
    }
}
