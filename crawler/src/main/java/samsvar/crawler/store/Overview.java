package samsvar.crawler.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How do the sources stand? Counted anew by each call, in a second or two for a million addresses. Thread-safe. */
public final class Overview {
    private static final String READING = "How the sources stand could not be read";

    private final CrawlDatabase database;

    Overview(CrawlDatabase database) {
        this.database = database;
    }

    /**
     * A source's newest run.
     *
     * @param source id
     * @param started when
     * @param finished when it ended; empty while it has not
     * @param active whether a process took it up, and was at work when last heard of
     * @param done addresses visited or refused in it
     * @param left addresses it has still to come to
     * @param failed of those done, the ones that could not be had
     * @param lastVisit when an address of the source was last answered or refused
     */
    public record Progress(
            String source,
            Instant started,
            Optional<Instant> finished,
            boolean active,
            long done,
            long left,
            long failed,
            Optional<Instant> lastVisit) {}

    /**
     * A source's pages.
     *
     * @param pages how many are shown
     * @param oldest when the page not confirmed for longest was last confirmed
     * @param newest when a page was last confirmed
     */
    public record Confirmed(long pages, Instant oldest, Instant newest) {}

    /**
     * Addresses of a source that could not be had when they were last asked for.
     *
     * @param reason in plain words
     * @param addresses how many
     * @param example one of them
     */
    public record Trouble(String source, String reason, long addresses, String example) {}

    /** All sources that were ever crawled, by id. */
    public List<Progress> progress() {
        return database.read(READING, sql -> sql.list("""
            SELECT s.source, s.started, s.finished, s.active, total(v.done_run >= s.run), total(v.done_run < s.run),
              total(v.done_run >= s.run AND v.outcome = 'failed'), max(v.visited)
            FROM source_run s LEFT JOIN visit v ON v.source = s.source GROUP BY s.source ORDER BY s.source\
            """, Overview::progress));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                row.getString(1),
                Instant.ofEpochMilli(row.getLong(2)),
                moment(row, 3),
                row.getInt(4) == 1,
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                moment(row, 8));
    }

    private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        long ms = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(ms));
    }

    /** Pages shown, by source. */
    public Map<String, Confirmed> confirmed() {
        return database.read(READING, sql -> {
            Map<String, Confirmed> bySource = new LinkedHashMap<>();
            sql.list(
                    "SELECT source, count(*), min(checked), max(checked) FROM page WHERE live = 1 GROUP BY source",
                    row -> bySource.put(
                            row.getString(1),
                            new Confirmed(
                                    row.getLong(2),
                                    Instant.ofEpochMilli(row.getLong(3)),
                                    Instant.ofEpochMilli(row.getLong(4)))));
            return bySource;
        });
    }

    /** What fails, by source, the most addresses first. */
    public List<Trouble> failing() {
        return database.read(
                READING,
                sql -> sql.list(
                        "SELECT source, coalesce(reason, ''), count(*), min(url) FROM visit WHERE outcome = 'failed'"
                                + " GROUP BY source, reason ORDER BY source, 3 DESC",
                        row -> new Trouble(row.getString(1), row.getString(2), row.getLong(3), row.getString(4))));
    }

    /** Addresses not visited or not kept, by reason, most first. */
    public Map<String, Long> refused() {
        return database.read(READING, sql -> {
            Map<String, Long> reasons = new LinkedHashMap<>();
            sql.list(
                    "SELECT reason, count(*) FROM visit WHERE outcome IN ('refused', 'silent') GROUP BY reason"
                            + " ORDER BY 2 DESC, 1",
                    row -> reasons.put(row.getString(1), row.getLong(2)));
            return reasons;
        });
    }

    /** Host groups of the source with something left to visit in its run. */
    public List<String> hostsLeft(String source) {
        return database.read(
                READING,
                sql -> sql.list(
                        "SELECT DISTINCT v.host FROM visit v JOIN source_run s ON s.source = v.source WHERE v.source = ?"
                                + " AND v.done_run < s.run",
                        row -> row.getString(1),
                        source));
    }

    /** Host groups that are left alone now, whoever is at work, and those with addresses that must wait, soonest first. */
    public List<Frontier.Wait> waits(Instant now) {
        long ms = now.toEpochMilli();
        return database.read(READING, sql -> sql.list("""
            SELECT h.host, 0, (SELECT count(*) FROM visit v JOIN source_run s ON s.source = v.source
                WHERE v.host = h.host AND v.done_run < s.run AND s.finished IS NULL),
              h.wait_until, h.wait_reason, h.closed_until, max(h.wait_until, h.closed_until) AS until
            FROM host h WHERE h.wait_until > ? OR h.closed_until > ?
            UNION ALL
            SELECT v.host, min(v.not_before), count(*), 0, NULL, 0, min(v.not_before)
            FROM visit v JOIN host h ON h.host = v.host
            WHERE v.not_before > ? AND h.wait_until <= ? AND h.closed_until <= ? GROUP BY v.host ORDER BY until\
            """, row -> PendingVisits.wait(row, ms), ms, ms, ms, ms, ms));
    }
}
