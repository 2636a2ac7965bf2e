package samsvar.crawler.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samsvar.crawler.fresh.ChangeRate;
import samsvar.crawler.plan.NewVisit;
import samsvar.crawler.plan.Validators;
import samsvar.crawler.plan.Visit;
import samsvar.crawler.url.UrlRules;

/** Addresses known and what came of visiting them. Every method works inside the caller's transaction. */
final class VisitTable {
    private VisitTable() {}

    /** Adds addresses not known yet; returns the host groups that got something new. */
    static Set<String> add(Sql sql, Collection<NewVisit> visits, int perHost) throws SQLException {
        Map<String, Long> room = new HashMap<>();
        Set<String> hosts = new HashSet<>();
        for (NewVisit visit : visits) {
            String host = visit.host();
            Long left = room.get(host);
            if (left == null) {
                left = perHost - sql.number("SELECT known FROM host WHERE host = ?", host);
            }
            if (left > 0 && insert(sql, visit)) {
                left--;
                hosts.add(host);
            }
            room.put(host, left);
        }
        for (String host : hosts) {
            sql.update(
                    "INSERT INTO host (host, known) VALUES (?, ?) ON CONFLICT (host) DO UPDATE SET known = excluded.known",
                    host,
                    perHost - room.getOrDefault(host, 0L));
        }
        return hosts;
    }

    private static boolean insert(Sql sql, NewVisit visit) throws SQLException {
        return sql.update(
                        "INSERT OR IGNORE INTO visit (url, key, source, host, depth, hops) VALUES (?, ?, ?, ?, ?, ?)",
                        visit.url(),
                        visit.url().indexOf('&') < 0 ? null : UrlRules.key(visit.url()),
                        visit.source(),
                        visit.host(),
                        visit.depth(),
                        visit.hops())
                > 0;
    }

    /** The visit is done in this run. */
    static void done(Sql sql, Visit visit, String outcome, @Nullable String reason, long now) throws SQLException {
        sql.update(
                "UPDATE visit SET done_run = ?, attempts = 0, not_before = 0, outcome = ?, reason = ?, visited = ?"
                        + " WHERE url = ?",
                visit.run(),
                outcome,
                reason,
                now,
                visit.url());
    }

    /** What an address came to is called otherwise. */
    static void outcome(Sql sql, String url, String outcome, String reason) throws SQLException {
        sql.update("UPDATE visit SET outcome = ?, reason = ? WHERE url = ?", outcome, reason, url);
    }

    static void again(Sql sql, Visit visit, String reason, long notBefore, long now) throws SQLException {
        again(sql, visit.url(), reason, notBefore, now);
    }

    /** The address is visited again in this run, not before the time. */
    static void again(Sql sql, String url, String reason, long notBefore, long now) throws SQLException {
        sql.update("""
            UPDATE visit SET done_run = min(done_run, (SELECT run - 1 FROM source_run s WHERE s.source = visit.source)),
              attempts = attempts + 1, not_before = ?, outcome = 'failed', reason = ?, visited = ?
            WHERE url = ?\
            """, notBefore, reason, now, url);
    }

    /** What was kept of these addresses in this run is doubtful: they are visited once more. */
    static void revisit(Sql sql, Collection<String> urls) throws SQLException {
        for (String url : urls) {
            sql.update("UPDATE visit SET done_run = 0, etag = NULL, last_modified = NULL WHERE url = ?", url);
        }
    }

    static void keeps(Sql sql, String url, @Nullable String pageId, Validators validators) throws SQLException {
        sql.update(
                "UPDATE visit SET page_id = ?, moved_to = NULL, misses = 0, doubt = NULL, etag = ?, last_modified = ?"
                        + " WHERE url = ?",
                pageId,
                validators.etag().orElse(null),
                validators.lastModified().orElse(null),
                url);
    }

