package samsvar.crawler.run;

/** Is told how a crawl goes; called from one thread at a time, about once a second. */
@FunctionalInterface
public interface CrawlListener {
    /** Says nothing. */
    CrawlListener SILENT = progress -> {};

    /** This far now. */
    void progress(CrawlProgress progress);
}
