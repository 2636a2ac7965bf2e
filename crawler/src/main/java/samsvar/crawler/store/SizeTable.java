package samsvar.crawler.store;

import java.sql.SQLException;
import samsvar.crawler.fresh.Brake;
import samsvar.crawler.fresh.Finding;

/** How many pages sources had when their runs ended. Every method works inside the caller's transaction. */
final class SizeTable {
    private SizeTable() {}

    /** Live pages of the source with those it wants hidden for now: what a site asks for is no loss. */
    static long size(Sql sql, String source) throws SQLException {
        return sql.number("SELECT count(*) FROM page WHERE source = ? AND live = 1", source)
                + sql.number(
                        "SELECT count(*) FROM visit v JOIN page p ON p.id = v.url AND p.live = 0"
                                + " WHERE v.source = ? AND v.doubt = ?",
                        source,
                        Finding.WITHDRAWN.name());
    }

    /** A run of the source has ended. */
    static void note(Sql sql, String source, long now) throws SQLException {
        sql.update("DELETE FROM source_size WHERE source = ? AND at < ?", source, now - Brake.MEMORY.toMillis());
        sql.update("INSERT INTO source_size (source, at, pages) VALUES (?, ?, ?)", source, now, size(sql, source));
    }

    /** The most pages the source had lately; 0 where that is not known. */
    static long most(Sql sql, String source, long now) throws SQLException {
        return sql.number(
                "SELECT max(pages) FROM source_size WHERE source = ? AND at >= ?",
                source,
                now - Brake.MEMORY.toMillis());
    }

    /** A person has let pages go: earlier sizes count no longer. */
    static void decided(Sql sql, String source, long now) throws SQLException {
        sql.update("DELETE FROM source_size WHERE source = ?", source);
        note(sql, source, now);
    }
}
