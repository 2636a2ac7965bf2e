package samsvar.engine.index;

import java.util.List;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageId;
import samsvar.engine.passage.Passage;

/**
 * Changes that go into the index as one.
 *
 * @param written pages to add or replace, each id at most once
 * @param removed pages to take out; an unknown one is no error
 * @param upTo sequence number of the last change in the batch
 * @param more whether another batch follows at once, with which this one may become durable and searchable
 */
public record ChangeBatch(List<Entry> written, List<PageId> removed, long upTo, boolean more) {
    public ChangeBatch {
        written = List.copyOf(written);
        removed = List.copyOf(removed);
    }

    /** A batch that nothing follows. */
    public ChangeBatch(List<Entry> written, List<PageId> removed, long upTo) {
        this(written, removed, upTo, false);
    }

    /**
     * A page with the passages it is found by.
     *
     * @param called what other pages call it where they link to it
     */
    public record Entry(Page page, List<Passage> passages, List<String> called) {
        public Entry {
            passages = List.copyOf(passages);
            called = List.copyOf(called);
        }
    }
}
