package samsvar.engine.ingest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samsvar.engine.page.ArchivedPage;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageChange;
import samsvar.engine.page.PageId;

/** An archive in memory, as the real one gives it: the newest change of each page. */
public final class MemoryPageLog implements PageLog {
    private static final Instant CHECKED = Instant.parse("2026-01-02T03:04:05Z");

    private final Map<PageId, PageChange> changes = new LinkedHashMap<>();
    private long sequence;

    public synchronized void write(Page page) {
        changes.remove(page.id());
        changes.put(page.id(), new PageChange.Written(++sequence, page));
    }

    public synchronized void remove(PageId id) {
        changes.remove(id);
        changes.put(id, new PageChange.Removed(++sequence, id));
    }

    @Override
    public synchronized List<PageChange> changesAfter(long after, int limit) {
        return changes.values().stream()
                .filter(c -> c.sequence() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized long lastSequence() {
        return sequence;
    }

    @Override
    public synchronized Optional<ArchivedPage> find(PageId id) {
        return Optional.ofNullable(changes.get(id))
                .filter(PageChange.Written.class::isInstance)
                .map(c -> new ArchivedPage(((PageChange.Written) c).page(), CHECKED));
    }
}
