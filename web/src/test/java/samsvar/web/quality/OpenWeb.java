package samsvar.web.quality;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import samsvar.config.Config;
import samsvar.crawler.store.Archive;
import samsvar.engine.Engine;
import samsvar.engine.answer.Outcome;
import samsvar.engine.ingest.IndexFeed;
import samsvar.engine.lucene.EmbeddedIndex;
import samsvar.engine.page.ArchivedPage;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageChange;
import samsvar.engine.page.PageId;
import samsvar.engine.question.Question;
import samsvar.web.app.DataFolder;
import samsvar.web.app.EngineParts;

/** A crawled web that can be changed and asked, by a clock that can be set. What is changed stays changed: use a copy. */
final class OpenWeb implements AutoCloseable {
    private final AtomicReference<Instant> now;
    private final Archive archive;
    private final IndexFeed feed;
    private final Engine engine;

    private OpenWeb(AtomicReference<Instant> now, Archive archive, IndexFeed feed, Engine engine) {
        this.now = now;
        this.archive = archive;
        this.feed = feed;
        this.engine = engine;
    }

    /** Opens the data folder as it is on the day and brings its index level. */
    static OpenWeb open(Path data, Config config, Instant day) {
        AtomicReference<Instant> now = new AtomicReference<>(day);
        InstantSource clock = now::get;
        EngineParts parts = EngineParts.of(config, clock);
        Archive archive = Archive.open(data, clock);
        EmbeddedIndex index =
                EmbeddedIndex.open(data.resolve(DataFolder.INDEX), parts.analysis(), parts.analysisVersion());
        IndexFeed feed = new IndexFeed(archive, parts.splitter(), index);
        feed.catchUp();
        return new OpenWeb(now, archive, feed, parts.engine(index, archive, clock));
    }

    Outcome ask(String question) {
        return engine.ask(Question.of(question));
    }

    /** Keeps the page as confirmed so long ago, in archive and index. */
    void put(Page page, Duration ago) {
        Instant today = now.get();
        now.set(today.minus(ago));
        archive.put(page);
        now.set(today);
        feed.catchUp();
    }

    void remove(PageId page) {
        archive.remove(page);
        feed.catchUp();
    }

    Optional<ArchivedPage> find(PageId page) {
        return archive.find(page);
    }

    List<Page> pages() {
        return archive.changesAfter(0, Integer.MAX_VALUE).stream()
                .filter(PageChange.Written.class::isInstance)
                .map(change -> ((PageChange.Written) change).page())
                .toList();
    }

    Archive archive() {
        return archive;
    }

    Engine engine() {
        return engine;
    }

    @Override
    public void close() {
        feed.close();
        engine.close();
        archive.close();
    }
}
