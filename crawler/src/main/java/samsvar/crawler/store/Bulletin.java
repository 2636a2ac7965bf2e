package samsvar.crawler.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageId;

/** What happened to pages lately, newest first? What the first crawl of a source brought is not told of. Thread-safe. */
public final class Bulletin {
    private static final String READING = "What changed lately could not be read";

    /** Changes looked back for those of a few sources: reading on costs a second for a million. */
    private static final int LOOKED_BACK = 50_000;

    /** How long after the first page of a source its pages are no news yet: they are what its first crawl brought. */
    private static final Duration FIRST_CRAWL = Duration.ofDays(1);

    private static final String COLUMNS = """
        WITH beginning AS (SELECT source, min(changed) + %d AS settled FROM page GROUP BY source)
        SELECT p.changed, p.live, p.body,
          (SELECT v.body FROM page_version v WHERE v.page_id = p.id ORDER BY v.replaced DESC, v.rowid DESC LIMIT 1)
        FROM page p JOIN beginning b ON b.source = p.source\
        """.formatted(FIRST_CRAWL.toMillis());

    private static final String NEWS = " AND (p.changed > b.settled OR p.live = 0"
            + " OR EXISTS (SELECT 1 FROM page_version e WHERE e.page_id = p.id)) AND length(p.body) > 0";

    private final CrawlDatabase database;

    Bulletin(CrawlDatabase database) {
        this.database = database;
    }

    /**
     * What happened to a page.
     *
     * @param page as it is now, or as it was last
     * @param when it was written or removed
     * @param live whether it is shown
     * @param before as it was before, where that is kept and the page is still shown
     */
    public record Item(Page page, Instant when, boolean live, Optional<Page> before) {}

    /** Of pages of these sources, by their ids; of all sources where none is named. */
    public List<Item> ofSources(Collection<String> sources, int limit) {
        String which = sources.isEmpty() ? "" : " AND p.source IN (" + marks(sources.size()) + ")";
        List<Object> values = new ArrayList<>(List.of(LOOKED_BACK));
        values.addAll(sources);
        values.add(limit);
        return database.read(
                READING,
                sql -> sql.list(
                        COLUMNS + " JOIN change c ON c.page_id = p.id"
                                + " WHERE c.sequence > (SELECT coalesce(max(sequence), 0) FROM change) - ?"
                                + NEWS + which + " ORDER BY c.sequence DESC LIMIT ?",
                        Bulletin::item,
                        values.toArray()));
    }

    /** Of these pages. */
    public List<Item> ofPages(Collection<PageId> pages, int limit) {
        if (pages.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>();
        pages.forEach(id -> values.add(id.value()));
        values.add(limit);
        return database.read(
                READING,
                sql -> sql.list(
                        COLUMNS + " WHERE p.id IN (" + marks(pages.size()) + ")" + NEWS
                                + " ORDER BY p.changed DESC LIMIT ?",
                        Bulletin::item,
                        values.toArray()));
    }

    private static String marks(int number) {
        return String.join(", ", Collections.nCopies(number, "?"));
    }

    private static Item item(ResultSet row) throws SQLException {
        boolean live = row.getInt(2) == 1;
        byte[] before = row.getBytes(4);
        return new Item(
                PageCodec.read(row.getBytes(3)),
                Instant.ofEpochMilli(row.getLong(1)),
                live,
                live && before != null ? Optional.of(PageCodec.read(before)) : Optional.empty());
    }
}
