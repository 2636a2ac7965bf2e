package samsvar.crawler.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import samsvar.crawler.fresh.ChangeRate;
import samsvar.crawler.fresh.LastmodTrust;

/** What sitemaps say of when pages changed, and how true that was. Works inside the caller's transaction. */
final class LastmodTable {
    private LastmodTable() {}

    /**
     * Takes in what an origin lists; in a sparing run, claims believed bring pages back, denials believed spare them, and what was
     * listed and is not any more is looked at.
     *
     * @return whether the run asks for other pages thereby
     */
    static boolean listed(Sql sql, String host, String origin, Map<String, Instant> changed, boolean complete, long now)
            throws SQLException {
        if (complete) {
            // Negative: not met in this listing yet.
            sql.update(
                    "UPDATE visit SET lastmod = -lastmod WHERE host = ? AND lastmod > 0"
                            + " AND substr(url, 1, length(?) + 1) = ? || '/'",
                    host,
                    origin,
                    origin);
        }
        for (Map.Entry<String, Instant> entry : changed.entrySet()) {
            sql.update(
                    "UPDATE visit SET lastmod = ? WHERE url = ?",
                    entry.getValue().toEpochMilli(),
                    entry.getKey());
        }
        LastmodTrust trust = trust(sql, host);
        int replanned = 0;
        for (String source : sparing(sql, host)) {
            int back =
                    back(sql, host, source, trust.claimsCount() ? "(lastmod > visited OR lastmod < 0)" : "lastmod < 0");
            int spared = trust.denialsCount() ? spared(sql, host, source, now) : 0;
            RunTable.leftAlone(sql, source, spared - back);
            replanned += back + spared;
        }
        sql.update("UPDATE visit SET lastmod = NULL WHERE host = ? AND lastmod < 0", host);
        return replanned > 0;
    }

    private static int back(Sql sql, String host, String source, String which) throws SQLException {
        return sql.update(
                "UPDATE visit SET done_run = 0 WHERE host = ? AND source = ? AND " + which + " AND visited <"
                        + " (SELECT started FROM source_run s WHERE s.source = visit.source AND s.run = visit.done_run)",
                host,
                source);
    }

    private static int spared(Sql sql, String host, String source, long now) throws SQLException {
        return sql.update(
                "UPDATE visit SET done_run = (SELECT run FROM source_run s WHERE s.source = visit.source)"
                        + " WHERE host = ? AND source = ? AND lastmod BETWEEN 0 AND visited AND visited > ?"
                        + " AND done_run < (SELECT run FROM source_run s WHERE s.source = visit.source) AND"
                        + RunTable.SETTLED,
                host,
                source,
                now - ChangeRate.LONGEST.toMillis());
    }

    /** Learns from a visit whether what the sitemap said before it was true. */
    static void learn(Sql sql, String url, String host, boolean changed) throws SQLException {
        long said = sql.number(
                "SELECT CASE WHEN lastmod IS NULL OR visited IS NULL THEN 0 WHEN lastmod > visited THEN 1 ELSE 2 END"
                        + " FROM visit WHERE url = ?",
                url);
        if (said == 1) {
            sql.update("UPDATE host SET claims = claims + 1, borne_out = borne_out + ? WHERE host = ?", changed, host);
        } else if (said == 2) {
            sql.update("UPDATE host SET denials = denials + 1, belied = belied + ? WHERE host = ?", changed, host);
        }
    }

    private static LastmodTrust trust(Sql sql, String host) throws SQLException {
        return sql.first(
                        "SELECT claims, borne_out, denials, belied FROM host WHERE host = ?",
                        row -> new LastmodTrust(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                        host)
                .orElse(new LastmodTrust(0, 0, 0, 0));
    }

    private static List<String> sparing(Sql sql, String host) throws SQLException {
        return sql.list(
                "SELECT source FROM source_run WHERE active = 1 AND adaptive = 1 AND source IN"
                        + " (SELECT DISTINCT source FROM visit WHERE host = ?)",
                row -> row.getString(1),
                host);
    }
}
