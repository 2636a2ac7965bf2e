package samsvar.crawler.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import samsvar.engine.page.ArchivedPage;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageChange;
import samsvar.engine.page.PageId;

/** The pages, their earlier versions and the change log. Every method works inside the caller's transaction. */
final class PageTable {
    private PageTable() {}

    /** What of a live page is needed to judge a new text of it. */
    record Known(String contentHash, String textHash) {}

    static Optional<Known> known(Sql sql, String id) throws SQLException {
        return sql.first(
                "SELECT content_hash, text_hash FROM page WHERE id = ? AND live = 1",
                row -> new Known(row.getString(1), row.getString(2)),
                id);
    }

    /**
     * What goes with a page's text.
     *
     * @param canonical the address it names as its own, where that is another
     * @param leaves when it is no longer to be shown
     * @param unarchived whether nothing of it may be kept but its present text
     * @param fingerprint its {@link samsvar.crawler.fresh.SimHash}, where others may be folded into it
     */
    record Terms(Optional<String> canonical, Optional<Instant> leaves, boolean unarchived, Optional<Long> fingerprint) {
        static final Terms NONE = new Terms(Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    /**
     * Keeps the page. The version before is kept as history, where the page allows it.
     *
     * @return whether anything but the time of checking changed
     */
    static boolean put(Sql sql, Draft draft, Terms terms, long now) throws SQLException {
        String id = draft.page().id().value();
        Optional<Known> before = known(sql, id);
        boolean same = before.isPresent() && before.get().contentHash().equals(draft.contentHash());
        if (same) {
            agree(sql, id, terms, now);
        } else {
            if (before.isPresent()) {
                keepVersion(sql, id, now);
            }
            write(sql, draft, terms, now);
            log(sql, id, false);
            if (before.isEmpty()) {
                LinkTextTable.retell(sql, id);
            }
        }
        if (terms.unarchived()) {
            sql.update("DELETE FROM page_version WHERE page_id = ?", id);
        }
        return !same;
    }

    private static void agree(Sql sql, String id, Terms terms, long now) throws SQLException {
        sql.update(
                "UPDATE page SET checked = ?, canonical = ?, leaves = ?, unarchived = ?, simhash = ? WHERE id = ?",
                now,
                terms.canonical().orElse(null),
                terms.leaves().map(Instant::toEpochMilli).orElse(null),
                terms.unarchived() ? 1 : 0,
                terms.fingerprint().orElse(null),
                id);
    }

    private static void write(Sql sql, Draft draft, Terms terms, long now) throws SQLException {
        Page page = draft.page();
        sql.update(
                """
                INSERT INTO page (id, url, source, language, live, content_hash, text_hash, text_length,
                  checked, first_seen, changed, body, canonical, leaves, unarchived, simhash, versions)
                VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET url = excluded.url, source = excluded.source, language = excluded.language,
                  live = 1, content_hash = excluded.content_hash, text_hash = excluded.text_hash,
                  text_length = excluded.text_length, checked = excluded.checked, changed = excluded.changed,
                  body = excluded.body, canonical = excluded.canonical, leaves = excluded.leaves,
                  unarchived = excluded.unarchived, simhash = excluded.simhash, versions = excluded.versions\
                """,
                page.id().value(),
                page.url().value(),
                page.sourceId(),
                page.language().value(),
                draft.contentHash(),
                draft.textHash(),
                draft.text().length(),
                now,
                now,
                now,
                draft.body(),
                terms.canonical().orElse(null),
                terms.leaves().map(Instant::toEpochMilli).orElse(null),
                terms.unarchived() ? 1 : 0,
                terms.fingerprint().orElse(null),
                VersionClaims.column(page));
    }

    /** Removes a live page; its last version stays as history. Returns whether there was one. */
    static boolean remove(Sql sql, String id, long now) throws SQLException {
        if (known(sql, id).isEmpty()) {
            return false;
        }
        keepVersion(sql, id, now);
        sql.update(
                "UPDATE page SET live = 0, changed = ?, body = CASE unarchived WHEN 1 THEN x'' ELSE body END WHERE id = ?",
                now,
                id);
        log(sql, id, true);
        LinkTextTable.retell(sql, id);
        return true;
    }

    /** Shows a removed page again as it was last confirmed; returns whether its text is still there. */
    static boolean restore(Sql sql, String id, long now) throws SQLException {
        int restored = sql.update(
                "UPDATE page SET live = 1, checked = ?, changed = ? WHERE id = ? AND live = 0 AND length(body) > 0"
                        + " AND coalesce(leaves, ?) >= ?",
                now,
                now,
                id,
                now,
                now);
        if (restored == 0) {
            return false;
        }
        log(sql, id, false);
        LinkTextTable.retell(sql, id);
        return true;
    }

    /** The history of a page that moved goes on under its new address. */
    static void inherit(Sql sql, String from, String to) throws SQLException {
        sql.update("UPDATE page_version SET page_id = ? WHERE page_id = ?", to, from);
        sql.update(
                "UPDATE page SET first_seen = min(first_seen, (SELECT first_seen FROM page WHERE id = ?)) WHERE id = ?",
                from,
                to);
    }

    /** Live pages that asked not to be shown after a moment that has passed. */
    static List<String> expired(Sql sql, long now) throws SQLException {
        return sql.list(
                "SELECT id FROM page WHERE live = 1 AND leaves IS NOT NULL AND leaves < ?",
                row -> row.getString(1),
                now);
    }

    static void checked(Sql sql, String id, long now) throws SQLException {
        sql.update("UPDATE page SET checked = ? WHERE id = ? AND live = 1", now, id);
    }

    static Optional<ArchivedPage> find(Sql sql, String id) throws SQLException {
        return sql.first(
                """
                SELECT body, checked, EXISTS (SELECT 1 FROM loss WHERE page_id = id) FROM page
                WHERE id = ? AND live = 1\
                """,
                row -> new ArchivedPage(
                        PageCodec.read(row.getBytes(1)), Instant.ofEpochMilli(row.getLong(2)), row.getInt(3) == 1),
                id);
    }

    static ArchivedPage archived(ResultSet row) throws SQLException {
        return new ArchivedPage(PageCodec.read(row.getBytes(1)), Instant.ofEpochMilli(row.getLong(2)));
    }

    static List<PageChange> changesAfter(Sql sql, long after, int limit) throws SQLException {
        return sql.list(
                """
                SELECT c.sequence, c.page_id, c.removed, p.body FROM change c LEFT JOIN page p ON p.id = c.page_id
                WHERE c.sequence > ? ORDER BY c.sequence LIMIT ?\
                """,
                row -> row.getInt(3) == 1
                        ? new PageChange.Removed(row.getLong(1), new PageId(row.getString(2)))
                        : new PageChange.Written(row.getLong(1), PageCodec.read(row.getBytes(4))),
                after,
                limit);
    }

    private static void keepVersion(Sql sql, String id, long now) throws SQLException {
        sql.update(
                "INSERT INTO page_version (page_id, checked, replaced, body) SELECT id, checked, ?, body FROM page"
                        + " WHERE id = ? AND unarchived = 0",
                now,
                id);
    }

    /** As {@link #log} where the page is live. */
    static void logLive(Sql sql, String id) throws SQLException {
        if (known(sql, id).isPresent()) {
            log(sql, id, false);
        }
    }

    /** The page is to be looked at by whoever follows the archive. */
    static void log(Sql sql, String id, boolean removed) throws SQLException {
        sql.update("DELETE FROM change WHERE page_id = ?", id);
        sql.update("INSERT INTO change (page_id, removed) VALUES (?, ?)", id, removed ? 1 : 0);
    }
}
