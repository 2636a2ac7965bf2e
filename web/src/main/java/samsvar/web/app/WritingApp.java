package samsvar.web.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import samsvar.config.Config;
import samsvar.config.language.LanguageTag;
import samsvar.crawler.extract.Extractor;
import samsvar.crawler.extract.document.Recognition;
import samsvar.crawler.store.Archive;
import samsvar.crawler.store.DataLock;
import samsvar.engine.Engine;
import samsvar.engine.ingest.IndexFeed;
import samsvar.engine.language.LanguageIdentifier;
import samsvar.engine.lexicon.CurrentLexicon;
import samsvar.engine.lucene.EmbeddedIndex;
import samsvar.web.suggest.Suggester;

/**
 * What a command needs that writes: the data folder's lock, the archive, the index that follows it, and the extractor.
 *
 * @param archive the pages
 * @param engine answers from the index as it is
 * @param feed brings the index level with the archive
 * @param extractor reads documents
 * @param languages tells languages
 * @param suggester completes what is being typed
 * @param lock held until closed
 */
public record WritingApp(
        Archive archive,
        Engine engine,
        IndexFeed feed,
        Extractor extractor,
        LanguageIdentifier languages,
        Suggester suggester,
        DataLock lock)
        implements AutoCloseable {
    /**
     * Locks and opens the data folder, creating it where there is none.
     *
     * @throws DataUnusable where another process writes to it or it can not be written
     */
    public static WritingApp open(Path data, Config config) {
        return open(data, config, Recognition.OFF);
    }

    /**
     * As {@link #open(Path, Config)}.
     *
     * @param recognition whether text in pictures is recognised
     */
    public static WritingApp open(Path data, Config config, Recognition recognition) {
        DataLock lock = switch (DataLock.take(data)) {
            case DataLock.Attempt.Held(var held) -> held;
            case DataLock.Attempt.Busy(var sentence) -> throw new DataUnusable(sentence);
            case DataLock.Attempt.NotWritable(var sentence) -> throw new DataUnusable(sentence);
        };
        InstantSource clock = InstantSource.system();
        EngineParts parts = EngineParts.of(config, clock);
        Archive archive = Archive.open(data, clock);
        EmbeddedIndex index = EmbeddedIndex.open(
                data.resolve(DataFolder.INDEX), parts.analysis(), parts.mentions(), parts.indexVersion());
        CurrentLexicon lexicon = parts.lexicon(index, clock);
        return new WritingApp(
                archive,
                parts.engine(index, archive, clock, lexicon, parts.composer()::compose),
                new IndexFeed(archive, parts.splitter(), index),
                new Extractor(parts.languages(), clock, archive.failedDocuments(), recognition),
                parts.languages(),
                new Suggester(
                        parts.vocabulary(), archive, lexicon, config.languages().profile(LanguageTag.UK)),
                lock);
    }

    /** Closes in the reverse order of opening; the lock last. */
    @Override
    public void close() {
        suggester.close();
        extractor.close();
        feed.close();
        engine.close();
        archive.close();
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The lock of the data folder could not be given back.", e);
        }
    }
}
