package samsvar.crawler.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
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
     * Keeps the page. The version before is kept as history.
     *
     * @return whether anything but the time of checking changed
     */
    static boolean put(Sql sql, Page page, Optional<PageId> canonical, long now) throws SQLException {
        byte[] json = PageCodec.json(page);
        String hash = sha256(json);
        String id = page.id().value();
        Optional<Known> before = known(sql, id);
        if (before.isPresent() && before.get().contentHash().equals(hash)) {
            sql.update("UPDATE page SET checked = ? WHERE id = ?", now, id);
            return false;
        }
        if (before.isPresent()) {
            keepVersion(sql, id, now);
        }
        sql.update(
                """
                INSERT INTO page (id, url, source, language, live, content_hash, text_hash, text_length, canonical,
                  checked, first_seen, changed, body) VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET url = excluded.url, source = excluded.source, language = excluded.language,
                  live = 1, content_hash = excluded.content_hash, text_hash = excluded.text_hash,
                  text_length = excluded.text_length, canonical = excluded.canonical, checked = excluded.checked,
                  changed = excluded.changed, body = excluded.body\
                """,
                id,
                page.url().value(),
                page.sourceId(),
                page.language().value(),
                hash,
                textHash(page),
                page.text().length(),
                canonical.map(PageId::value).orElse(null),
                now,
                now,
                now,
                PageCodec.compress(json));
        log(sql, id, false);
        return true;
    }

    /** Removes a live page; its last version stays as history. Returns whether there was one. */
    static boolean remove(Sql sql, String id, long now) throws SQLException {
        if (known(sql, id).isEmpty()) {
            return false;
        }
        keepVersion(sql, id, now);
        sql.update("UPDATE page SET live = 0, changed = ? WHERE id = ?", now, id);
        log(sql, id, true);
        return true;
    }

    static void checked(Sql sql, String id, long now) throws SQLException {
        sql.update("UPDATE page SET checked = ? WHERE id = ? AND live = 1", now, id);
    }

    static Optional<ArchivedPage> find(Sql sql, String id) throws SQLException {
        return sql.first("SELECT body, checked FROM page WHERE id = ? AND live = 1", PageTable::archived, id);
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

    /** Same title, text and date of update give the same hash, whatever the letter case and spacing. */
    static String textHash(Page page) {
        String whole = (page.updated() + "\n" + page.title() + "\n" + page.text()).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(whole.length());
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            boolean space = c == ' ' || (c >= '\t' && c <= '\r');
            if (!space) {
                plain.append(c);
            } else if (plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return sha256(plain.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void keepVersion(Sql sql, String id, long now) throws SQLException {
        sql.update(
                "INSERT INTO page_version (page_id, checked, replaced, body) SELECT id, checked, ?, body FROM page"
                        + " WHERE id = ?",
                now,
                id);
    }

    private static void log(Sql sql, String id, boolean removed) throws SQLException {
        sql.update("DELETE FROM change WHERE page_id = ?", id);
        sql.update("INSERT INTO change (page_id, removed) VALUES (?, ?)", id, removed ? 1 : 0);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
