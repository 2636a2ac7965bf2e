package samsvar.engine;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import samsvar.config.Config;
import samsvar.config.language.Languages;
import samsvar.config.load.ConfigException;
import samsvar.config.load.ConfigLoader;
import samsvar.config.place.Place;
import samsvar.engine.analysis.ChainAnalysis;
import samsvar.engine.answer.Answer;
import samsvar.engine.ingest.IndexFeed;
import samsvar.engine.ingest.MemoryPageLog;
import samsvar.engine.language.LexicalLanguageIdentifier;
import samsvar.engine.lexicon.CurrentLexicon;
import samsvar.engine.lucene.EmbeddedIndex;
import samsvar.engine.page.Page;
import samsvar.engine.passage.PassageSplitter;
import samsvar.engine.passage.Sentences;
import samsvar.engine.place.Gazetteer;
import samsvar.engine.question.QuestionReader;
import samsvar.engine.spelling.Rereader;
import samsvar.engine.spelling.VocabularyWords;
import samsvar.engine.vocabulary.Mentions;
import samsvar.engine.vocabulary.Vocabulary;

/** The real engine with the built-in languages and vocabulary over pages in memory. */
public final class Shelves {
    private static final Config CONFIG = config();
    public static final ChainAnalysis ANALYSIS = ChainAnalysis.of(CONFIG.languages());

    public static final Vocabulary VOCABULARY = Vocabulary.load(CONFIG.languages(), ANALYSIS, List.of());
    public static final Mentions MENTIONS = new Mentions(VOCABULARY);
    private static final Gazetteer GAZETTEER = new Gazetteer(CONFIG.places());

    private Shelves() {}

    /** An engine that has read these pages and never answers. */
    static LocalEngine of(List<Page> pages) {
        return of(pages, (_, _) -> new Answer.Nothing());
    }

    static LocalEngine of(List<Page> pages, LocalEngine.Composer composer) {
        MemoryPageLog log = new MemoryPageLog();
        pages.forEach(log::write);
        EmbeddedIndex index = EmbeddedIndex.inMemory(ANALYSIS, MENTIONS);
        try (IndexFeed feed = new IndexFeed(log, new PassageSplitter(new Sentences(CONFIG.languages())), index)) {
            feed.catchUp();
        }
        CurrentLexicon lexicon = VocabularyWords.lexicon(VOCABULARY, index, InstantSource.system());
        Rereader rereader = new Rereader(reader(), CONFIG.languages(), ANALYSIS, VOCABULARY, index, lexicon);
        return new LocalEngine(rereader, index, log, ANALYSIS, MENTIONS, composer, InstantSource.system(), GAZETTEER);
    }

    /** Every municipality and county that is built in. */
    public static Gazetteer gazetteer() {
        return GAZETTEER;
    }

    static List<Place> places() {
        return CONFIG.places().all();
    }

    /** The built-in languages. */
    public static Languages languages() {
        return CONFIG.languages();
    }

    /** Reads questions with the built-in vocabulary. */
    public static QuestionReader reader() {
        return new QuestionReader(
                ANALYSIS,
                new LexicalLanguageIdentifier(),
                new Sentences(CONFIG.languages()),
                CONFIG.answerRules(),
                VOCABULARY,
                GAZETTEER);
    }

    private static Config config() {
        try {
            return ConfigLoader.load(Optional.empty());
        } catch (ConfigException e) {
            throw new IllegalStateException(e);
        }
    }
}
