package samsvar.web.suggest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samsvar.engine.ingest.PageLog;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageChange;
import samsvar.engine.page.PageId;
import samsvar.web.address.Typed;

/** What the pages are called, as the archive changes. Not thread-safe. */
final class Titles {
    /** Titles kept, those of the pages that changed last; some 15 MB. */
    static final int MOST = 50_000;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 90;
    private static final int BATCH = 500;

    private final PageLog log;
    private final Map<PageId, Suggestion> titles = new LinkedHashMap<>();
    private long read;

    Titles(PageLog log) {
        this.log = log;
    }

    /** Takes in what changed since the last time; reading a page costs some 0.2 ms. Returns whether anything changed. */
    boolean follow() {
        boolean changed = false;
        for (List<PageChange> batch = next(); !batch.isEmpty(); batch = next()) {
            batch.forEach(this::take);
            read = batch.getLast().sequence();
            changed = true;
        }
        return changed;
    }

    private List<PageChange> next() {
        return Thread.currentThread().isInterrupted() ? List.of() : log.changesAfter(read, BATCH);
    }

    private void take(PageChange change) {
        switch (change) {
            case PageChange.Removed removed -> titles.remove(removed.id());
            case PageChange.Written written -> take(written.page());
        }
        if (titles.size() > MOST) {
            titles.remove(titles.keySet().iterator().next());
        }
    }

    private void take(Page page) {
        titles.remove(page.id());
        String title = Typed.clean(page.title());
        if (title.length() >= SHORTEST && title.length() <= LONGEST) {
            titles.put(page.id(), new Suggestion(title, page.language(), Suggestion.Kind.TITLE));
        }
    }

    /** The titles, each once, found by the words in them. */
    PrefixIndex index() {
        Map<Suggestion, PrefixIndex.Entry> entries = new LinkedHashMap<>();
        titles.values()
                .forEach(title ->
                        entries.computeIfAbsent(title, t -> new PrefixIndex.Entry(Folded.of(t.text()), t, 1)));
        return new PrefixIndex(entries.values());
    }
}
