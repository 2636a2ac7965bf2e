package samsvar.crawler.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import samsvar.crawler.plan.LinkText;

/** What pages call each other where they link. Every method works inside the caller's transaction. */
final class LinkTextTable {
    /** Of one page, the shortest: names rather than sentences. */
    private static final int MOST = 8;

    private LinkTextTable() {}

    /** Keeps what a page calls others. */
    static void say(Sql sql, String page, List<LinkText> texts) throws SQLException {
        if (texts.isEmpty()) {
            return;
        }
        long since = sql.number("SELECT max(sequence) FROM change");
        for (LinkText said : texts) {
            if (!said.target().equals(page)) {
                sql.update(
                        "INSERT OR IGNORE INTO link_text (target, text, said_by, since) VALUES (?, ?, ?, ?)",
                        said.target(),
                        said.text(),
                        page,
                        since);
            }
        }
    }

    /** A page read again calls others only this. */
    static void sayNow(Sql sql, String page, List<LinkText> texts) throws SQLException {
        Set<LinkText> now = new HashSet<>(texts);
        List<LinkText> before = sql.list(
                "SELECT target, text FROM link_text WHERE said_by = ?",
                row -> new LinkText(row.getString(1), row.getString(2)),
                page);
        for (LinkText said : before) {
            if (!now.contains(said)) {
                sql.update("DELETE FROM link_text WHERE target = ? AND text = ?", said.target(), said.text());
                PageTable.logLive(sql, said.target());
            }
        }
        say(sql, page, texts);
    }

    /** The page left or came back: what it calls others counts only while it is shown. */
    static void retell(Sql sql, String page) throws SQLException {
        List<String> targets =
                sql.list("SELECT DISTINCT target FROM link_text WHERE said_by = ?", row -> row.getString(1), page);
        for (String target : targets) {
            PageTable.logLive(sql, target);
        }
    }

    /** What others that are shown call the page, shortest first. */
    static List<String> of(Sql sql, String page) throws SQLException {
        return sql.list("""
                SELECT text FROM link_text t JOIN page p ON p.id = t.said_by AND p.live = 1
                WHERE t.target = ? ORDER BY length(text), text LIMIT ?\
                """, row -> row.getString(1), page, MOST);
    }

    /** Pages that got another name after they were written are to be looked at again; returns how many. */
    static int tell(Sql sql) throws SQLException {
        List<String> told = sql.list("""
                SELECT DISTINCT t.target FROM link_text t JOIN change c ON c.page_id = t.target
                WHERE c.removed = 0 AND c.sequence <= t.since ORDER BY c.sequence\
                """, row -> row.getString(1));
        for (String page : told) {
            PageTable.log(sql, page, false);
        }
        return told.size();
    }
}
