package samsvar.engine.page;

/** What happened to a page in the archive, in the order of sequence numbers. */
public sealed interface PageChange {
    /** Position in the archive's change log, from 1, increasing, not necessarily without gaps. */
    long sequence();

    /** The page is new or its text or facts changed. */
    record Written(long sequence, Page page) implements PageChange {}

    /** The page is no longer to be found. */
    record Removed(long sequence, PageId id) implements PageChange {}
}
