package samsvar.crawler.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What sources repeat, as last judged. Every method works inside the caller's transaction. */
final class RepeatTable {
    private RepeatTable() {}

    /** Prints with their homes. */
    static Map<Long, String> homes(Sql sql, String source) throws SQLException {
        Map<Long, String> homes = new HashMap<>();
        sql.list(
                "SELECT print, home FROM repeated_text WHERE source = ?",
                row -> homes.put(row.getLong(1), row.getString(2)),
                source);
        return homes;
    }

    /** Rises with every judgement that differs from the one before; 0 where nothing was ever judged to be repeated. */
    static long version(Sql sql, String source) throws SQLException {
        return sql.number("SELECT version FROM repeat_judgement WHERE source = ?", source);
    }

    /** A run of the source has ended. */
    static void due(Sql sql, String source) throws SQLException {
        sql.update(
                "INSERT INTO repeat_judgement (source, due) VALUES (?, 1) ON CONFLICT (source) DO UPDATE SET due = 1",
                source);
    }

    static List<String> due(Sql sql) throws SQLException {
        return sql.list("SELECT source FROM repeat_judgement WHERE due = 1", row -> row.getString(1));
    }

    /** Whether a page of the source changed since it was judged. */
    static boolean isStale(Sql sql, String source) throws SQLException {
        return sql.number("""
                        SELECT EXISTS (SELECT 1 FROM change c CROSS JOIN page p ON p.id = c.page_id WHERE p.source = ?
                          AND c.sequence > (SELECT judged FROM repeat_judgement WHERE source = ?))\
                        """, source, source) == 1;
    }

    static List<String> pages(Sql sql, String source) throws SQLException {
        return sql.list("SELECT id FROM page WHERE source = ? AND live = 1", row -> row.getString(1), source);
    }

    static void judged(Sql sql, String source, long upTo) throws SQLException {
        sql.update("UPDATE repeat_judgement SET due = 0, judged = ? WHERE source = ?", upTo, source);
    }

    /** Keeps another judgement; the index is to look at the pages again that it concerns. */
    static void replace(Sql sql, String source, Map<Long, String> homes, Set<String> concerned) throws SQLException {
        sql.update("DELETE FROM repeated_text WHERE source = ?", source);
        for (Map.Entry<Long, String> home : homes.entrySet()) {
            sql.update(
                    "INSERT INTO repeated_text (source, print, home) VALUES (?, ?, ?)",
                    source,
                    home.getKey(),
                    home.getValue());
        }
        sql.update("UPDATE repeat_judgement SET version = version + 1 WHERE source = ?", source);
        for (String page : concerned) {
            PageTable.logLive(sql, page);
        }
    }
}
