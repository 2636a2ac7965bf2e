package samsvar.crawler.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samsvar.crawler.fresh.ChangeRate;
import samsvar.crawler.fresh.Finding;
import samsvar.crawler.plan.Validators;
import samsvar.crawler.plan.Visit;

/**
 * Visits of active runs that are not done. What is asked for again and again while crawling walks an index from where the answer
 * begins and takes as long with a million addresses as with a hundred. Every method works on the caller's connection.
 */
final class PendingVisits {
    /** Of one host group (?), in the order of the index visit_host: new addresses first, then those longest not visited. */
    private static final String OF_HOST = """
        FROM visit v CROSS JOIN source_run s ON s.source = v.source AND s.active = 1 LEFT JOIN page p ON p.id = v.page_id
        WHERE v.host = ? AND v.done_run < (SELECT max(run) FROM source_run WHERE active = 1) AND v.done_run < s.run
        """;

    /** Host groups for which there is one such as the rest of the condition says. */
    private static final String HOSTS = """
        SELECT h.host FROM host h WHERE EXISTS (SELECT 1 FROM visit v CROSS JOIN source_run s ON s.source = v.source
        AND s.active = 1 WHERE v.host = h.host AND v.done_run < (SELECT max(run) FROM source_run WHERE active = 1)
        AND v.done_run < s.run\
        """;

    /** A server may say "as it was" for ever; after so long we read the whole text again. ms */
    private static final long WHOLE_AFTER = ChangeRate.LONGEST.toMillis();

    private PendingVisits() {}

    /** New addresses first, nearest to the start pages first among these; then those longest not visited. */
    static List<Visit> next(Sql sql, String host, long now, int limit) throws SQLException {
        return sql.list(
                "SELECT v.url, v.source, v.host, v.depth, v.hops, s.run, v.attempts, v.etag, v.last_modified, v.page_id,"
                        + " p.live, v.doubt, v.last_read, CASE p.live WHEN 1 THEN p.text_length ELSE 0 END " + OF_HOST
                        + "AND v.not_before <= ? ORDER BY v.done_run, v.depth, v.rowid LIMIT ?",
                row -> visit(row, now),
                host,
                now,
                limit);
    }

    /** When the host group's first pending visit may be made, empty where none is pending; walks through all that wait. */
    static Optional<Instant> earliest(Sql sql, String host) throws SQLException {
        return sql.first(
                        "SELECT min(v.not_before) " + OF_HOST,
                        row -> Optional.ofNullable(row.getObject(1))
                                .map(ms -> Instant.ofEpochMilli(((Number) ms).longValue())),
                        host)
                .flatMap(earliest -> earliest);
    }

    /** Host groups with something pending, now or later. */
    static List<String> hosts(Sql sql) throws SQLException {
        return sql.list(HOSTS + ")", row -> row.getString(1));
    }

    /** Host groups with something that need not wait. */
    static List<String> ready(Sql sql, long now) throws SQLException {
        return sql.list(
                HOSTS + " AND v.not_before <= ?) AND max(h.wait_until, h.closed_until) <= ?",
                row -> row.getString(1),
                now,
                now);
    }

    /** What waits, by host group. Walks through all that is pending: for reports. */
    static List<Frontier.Wait> waits(Sql sql, long now) throws SQLException {
        return sql.list("""
                SELECT w.host, w.retry, w.visits, coalesce(h.wait_until, 0), h.wait_reason, coalesce(h.closed_until, 0)
                FROM (SELECT v.host, min(v.not_before) AS retry, count(*) AS visits FROM visit v
                  JOIN source_run s ON s.source = v.source AND s.active = 1 WHERE v.done_run < s.run GROUP BY v.host) w
                LEFT JOIN host h ON h.host = w.host\
                """, row -> wait(row, now));
    }

    static Frontier.Wait wait(ResultSet row, long now) throws SQLException {
        long retry = row.getLong(2);
        long asked = row.getLong(4);
        long closed = row.getLong(6);
        long until = Math.max(Math.max(retry, asked), closed);
        String why = until <= now
                ? "it is its turn"
                : until == closed
                        ? "it is outside its source's hours"
                        : until == asked ? row.getString(5) : "its failed addresses are tried again then";
        return new Frontier.Wait(row.getString(1), Instant.ofEpochMilli(Math.max(until, now)), row.getLong(3), why);
    }

    /** Active sources with something left to visit on a host group that must be left alone for now. */
    static Set<String> held(Sql sql, long now) throws SQLException {
        return Set.copyOf(sql.list("""
                SELECT DISTINCT v.source FROM visit v JOIN source_run s ON s.source = v.source AND s.active = 1
                WHERE v.done_run < s.run AND v.host IN (SELECT host FROM host WHERE max(wait_until, closed_until) > ?)\
                """, row -> row.getString(1), now));
    }

    private static Visit visit(ResultSet row, long now) throws SQLException {
        Optional<String> etag = Optional.ofNullable(row.getString(8));
        Optional<String> modified = Optional.ofNullable(row.getString(9));
        // A page that left the archive must come back whole, not as "unchanged"; one only hidden from us need not.
        boolean withdrawn = Finding.WITHDRAWN.name().equals(row.getString(12));
        boolean lost = row.getString(10) != null && row.getInt(11) != 1 && !withdrawn;
        boolean stale = row.getLong(13) < now - WHOLE_AFTER;
        boolean nothing = lost || stale || (etag.isEmpty() && modified.isEmpty());
        return new Visit(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getInt(5),
                row.getLong(6),
                row.getInt(7),
                row.getInt(11) == 1,
                row.getInt(14),
                nothing ? Optional.empty() : Optional.of(new Validators(etag, modified)));
    }
}
