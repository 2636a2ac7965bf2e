package samsvar.engine.ingest;

import java.util.List;
import java.util.Optional;
import samsvar.engine.page.ArchivedPage;
import samsvar.engine.page.PageChange;
import samsvar.engine.page.PageId;

/**
 * What does the archive hold, and what changed in it? The engine's only way to pages; implemented by the crawler's store.
 * Thread-safe. All methods throw {@link ArchiveUnavailable} when the store can not be read.
 */
public interface PageLog {
    /**
     * Changes with a sequence number above {@code after}, in ascending order, at most {@code limit}. Of several changes to one
     * page only the newest need be given. A written page is given in its present state.
     */
    List<PageChange> changesAfter(long after, int limit);

    /** The highest sequence number given out; 0 where nothing was ever written. */
    long lastSequence();

    /** The page as it is now; empty where it is unknown or removed. */
    Optional<ArchivedPage> find(PageId id);
}
