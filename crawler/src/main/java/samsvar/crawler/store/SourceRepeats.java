package samsvar.crawler.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import samsvar.crawler.repeat.Marks;
import samsvar.crawler.repeat.PagePrints;
import samsvar.crawler.repeat.Repeats;
import samsvar.crawler.repeat.Sample;
import samsvar.engine.page.Page;

/**
 * Judges what the pages of a source repeat and marks it in them. Derived from the pages as they are when a run has ended; they
 * themselves stay as they were found. Thread-safe.
 */
final class SourceRepeats {
    private static final String JUDGING = "What pages repeat could not be judged";

    /** Pages read at once: other readers wait no longer than a few milliseconds. */
    private static final int AT_ONCE = 50;

    private final CrawlDatabase database;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    SourceRepeats(CrawlDatabase database) {
        this.database = database;
    }

    private record Known(long version, Map<Long, String> homes) {}

    /** The page with what its source repeats marked. */
    Page mark(Sql sql, Page page) throws SQLException {
        String source = page.sourceId();
        long version = RepeatTable.version(sql, source);
        if (version == 0) {
            return page;
        }
        Known homes = known.get(source);
        if (homes == null || homes.version() != version) {
            homes = new Known(version, RepeatTable.homes(sql, source));
            known.put(source, homes);
        }
        return Marks.on(page, homes.homes());
    }

    /** Judges every source of which a run has ended since it was judged; returns whether there was one. */
    boolean judgeDue() {
        List<String> due = database.read(JUDGING, RepeatTable::due);
        due.forEach(this::judge);
        return !due.isEmpty();
    }

    private void judge(String source) {
        long upTo = database.read(JUDGING, sql -> sql.number("SELECT max(sequence) FROM change"));
        boolean stale = database.read(JUDGING, sql -> RepeatTable.isStale(sql, source));
        if (stale) {
            look(source);
        }
        database.write(JUDGING, sql -> {
            RepeatTable.judged(sql, source, upTo);
            return source;
        });
    }

    private void look(String source) {
        List<String> ids = database.read(JUDGING, sql -> RepeatTable.pages(sql, source));
        Sample sample = Sample.of(ids);
        List<PagePrints> pages = new ArrayList<>();
        read(sample.all(), page -> pages.add(sample.counts(page.id()) ? page : page.uncounted()));
        Map<Long, String> homes = Repeats.of(pages);
        Map<Long, String> before = database.read(JUDGING, sql -> RepeatTable.homes(sql, source));
        if (homes.equals(before)) {
            return;
        }
        Set<String> concerned = new HashSet<>();
        Consumer<PagePrints> note = page -> {
            if (isConcerned(page, before, homes)) {
                concerned.add(page.id());
            }
        };
        if (pages.size() == ids.size()) {
            pages.forEach(note);
        } else {
            read(ids, note);
        }
        database.write(JUDGING, sql -> {
            RepeatTable.replace(sql, source, homes, concerned);
            return source;
        });
    }

    private static boolean isConcerned(PagePrints page, Map<Long, String> before, Map<Long, String> now) {
        return page.prints().stream().anyMatch(print -> {
            String old = before.get(print);
            String home = now.get(print);
            boolean otherHome = old != null && home != null;
            return !Objects.equals(old, home)
                    && (!otherHome || page.id().equals(old) || page.id().equals(home));
        });
    }

    private void read(List<String> ids, Consumer<PagePrints> reader) {
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            List<Page> pages = database.read(JUDGING, sql -> {
                List<Page> found = new ArrayList<>();
                for (String id : some) {
                    PageTable.find(sql, id).ifPresent(archived -> found.add(archived.page()));
                }
                return found;
            });
            pages.forEach(page -> reader.accept(PagePrints.of(page)));
        }
    }
}
