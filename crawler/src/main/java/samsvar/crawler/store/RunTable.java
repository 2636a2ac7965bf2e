package samsvar.crawler.store;

import java.sql.SQLException;
import samsvar.crawler.plan.Reach;

/** The runs of sources: one row each, the newest. Works inside the caller's transaction. */
final class RunTable {
    /** Addresses whose text we have, without doubts, deeper than a start page. */
    static final String SETTLED = " depth > 0 AND misses = 0 AND page_id IS NOT NULL AND moved_to IS NULL"
            + " AND outcome IN ('fetched', 'unchanged', 'folded') ";

    private RunTable() {}

    static void begin(Sql sql, String source, Reach reach, long now) throws SQLException {
        long run = sql.number("SELECT coalesce(max(run), 0) + 1 FROM source_run");
        sql.update(
                "INSERT OR REPLACE INTO source_run (source, run, started, finished, active, adaptive)"
                        + " VALUES (?, ?, ?, NULL, 1, ?)",
                source,
                run,
                now,
                reach == Reach.DUE ? 1 : 0);
        if (reach == Reach.DUE) {
            int left = sql.update(
                    // A nightly run is never quite a day after the one before: a fifth of the interval may be missing.
                    "UPDATE visit SET done_run = ? WHERE source = ? AND due - (due - visited) / 5 > ? AND" + SETTLED,
                    run,
                    source,
                    now);
            leftAlone(sql, source, left);
        }
    }

    static void leftAlone(Sql sql, String source, int more) throws SQLException {
        sql.update("UPDATE source_run SET left_alone = left_alone + ? WHERE source = ?", more, source);
    }
}
