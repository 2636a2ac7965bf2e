package samsvar.web.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import samsvar.config.Config;
import samsvar.crawler.store.Archive;
import samsvar.engine.Engine;
import samsvar.engine.LocalEngine;
import samsvar.engine.explain.Explainer;
import samsvar.engine.lucene.ReadOnlyIndex;
import samsvar.web.cite.AnswerStore;
import samsvar.web.cite.FileAnswerStore;

/**
 * What a command needs that only reads: archive and index, opened beside a server that may be writing to them.
 *
 * @param archive the pages
 * @param engine answers from the last commit of the index
 * @param explainer explains what the engine finds
 * @param answers where answers keep their permanent addresses
 */
public record ReadingApp(Archive archive, Engine engine, Explainer explainer, AnswerStore answers)
        implements AutoCloseable {
    /**
     * Opens the data folder for reading.
     *
     * @throws DataUnusable where the folder holds nothing to read
     */
    public static ReadingApp open(Path data, Config config) {
        if (!Files.isDirectory(data.resolve(DataFolder.INDEX))) {
            throw new DataUnusable("There is nothing to search in " + data
                    + " yet: crawl or import something first, or give another folder with --data.");
        }
        InstantSource clock = InstantSource.system();
        EngineParts parts = EngineParts.of(config, clock);
        Archive archive = Archive.openReadOnly(data, clock);
        ReadOnlyIndex index = ReadOnlyIndex.open(
                data.resolve(DataFolder.INDEX), parts.analysis(), parts.mentions(), parts.indexVersion());
        AnswerStore answers = new FileAnswerStore(data.resolve(DataFolder.ANSWERS), clock, archive::follow);
        LocalEngine engine = parts.engine(index, archive, clock);
        return new ReadingApp(archive, engine, engine.explaining(parts.vocabulary()), answers);
    }

    @Override
    public void close() {
        engine.close();
        archive.close();
    }
}
