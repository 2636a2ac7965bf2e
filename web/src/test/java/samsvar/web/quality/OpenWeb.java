package samsvar.web.quality;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import samsvar.config.Config;
import samsvar.crawler.store.Archive;
import samsvar.engine.Engine;
import samsvar.engine.answer.Outcome;
import samsvar.engine.ingest.IndexFeed;
import samsvar.engine.ingest.PageLog;
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
    private final Set<PageId> held = new HashSet<>();
    private final Archive archive;
    private final IndexFeed feed;
    private final Engine engine;

    private OpenWeb(Path data, Config config, Instant day) {
        now = new AtomicReference<>(day);
        InstantSource clock = now::get;
        EngineParts parts = EngineParts.of(config, clock);
        archive = Archive.open(data, clock);
        EmbeddedIndex index = EmbeddedIndex.open(
                data.resolve(DataFolder.INDEX), parts.analysis(), parts.mentions(), parts.indexVersion());
        feed = new IndexFeed(archive, parts.splitter(), index);
        engine = parts.engine(index, new Holding(), clock);
    }

    /** Opens the data folder as it is on the day and brings its index level. */
    static OpenWeb open(Path data, Config config, Instant day) {
        OpenWeb web = new OpenWeb(data, config, day);
        web.feed.catchUp();
        return web;
    }

    /** The archive, with some pages as they are while a person has not decided whether their loss is true. */
    private final class Holding implements PageLog {
        @Override
        public List<PageChange> changesAfter(long after, int limit) {
            return archive.changesAfter(after, limit);
        }

        @Override
        public long lastSequence() {
            return archive.lastSequence();
        }

        @Override
        public Optional<ArchivedPage> find(PageId id) {
            return archive.find(id)
                    .map(page -> held.contains(id) ? new ArchivedPage(page.page(), page.checked(), true) : page);
        }
    }

    void hold(PageId page) {
        held.add(page);
    }

    void release() {
        held.clear();
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

    @Override
    public void close() {
        feed.close();
        engine.close();
        archive.close();
    }
}
