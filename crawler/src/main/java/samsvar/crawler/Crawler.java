package samsvar.crawler;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samsvar.config.source.Sources;
import samsvar.crawler.extract.Body;
import samsvar.crawler.extract.Extraction;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.run.CrawlListener;
import samsvar.crawler.run.CrawlReport;
import samsvar.crawler.run.CrawlSession;
import samsvar.crawler.run.Pause;
import samsvar.crawler.run.Recrawl;
import samsvar.crawler.run.Requests;
import samsvar.crawler.run.Selection;
import samsvar.crawler.store.Archive;

/**
 * Brings the sources' pages into the archive: once, or in the background by schedule. The caller holds the data folder's lock.
 * Thread-safe; {@link #close} may be called from a shutdown hook while a crawl is under way.
 */
public final class Crawler implements AutoCloseable {
    private static final long ROUND_MS = 5_000;

    /** A round only reads and writes the archive; this is longer than it waits for a second process there. */
    private static final long ROUND_END_MS = 11_000;

    private final CrawlSession session;
    private final Requests requests;
    private final Semaphore nudges = new Semaphore(0);
    private volatile boolean closed;
    private @Nullable Thread background;

    /**
     * @param extractor what a fetched document says
     * @param settings proxy, politeness, limits
     */
    public Crawler(
            Sources sources,
            Archive archive,
            Function<Body, Extraction> extractor,
            CrawlSettings settings,
            InstantSource clock,
            Pause pause) {
        this.session = new CrawlSession(sources, archive, extractor, settings, clock, pause);
        this.requests = new Requests(sources, archive);
    }

    /**
     * Crawls the selected sources to the end: until all that is left would have to wait longer than
     * {@link CrawlSettings#patience}. Continues a run that was killed or stopped; else begins a new one, in which known pages are
     * asked for conditionally. Throws {@link samsvar.engine.ingest.ArchiveUnavailable} where the archive fails.
     */
    public CrawlReport crawlOnce(Selection selection, CrawlListener listener) {
        return session.once(selection, listener);
    }

    /**
     * Crawls in the background by schedule and on request until closed.
     *
     * @param onFailure told when a round fails; the next round tries again
     */
    public synchronized void start(Consumer<RuntimeException> onFailure) {
        if (background == null && !closed) {
            background = Thread.ofPlatform().daemon().name("crawl-rounds").start(() -> rounds(onFailure));
        }
    }

    private void rounds(Consumer<RuntimeException> onFailure) {
        try {
            while (!closed) {
                round(onFailure);
                if (nudges.tryAcquire(ROUND_MS, TimeUnit.MILLISECONDS)) {
                    nudges.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void round(Consumer<RuntimeException> onFailure) {
        try {
            session.tick();
        } catch (RuntimeException e) {
            onFailure.accept(e);
        }
    }

    /** That crawling pauses since the disk has too little room, in one sentence; empty where there is enough. */
    public Optional<String> shortage() {
        return session.shortage();
    }

    /** Queues a request to crawl again; returns why it can not be done, in one sentence, or empty. */
    public Optional<String> request(Recrawl recrawl) {
        Optional<String> refusal = requests.ask(recrawl);
        nudges.release();
        return refusal;
    }

    /**
     * Starts nothing more, gives requests under way 8 s, then interrupts them. Afterwards nothing uses the archive
     * any more; it stays open.
     */
    @Override
    public void close() {
        closed = true;
        nudges.release();
        session.close();
        awaitRounds();
    }

    private void awaitRounds() {
        Thread rounds;
        synchronized (this) {
            rounds = background;
        }
        try {
            if (rounds != null) {
                rounds.join(ROUND_END_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
