package samsvar.crawler.store;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samsvar.crawler.fresh.Finding;
import samsvar.crawler.fresh.Standing;

/** How the page of an address stands, read from and written to the tables. Works inside the caller's transaction. */
final class Standings {
    private static final String WITHDRAWN = Finding.WITHDRAWN.name();

    private final Sql sql;
    private final String url;
    private final String source;
    private final long now;

    Standings(Sql sql, String url, String source, long now) {
        this.sql = sql;
        this.url = url;
        this.source = source;
        this.now = now;
    }

    /** How it stands; empty where the address has no page of its own. */
    Optional<Standing> now() throws SQLException {
        if (VisitTable.pageOf(sql, url).filter(url::equals).isEmpty()) {
            return Optional.empty();
        }
        Optional<Standing> lost = LossTable.standing(sql, url);
        return lost.isPresent()
                ? lost
                : sql.first("""
            SELECT p.live, v.misses, v.doubt FROM visit v JOIN page p ON p.id = v.url WHERE v.url = ?\
            """, row -> standing(row.getInt(1) == 1, row.getInt(2), row.getString(3)), url);
    }

    private static Standing standing(boolean live, int misses, @Nullable String doubt) {
        if (!live) {
            return WITHDRAWN.equals(doubt)
                    ? new Standing(Standing.State.WITHDRAWN, Finding.WITHDRAWN, 1)
                    : new Standing(Standing.State.LEFT, Finding.MISSING, 1);
        }
        return misses == 0 || doubt == null
                ? Standing.KEPT
                : new Standing(Standing.State.DOUBTED, Finding.valueOf(doubt), misses);
    }

    /**
     * Takes in one more finding about a page there is.
     *
     * @param target the page whose text it now says, or to which it moved
     * @return how it stands now
     */
    Standing after(Standing before, Finding finding, @Nullable String target) throws SQLException {
        Standing next = before.after(finding);
        switch (next.state()) {
            case KEPT -> keep(before);
            case DOUBTED -> doubt(before, next);
            case LEAVING -> LossTable.add(sql, url, source, next.cause(), target, now);
            case HELD -> {}
            case WITHDRAWN -> withdraw(before);
            case LEFT -> leave(target);
        }
        return next;
    }

    /** Withdraws pages that asked not to be shown any longer; returns how many. */
    static int withdrawExpired(Sql sql, long now) throws SQLException {
        int withdrawn = 0;
        for (String id : PageTable.expired(sql, now)) {
            Standings standings = new Standings(sql, id, "", now);
            Optional<Standing> before = standings.now();
            if (before.isPresent()) {
                standings.after(before.get(), Finding.WITHDRAWN, null);
                LossTable.forget(sql, id);
                VisitTable.forgetValidators(sql, id);
                withdrawn++;
            }
        }
        return withdrawn;
    }

    private void keep(Standing before) throws SQLException {
        if (before.state() != Standing.State.KEPT) {
            LossTable.forget(sql, url);
            sql.update("UPDATE visit SET misses = 0, doubt = NULL WHERE url = ?", url);
        }
    }

    private void doubt(Standing before, Standing next) throws SQLException {
        if (!next.equals(before)) {
            // Without validators: an address that stumbled must say its text again, not only "as it was".
            sql.update(
                    "UPDATE visit SET doubt = ?, misses = ?, etag = NULL, last_modified = NULL WHERE url = ?",
                    next.cause().name(),
                    next.times(),
                    url);
        }
    }

    private void withdraw(Standing before) throws SQLException {
        if (before.state() == Standing.State.WITHDRAWN) {
            return;
        }
        LossTable.forget(sql, url);
        PageTable.remove(sql, url, now);
        VisitTable.revisitAliases(sql, url);
        LossTable.add(sql, url, source, Finding.WITHDRAWN, null, now);
        sql.update("UPDATE visit SET doubt = ?, misses = 0 WHERE url = ?", WITHDRAWN, url);
    }

    private void leave(@Nullable String target) throws SQLException {
        LossTable.forget(sql, url);
        PageTable.remove(sql, url, now);
        if (target == null) {
            VisitTable.revisitAliases(sql, url);
        } else {
            PageTable.inherit(sql, url, target);
            VisitTable.follow(sql, url, target);
        }
    }
}
