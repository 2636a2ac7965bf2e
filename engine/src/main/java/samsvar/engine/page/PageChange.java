package samsvar.engine.page;

import java.util.List;

/** What happened to a page in the archive, in the order of sequence numbers. */
public sealed interface PageChange {
    /** Position in the archive's change log, from 1, increasing, not necessarily without gaps. */
    long sequence();

    /**
     * The page is new, or its text, its facts or its names changed.
     *
     * @param called what other pages call it where they link to it, not what only points ("read more"); may repeat its title
     */
    record Written(long sequence, Page page, List<String> called) implements PageChange {
        public Written {
            called = List.copyOf(called);
        }

        /** A page to which none leads. */
        public Written(long sequence, Page page) {
            this(sequence, page, List.of());
        }
    }

    /** The page is no longer to be found. */
    record Removed(long sequence, PageId id) implements PageChange {}
}
