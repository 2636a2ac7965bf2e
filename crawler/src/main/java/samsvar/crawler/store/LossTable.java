package samsvar.crawler.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samsvar.crawler.fresh.Brake;
import samsvar.crawler.fresh.Finding;
import samsvar.crawler.fresh.Standing;

/** Pages about to be lost, and those the brake holds. Every method works inside the caller's transaction. */
final class LossTable {
    /** Live pages of a source that were there before its run. */
    private static final String OLD = " WHERE p.source = ? AND p.live = 1 AND p.first_seen <="
            + " (SELECT started FROM source_run s WHERE s.source = ?)";

    private LossTable() {}

    /** A page to be lost: into another page, where its text lives on under that name. */
    private record Loss(String page, Optional<String> target) {}

    static void add(Sql sql, String page, String source, Finding cause, @Nullable String target, long now)
            throws SQLException {
        sql.update(
                "INSERT INTO loss (page_id, source, cause, target, since) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (page_id) DO UPDATE SET cause = excluded.cause, target = excluded.target",
                page,
                source,
                cause.name(),
                target,
                now);
    }

    static void forget(Sql sql, String page) throws SQLException {
        sql.update("DELETE FROM loss WHERE page_id = ?", page);
    }

    /** The page's standing where it is about to be lost. */
    static Optional<Standing> standing(Sql sql, String page) throws SQLException {
        return sql.first(
                "SELECT cause, held FROM loss WHERE page_id = ?",
                row -> {
                    Finding cause = Finding.valueOf(row.getString(1));
                    Standing.State state = cause == Finding.WITHDRAWN
                            ? Standing.State.WITHDRAWN
                            : row.getLong(2) > 0 ? Standing.State.HELD : Standing.State.LEAVING;
                    return new Standing(state, cause, cause.times());
                },
                page);
    }

    /** The run of the source has ended: what it lost leaves, or is held where that is too much. */
    static Settled settle(Sql sql, String source, long now) throws SQLException {
        Settled settled = sql.number("SELECT count(*) FROM loss WHERE source = ?", source) == 0
                ? Settled.NOTHING
                : judge(sql, source, now);
        SizeTable.note(sql, source, now);
        return settled;
    }

    private static Settled judge(Sql sql, String source, long now) throws SQLException {
        long withdrawn = sql.number(
                "SELECT count(*) FROM loss WHERE source = ? AND cause = ?", source, Finding.WITHDRAWN.name());
        long pages = withdrawn + sql.number("SELECT count(*) FROM page p" + OLD, source, source);
        long lost = sql.number("SELECT count(*) FROM page p JOIN loss l ON l.page_id = p.id" + OLD, source, source);
        if (Brake.holds(pages, withdrawn)) {
            hold(sql, source, "=", now);
        } else {
            sql.update("DELETE FROM loss WHERE source = ? AND cause = ?", source, Finding.WITHDRAWN.name());
        }
        long leaving = sql.number(
                "SELECT count(*) FROM loss l JOIN page p ON p.id = l.page_id AND p.live = 1 WHERE l.source = ?",
                source);
        long left = SizeTable.size(sql, source) - leaving;
        if (Brake.holds(pages, lost, SizeTable.most(sql, source, now), left)) {
            hold(sql, source, "<>", now);
            return new Settled(0, lost);
        }
        return new Settled(let(sql, losses(sql, source, "cause <> 'WITHDRAWN'"), now), 0);
    }

    /** What is held of the source leaves; returns how many pages. */
    static int approve(Sql sql, String source, long now) throws SQLException {
        List<Loss> held = losses(sql, source, "held > 0");
        let(sql, held, now);
        SizeTable.decided(sql, source, now);
        return held.size();
    }

    /** What is held of the source is kept until a run loses it again; returns how many pages. */
    static int keep(Sql sql, String source) throws SQLException {
        sql.update(
                "UPDATE visit SET misses = 0, doubt = NULL WHERE url IN"
                        + " (SELECT page_id FROM loss WHERE source = ? AND held > 0 AND cause <> ?)",
                source,
                Finding.WITHDRAWN.name());
        return sql.update("DELETE FROM loss WHERE source = ? AND held > 0", source);
    }

    static List<Held> held(Sql sql) throws SQLException {
        return sql.list(
                """
                SELECT l.source, l.cause, count(*), min(l.held), min(l.page_id),
                  (SELECT count(*) FROM page p WHERE p.source = l.source AND p.live = 1)
                FROM loss l WHERE l.held > 0 GROUP BY l.source, l.cause ORDER BY 4, 1, 2\
                """,
                row -> new Held(
                        row.getString(1),
                        Finding.valueOf(row.getString(2)),
                        row.getLong(3),
                        row.getLong(6),
                        Instant.ofEpochMilli(row.getLong(4)),
                        row.getString(5)));
    }

    private static void hold(Sql sql, String source, String comparison, long now) throws SQLException {
        // The index takes note, so that no answer remembered from before is quoted from them.
        for (String page : sql.list(
                "SELECT page_id FROM loss WHERE source = ? AND held = 0 AND cause <> 'WITHDRAWN'",
                row -> row.getString(1),
                source)) {
            PageTable.log(sql, page, false);
        }
        sql.update(
                "UPDATE loss SET held = ? WHERE source = ? AND held = 0 AND cause " + comparison + " ?",
                now,
                source,
                Finding.WITHDRAWN.name());
    }

    private static List<Loss> losses(Sql sql, String source, String which) throws SQLException {
        return sql.list(
                "SELECT page_id, target FROM loss WHERE source = ? AND " + which,
                row -> new Loss(row.getString(1), Optional.ofNullable(row.getString(2))),
                source);
    }

    private static int let(Sql sql, List<Loss> losses, long now) throws SQLException {
        int removed = 0;
        for (Loss loss : losses) {
            forget(sql, loss.page());
            if (PageTable.remove(sql, loss.page(), now)) {
                removed++;
                if (loss.target().isPresent()) {
                    VisitTable.repoint(sql, loss.page(), loss.target().get());
                } else {
                    VisitTable.revisitAliases(sql, loss.page());
                    VisitTable.forgets(sql, loss.page(), null);
                }
            }
        }
        return removed;
    }
}