    static void forgets(Sql sql, String url, @Nullable String movedTo) throws SQLException {
        sql.update(
                "UPDATE visit SET page_id = NULL, moved_to = ?, misses = 0, doubt = NULL, etag = NULL, last_modified = NULL"
                        + " WHERE url = ?",
                movedTo,
                url);
        if (movedTo != null) {
            sql.update("UPDATE visit SET moved_to = ? WHERE moved_to = ? AND url <> ?", movedTo, url, movedTo);
        }
    }

    /** The address has a page and leads elsewhere: whether the page moved is known when that address was visited. */
    static void leadsTo(Sql sql, String url, String to) throws SQLException {
        sql.update("UPDATE visit SET moved_to = ?, etag = NULL, last_modified = NULL WHERE url = ?", to, url);
    }

    /** The address is no longer one of the page's and is visited again; whether it was one. */
    static boolean unfold(Sql sql, String url, String page) throws SQLException {
        return sql.update(
                        "UPDATE visit SET done_run = 0, page_id = NULL, etag = NULL, last_modified = NULL"
                                + " WHERE url = ? AND page_id = ? AND url <> page_id",
                        url,
                        page)
                > 0;
    }

    /** Addresses with a page of their own that lead to the address. */
    static List<String> movers(Sql sql, String url) throws SQLException {
        return sql.list(
                "SELECT url FROM visit WHERE moved_to = ? AND page_id = url AND url <> ?",
                row -> row.getString(1),
                url,
                url);
    }

    /** The page of the address moved: its address and those that led to it lead to the new page. */
    static void follow(Sql sql, String from, String to) throws SQLException {
        repoint(sql, from, to);
        forgets(sql, from, to);
    }

    static void forgetValidators(Sql sql, String url) throws SQLException {
        sql.update("UPDATE visit SET etag = NULL, last_modified = NULL WHERE url = ?", url);
    }

    /**
     * Learns from a visit that could compare what the address says with what it said.
     *
     * @param whole whether the whole text was read, not only confirmed
     */
    static void compared(Sql sql, Visit visit, boolean changed, boolean whole, long now) throws SQLException {
        Optional<History> before = sql.first(
                "SELECT compared, changes, first_read FROM visit WHERE url = ?",
                row -> new History(row.getInt(1), row.getInt(2), row.getLong(3)),
                visit.url());
        boolean first = before.isEmpty() || before.get().firstRead() == 0;
        if (!first) {
            LastmodTable.learn(sql, visit.url(), visit.host(), changed);
        }
        History history = first ? new History(0, 0, now) : before.get().and(changed);
        ChangeRate rate =
                new ChangeRate(history.compared(), history.changes(), Duration.ofMillis(now - history.firstRead()));
        sql.update(
                "UPDATE visit SET compared = ?, changes = ?, first_read = ?, due = ?,"
                        + " last_read = CASE WHEN ? THEN ? ELSE last_read END WHERE url = ?",
                history.compared(),
                history.changes(),
                history.firstRead(),
                now + rate.interval().toMillis(),
                whole,
                now,
                visit.url());
    }

    private record History(int compared, int changes, long firstRead) {
        History and(boolean changed) {
            return new History(compared + 1, changes + (changed ? 1 : 0), firstRead);
        }
    }

    /** Addresses that showed a page which is no more are visited again: their text may live on there. */
    static void revisitAliases(Sql sql, String pageId) throws SQLException {
        sql.update("""
            UPDATE visit SET done_run = 0, page_id = NULL, etag = NULL, last_modified = NULL
            WHERE page_id = ? AND url <> ?\
            """, pageId, pageId);
    }

    static void repoint(Sql sql, String fromPage, String toPage) throws SQLException {
        sql.update("UPDATE visit SET page_id = ? WHERE page_id = ?", toPage, fromPage);
    }

    static Optional<String> pageOf(Sql sql, String url) throws SQLException {
        return sql.first(
                "SELECT page_id FROM visit WHERE url = ? AND page_id IS NOT NULL", row -> row.getString(1), url);
    }
}
