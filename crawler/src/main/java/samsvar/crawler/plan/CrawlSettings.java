package samsvar.crawler.plan;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import samsvar.config.source.Source;

/**
 * How the crawler behaves, as the operator wants it.
 *
 * @param contact address that tells a site's owner who we are; part of every request's User-Agent
 * @param proxy forward HTTP proxy, e.g. http://127.0.0.1:8085; names are then not resolved here
 * @param allowHosts hosts that may be connected to though their addresses are private or loopback
 * @param delay replaces our own minimum between two requests to a host (sources' too), never Crawl-delay or Retry-After
 * @param pagesPerHost addresses ever remembered of one host
 * @param maxDepth clicks from a start page or sitemap; an archive that is turned over page by page may be deep, and traps are told
 *     by what they yield
 * @param patience longest wait that a single crawl sits out before it ends and reports
 * @param leastFree bytes that stay free on the disk of the data folder: crawling pauses before it takes more
 */
public record CrawlSettings(
        URI contact,
        Optional<URI> proxy,
        Set<String> allowHosts,
        Optional<Duration> delay,
        int pagesPerHost,
        int maxDepth,
        Duration patience,
        long leastFree) {
    /** Free bytes below which crawling pauses: SQLite's log and a merge of the index need room to end well. */
    public static final long DEFAULT_LEAST_FREE = 200L << 20;

    /** Our own minimum between two requests to one host where nobody says otherwise. */
    public static final Duration DEFAULT_DELAY = Duration.ofSeconds(1);

    /** The name robots.txt groups are looked up by. */
    public static final String AGENT = "samsvar";

    public CrawlSettings {
        allowHosts = Set.copyOf(allowHosts);
    }

    /** What holds where the operator says nothing. */
    public static CrawlSettings standard(URI contact) {
        return new CrawlSettings(
                contact,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                20_000,
                250,
                Duration.ofSeconds(60),
                DEFAULT_LEAST_FREE);
    }

    /** These settings through the forward proxy. */
    public CrawlSettings through(URI proxy) {
        return new CrawlSettings(
                contact, Optional.of(proxy), allowHosts, delay, pagesPerHost, maxDepth, patience, leastFree);
    }

    /** These settings with these private hosts allowed. */
    public CrawlSettings allowing(Set<String> hosts) {
        return new CrawlSettings(contact, proxy, hosts, delay, pagesPerHost, maxDepth, patience, leastFree);
    }

    /** These settings with another minimum delay. */
    public CrawlSettings waiting(Duration delay) {
        return new CrawlSettings(
                contact, proxy, allowHosts, Optional.of(delay), pagesPerHost, maxDepth, patience, leastFree);
    }

    /** These settings with another budget of addresses per host. */
    public CrawlSettings budget(int pagesPerHost) {
        return new CrawlSettings(contact, proxy, allowHosts, delay, pagesPerHost, maxDepth, patience, leastFree);
    }

    /** These settings with so many bytes left free on the disk. */
    public CrawlSettings keepingFree(long bytes) {
        return new CrawlSettings(contact, proxy, allowHosts, delay, pagesPerHost, maxDepth, patience, bytes);
    }

    /** The User-Agent header. */
    public String userAgent() {
        return "Samsvar/0.1 (+" + contact + ")";
    }

    /** Our own minimum between two requests to a host of the source. */
    public Duration delayFor(Source source) {
        return delay.or(source::delay).orElse(DEFAULT_DELAY);
    }
}
