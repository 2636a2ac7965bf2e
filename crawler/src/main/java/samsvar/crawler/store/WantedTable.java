package samsvar.crawler.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Addresses to be visited before others. Works inside the caller's transaction. */
final class WantedTable {
    /** More are not remembered: what everybody wants first is nothing special. */
    private static final int MOST = 1_000;

    /** No page is wanted twice in so long, whatever its visit came to: a host in trouble is not helped by asking. ms */
    private static final long FORGOTTEN = 86_400_000L;

    private WantedTable() {}

    /** Wants these pages looked at again, where they were not confirmed since the moment; returns how many. */
    static int add(Sql sql, Collection<String> pages, long confirmedBefore, long now) throws SQLException {
        sql.update("DELETE FROM wanted WHERE asked < ?", now - FORGOTTEN);
        int added = 0;
        for (String page : pages) {
            if (sql.number("SELECT count(*) FROM wanted") >= MOST) {
                return added;
            }
            added += sql.update(
                    "INSERT OR IGNORE INTO wanted (url, asked) SELECT v.url, ? FROM visit v JOIN page p ON p.id = v.url"
                            + " WHERE v.url = ? AND p.live = 1 AND p.checked < ?",
                    now,
                    page,
                    confirmedBefore);
        }
        return added;
    }

    /** Addresses wanted for which no run was opened yet; they are taken hereby. */
    static List<String> take(Sql sql) throws SQLException {
        List<String> urls = sql.list("SELECT url FROM wanted WHERE taken = 0 ORDER BY asked", row -> row.getString(1));
        sql.update("UPDATE wanted SET taken = 1 WHERE taken = 0");
        return urls;
    }

    /** Whether there are addresses wanted for which no run was opened yet. */
    static boolean isEmpty(Sql sql) throws SQLException {
        return sql.number("SELECT EXISTS (SELECT 1 FROM wanted WHERE taken = 0)") == 0;
    }
}
