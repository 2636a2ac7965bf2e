package samsvar.web.quality;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import samsvar.config.Config;
import samsvar.config.load.ConfigException;
import samsvar.config.load.ConfigLoader;
import samsvar.crawler.Crawler;
import samsvar.crawler.extract.Extractor;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.run.CrawlReport;
import samsvar.crawler.run.Pause;
import samsvar.crawler.run.Selection;
import samsvar.crawler.store.Archive;
import samsvar.engine.Engine;
import samsvar.engine.LocalEngine;
import samsvar.engine.analysis.ChainAnalysis;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.answer.AnswerComposer;
import samsvar.engine.explain.Explainer;
import samsvar.engine.ingest.IndexFeed;
import samsvar.engine.kin.Relatives;
import samsvar.engine.language.LexicalLanguageIdentifier;
import samsvar.engine.lexicon.CurrentLexicon;
import samsvar.engine.lucene.EmbeddedIndex;
import samsvar.engine.passage.PassageSplitter;
import samsvar.engine.passage.Sentences;
import samsvar.engine.place.Gazetteer;
import samsvar.engine.question.QuestionReader;
import samsvar.engine.spelling.Rereader;
import samsvar.engine.spelling.VocabularyWords;
import samsvar.engine.vocabulary.Mentions;
import samsvar.engine.vocabulary.Vocabulary;
import samsvar.web.demo.SampleWeb;

/** The sample web, the real crawler and the real engine over an index in memory. */
public final class SampleCrawl implements AutoCloseable {
    /** The day of the answers: ages of pages, and with them warnings, must not depend on when the test runs. */
    private static final InstantSource DAY = InstantSource.fixed(Instant.parse("2026-11-20T12:00:00Z"));

    private final SampleWeb web = SampleWeb.start(0);
    private final Config config;
    private final Archive archive;
    private final Extractor extractor;
    private final IndexFeed feed;
    private final Explainer explainer;
    private final Engine engine;

    /** @param folder for its configuration and data */
    public SampleCrawl(Path folder) throws ConfigException {
        this(folder, (analysis, day) -> new AnswerComposer(analysis, day)::compose);
    }

    /** @param composing makes the composer under test */
    SampleCrawl(Path folder, BiFunction<TextAnalysis, InstantSource, LocalEngine.Composer> composing)
            throws ConfigException {
        config = ConfigLoader.load(Optional.of(SampleWeb.writeConfig(folder.resolve("config"))));
        archive = Archive.open(folder.resolve("data"), InstantSource.system());
        ChainAnalysis analysis = ChainAnalysis.of(config.languages());
        LexicalLanguageIdentifier languages = new LexicalLanguageIdentifier();
        extractor = new Extractor(languages, DAY);
        Vocabulary vocabulary = Vocabulary.load(config.languages(), analysis, config.extraConcepts());
        Mentions mentions = new Mentions(vocabulary);
        Sentences sentences = new Sentences(config.languages());
        EmbeddedIndex index = EmbeddedIndex.inMemory(analysis, mentions);
        feed = new IndexFeed(archive, new PassageSplitter(sentences), index);
        LocalEngine.Composer composer = composing.apply(analysis, DAY);
        Gazetteer gazetteer = new Gazetteer(config.places());
        QuestionReader reader =
                new QuestionReader(analysis, languages, sentences, config.answerRules(), vocabulary, gazetteer);
        CurrentLexicon lexicon = VocabularyWords.lexicon(vocabulary, index, DAY);
        Relatives relatives = new Relatives(config.languages(), analysis, vocabulary, lexicon);
        Rereader rereader =
                new Rereader(reader.with(relatives), config.languages(), analysis, vocabulary, index, lexicon);
        LocalEngine local = new LocalEngine(rereader, index, archive, analysis, mentions, composer, DAY, gazetteer);
        explainer = local.explaining(vocabulary);
        engine = local;
    }

    /** Crawls every sample source to the end and brings the index level. */
    public CrawlReport crawl() {
        CrawlSettings settings = CrawlSettings.standard(URI.create("http://samsvar.example/"))
                .through(web.proxy())
                .waiting(Duration.ZERO);
        try (Crawler crawler = new Crawler(
                config.sources(), archive, extractor::extract, settings, InstantSource.system(), Pause.real())) {
            CrawlReport report = crawler.crawlOnce(Selection.DUE, progress -> {});
            feed.catchUp();
            return report;
        }
    }

    /** Answers from the crawled pages. */
    public Engine engine() {
        return engine;
    }

    Explainer explainer() {
        return explainer;
    }

    /** What the sample sources declare. */
    public Config config() {
        return config;
    }

    /** The crawled pages. */
    public Archive archive() {
        return archive;
    }

    @Override
    public void close() {
        feed.close();
        engine.close();
        extractor.close();
        archive.close();
        web.close();
    }
}
