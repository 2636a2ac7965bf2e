package samsvar.web.quality;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import samsvar.config.Config;
import samsvar.config.load.ConfigException;
import samsvar.config.load.ConfigLoader;
import samsvar.crawler.store.Archive;
import samsvar.engine.Engine;
import samsvar.engine.LocalEngine;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.answer.AnswerComposer;
import samsvar.engine.kin.Relatives;
import samsvar.engine.lexicon.CurrentLexicon;
import samsvar.engine.lucene.ReadOnlyIndex;
import samsvar.engine.question.QuestionReader;
import samsvar.engine.spelling.Rereader;
import samsvar.web.app.EngineParts;

/** The engine over a crawled data folder as the product wires it, but for what it takes for sure enough. */
final class PracticeEngine implements AutoCloseable {
    /** What the product takes for sure enough. */
    static final double AS_SHIPPED = -1;

    private final Archive archive;
    private final Engine engine;

    /** @param sureEnough the confidence from which it answers */
    PracticeEngine(Path data, Path folder, double sureEnough) throws ConfigException {
        this(
                data,
                folder,
                (analysis, clock) -> (sureEnough == AS_SHIPPED
                                ? new AnswerComposer(analysis, clock)
                                : new AnswerComposer(analysis, clock, sureEnough))::compose);
    }

    /** @param composing makes the composer under test */
    PracticeEngine(Path data, Path folder, BiFunction<TextAnalysis, InstantSource, LocalEngine.Composer> composing)
            throws ConfigException {
        Config config = ConfigLoader.load(Optional.of(folder));
        InstantSource clock = InstantSource.system();
        EngineParts parts = EngineParts.of(config, clock);
        ReadOnlyIndex index =
                ReadOnlyIndex.open(data.resolve("index"), parts.analysis(), parts.mentions(), parts.indexVersion());
        CurrentLexicon lexicon = parts.lexicon(index, clock);
        QuestionReader reader =
                parts.reader().with(new Relatives(parts.chains(), parts.analysis(), parts.vocabulary(), lexicon));
        Rereader rereader = new Rereader(reader, parts.chains(), parts.analysis(), parts.vocabulary(), index, lexicon);
        archive = Archive.openReadOnly(data, clock);
        engine = new LocalEngine(
                rereader,
                index,
                archive,
                parts.analysis(),
                parts.mentions(),
                composing.apply(parts.analysis(), clock),
                clock,
                parts.gazetteer());
    }

    Engine engine() {
        return engine;
    }

    @Override
    public void close() {
        engine.close();
        archive.close();
    }
}
