package samsvar.web.app;

import java.time.InstantSource;
import java.util.function.Supplier;
import samsvar.config.Config;
import samsvar.config.language.Languages;
import samsvar.engine.LocalEngine;
import samsvar.engine.analysis.ChainAnalysis;
import samsvar.engine.answer.AnswerComposer;
import samsvar.engine.index.SearchIndex;
import samsvar.engine.ingest.PageLog;
import samsvar.engine.kin.Relatives;
import samsvar.engine.language.LanguageIdentifier;
import samsvar.engine.language.LexicalLanguageIdentifier;
import samsvar.engine.lexicon.CurrentLexicon;
import samsvar.engine.lexicon.Lexicon;
import samsvar.engine.passage.PassageSplitter;
import samsvar.engine.passage.Sentences;
import samsvar.engine.place.Gazetteer;
import samsvar.engine.question.QuestionReader;
import samsvar.engine.spelling.Rereader;
import samsvar.engine.spelling.VocabularyWords;
import samsvar.engine.vocabulary.Fingerprint;
import samsvar.engine.vocabulary.Mentions;
import samsvar.engine.vocabulary.Vocabulary;

/**
 * The engine's parts that depend on the configuration alone.
 *
 * @param chains how each language is analysed
 * @param analysis turns text into terms
 * @param vocabulary what things are called
 * @param languages tells languages
 * @param splitter cuts pages into passages
 * @param reader reads questions
 * @param composer chooses answers
 * @param mentions tells which concepts a text names
 * @param gazetteer knows places
 * @param indexVersion equal for equal chains, word lists and concepts; an index of another version is built anew
 */
public record EngineParts(
        Languages chains,
        ChainAnalysis analysis,
        Vocabulary vocabulary,
        Mentions mentions,
        LanguageIdentifier languages,
        PassageSplitter splitter,
        QuestionReader reader,
        AnswerComposer composer,
        Gazetteer gazetteer,
        String indexVersion) {

    /** Builds them; takes about as long as reading the configuration. */
    public static EngineParts of(Config config, InstantSource clock) {
        ChainAnalysis analysis = ChainAnalysis.of(config.languages());
        Vocabulary vocabulary = Vocabulary.load(config.languages(), analysis, config.extraConcepts());
        LanguageIdentifier languages = new LexicalLanguageIdentifier();
        Sentences sentences = new Sentences(config.languages());
        Gazetteer gazetteer = new Gazetteer(config.places());
        return new EngineParts(
                config.languages(),
                analysis,
                vocabulary,
                new Mentions(vocabulary),
                languages,
                new PassageSplitter(sentences),
                new QuestionReader(analysis, languages, sentences, config.answerRules(), vocabulary, gazetteer),
                new AnswerComposer(analysis, clock),
                gazetteer,
                indexVersion(config, vocabulary));
    }

    /** Equal for equal chains, word lists and concepts. */
    public static String indexVersion(Config config, Vocabulary vocabulary) {
        return Long.toHexString(Fingerprint.of(config.languages())) + "-" + Long.toHexString(vocabulary.number());
    }

    /** The words of an index and of the vocabulary, one copy for all that ask for them. */
    public CurrentLexicon lexicon(SearchIndex index, InstantSource clock) {
        return VocabularyWords.lexicon(vocabulary, index, clock);
    }

    /** An engine over an index and an archive, which it reads; the index is closed with it. */
    public LocalEngine engine(SearchIndex index, PageLog log, InstantSource clock) {
        return engine(index, log, clock, lexicon(index, clock), composer::compose);
    }

    /** As the other, with a lexicon that others share, and with answers chosen by another composer, to measure by. */
    public LocalEngine engine(
            SearchIndex index,
            PageLog log,
            InstantSource clock,
            Supplier<Lexicon> lexicon,
            LocalEngine.Composer composing) {
        QuestionReader relating = reader.with(new Relatives(chains, analysis, vocabulary, lexicon));
        Rereader rereader = new Rereader(relating, chains, analysis, vocabulary, index, lexicon);
        return new LocalEngine(rereader, index, log, analysis, mentions, composing, clock, gazetteer);
    }
}
