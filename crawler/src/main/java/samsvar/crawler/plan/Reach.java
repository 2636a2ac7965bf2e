package samsvar.crawler.plan;

/** How much of a source does a run visit? */
public enum Reach {
    /** Every address known. */
    EVERYTHING,
    /** Start pages, sitemaps, what is new, what failed or is doubtful, and pages whose own interval is over. */
    DUE
}
