package samsvar.crawler.fetch;

import java.time.InstantSource;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.store.HostMemory;
import samsvar.crawler.wire.Wire;

/** The web as we may ask it: pages, robots.txt and sitemaps over one client with one address guard. Thread-safe. */
public final class Web implements AutoCloseable {
    private final Wire wire;
    private final Fetcher fetcher;
    private final RobotsGate robots;
    private final Sitemaps sitemaps;

    public Web(CrawlSettings settings, HostMemory memory, InstantSource clock) {
        this(new Wire(settings, memory, clock), memory, clock);
    }

    /** Over a wire of its own trust or names, which is closed with it. */
    public Web(Wire wire, HostMemory memory, InstantSource clock) {
        this.wire = wire;
        this.fetcher = new HttpFetcher(wire, clock);
        this.robots = new RobotsGate(wire, memory, clock);
        this.sitemaps = new Sitemaps(wire, clock);
    }

    /** Asks for pages. */
    public Fetcher fetcher() {
        return fetcher;
    }

    /** Asks whether we may. */
    public RobotsGate robots() {
        return robots;
    }

    /** Reads what sites list themselves. */
    public Sitemaps sitemaps() {
        return sitemaps;
    }

    @Override
    public void close() {
        wire.close();
    }
}
