package samsvar.crawler.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samsvar.crawler.plan.NewVisit;
import samsvar.crawler.plan.Recorded;
import samsvar.crawler.plan.Recorded.Kind;
import samsvar.crawler.plan.Visit;
import samsvar.crawler.plan.VisitOutcome;
import samsvar.engine.page.Page;

/** Turns what a visit came to into rows, inside one transaction: the page, its change, the visit and the links it gave. */
final class VisitRecorder {
    /** Shorter texts ("Contact us") may be the same on two pages that are not the same page. UTF-16 units. */
    static final int FOLDABLE_LENGTH = 200;

    /** How long after a first 404 the address of a known page is asked again, ms. */
    private static final long CONFIRM_AFTER = 20_000;

    private final Sql sql;
    private final Visit visit;
    private final long now;
    private final int perHost;

    VisitRecorder(Sql sql, Visit visit, long now, int perHost) {
        this.sql = sql;
        this.visit = visit;
        this.now = now;
        this.perHost = perHost;
    }

    Recorded record(VisitOutcome outcome) throws SQLException {
        return switch (outcome) {
            case VisitOutcome.Says says -> says(says);
            case VisitOutcome.Silent silent -> {
                boolean removed = leave();
                VisitTable.keeps(sql, visit.url(), null, silent.validators());
                VisitTable.done(sql, visit, "silent", silent.reason(), now);
                yield recorded(removed ? Kind.REMOVED : Kind.NOTHING, silent.links());
            }
            case VisitOutcome.Unchanged unchanged -> unchanged();
            case VisitOutcome.Moved moved -> moved(moved);
            case VisitOutcome.Gone gone -> gone(gone);
            case VisitOutcome.Refused refused -> {
                boolean removed = leave();
                VisitTable.forgets(sql, visit.url(), null);
                VisitTable.done(sql, visit, "refused", refused.reason(), now);
                yield recorded(removed ? Kind.REMOVED : Kind.NOTHING, List.of());
            }
            case VisitOutcome.Failed failed -> {
                if (failed.retry().isPresent()) {
                    VisitTable.again(
                            sql, visit, failed.reason(), failed.retry().get().toEpochMilli(), now);
                } else {
                    VisitTable.done(sql, visit, "failed", failed.reason(), now);
                }
                yield recorded(Kind.NOTHING, List.of());
            }
        };
    }

    private Recorded says(VisitOutcome.Says says) throws SQLException {
        Page page = says.page();
        String id = page.id().value();
        Optional<String> canonical = says.canonical().map(c -> c.value()).filter(c -> !c.equals(id));
        Optional<String> other = canonical.filter(c -> live(c)).or(() -> twin(page));
        Optional<String> copied = other.or(() -> alike(page).stream().findFirst());
        if (copied.isPresent() && suddenlyTheSame(page) && VisitTable.missed(sql, visit.url()) < 2) {
            VisitTable.done(sql, visit, "held", "says the same as " + copied.get(), now);
            return recorded(Kind.HELD, List.of());
        }
        Kind kind;
        if (other.isPresent()) {
            fold(id, other.get());
            kind = Kind.FOLDED;
        } else {
            kind = PageTable.put(sql, page, says.canonical(), now) ? Kind.WRITTEN : Kind.SAME;
            if (canonical.isEmpty()) {
                foldOthersInto(id, page.sourceId());
            }
        }
        VisitTable.keeps(sql, visit.url(), other.orElse(id), says.validators());
        VisitTable.done(sql, visit, kind == Kind.FOLDED ? "folded" : "fetched", null, now);
        return recorded(kind, says.links());
    }

    /** A page we know under a text of its own that now says what another page says: a maintenance notice says it everywhere. */
    private boolean suddenlyTheSame(Page page) throws SQLException {
        Optional<PageTable.Known> known = PageTable.known(sql, page.id().value());
        return known.isPresent() && !known.get().textHash().equals(PageTable.textHash(page));
    }

    private boolean live(String id) {
        try {
            return PageTable.known(sql, id).isPresent();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<String> twin(Page page) {
        boolean foldable = page.text().length() >= FOLDABLE_LENGTH;
        String own = bare(page.id().value());
        return alike(page).stream()
                .filter(id -> foldable || bare(id).equals(own))
                .findFirst();
    }

    /** Live pages of the source that say the same and do not name this page as their own address, oldest first. */
    private List<String> alike(Page page) {
        try {
            return sql.list(
                    "SELECT id FROM page WHERE source = ? AND text_hash = ? AND live = 1 AND id <> ?"
                            + " AND canonical IS NOT ? ORDER BY first_seen, id",
                    row -> row.getString(1),
                    page.sourceId(),
                    PageTable.textHash(page),
                    page.id().value(),
                    page.id().value());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address without what differs between two ways of writing the same one. */
    private static String bare(String url) {
        return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/(index\\.(html?|php))?$", "");
    }

    private void fold(String id, String into) throws SQLException {
        if (PageTable.remove(sql, id, now)) {
            VisitTable.repoint(sql, id, into);
        }
    }

    private void foldOthersInto(String id, String source) throws SQLException {
        List<String> others = sql.list(
                "SELECT id FROM page WHERE canonical = ? AND live = 1 AND source = ? AND id <> ?",
                row -> row.getString(1),
                id,
                source,
                id);
        for (String other : others) {
            fold(other, id);
        }
    }

    private Recorded unchanged() throws SQLException {
        Optional<String> page = VisitTable.pageOf(sql, visit.url());
        if (page.isPresent()) {
            PageTable.checked(sql, page.get(), now);
        }
        VisitTable.done(sql, visit, "unchanged", null, now);
        return recorded(Kind.SAME, List.of());
    }

    private Recorded moved(VisitOutcome.Moved moved) throws SQLException {
        boolean mayBePassing = !moved.permanent() && ownPage().isPresent();
        if (mayBePassing && VisitTable.missed(sql, visit.url()) < 2) {
            VisitTable.done(sql, visit, "held", "leads for the time being to " + moved.to(), now);
            return recorded(Kind.HELD, moved.target().stream().toList());
        }
        boolean removed = leave();
        VisitTable.forgets(sql, visit.url(), moved.to());
        VisitTable.done(sql, visit, "moved", moved.to(), now);
        return recorded(
                removed ? Kind.REMOVED : Kind.NOTHING, moved.target().stream().toList());
    }

    private Recorded gone(VisitOutcome.Gone gone) throws SQLException {
        if (gone.status() != 410 && ownPage().isPresent() && VisitTable.missed(sql, visit.url()) < 2) {
            VisitTable.again(sql, visit, "404, to be confirmed", now + CONFIRM_AFTER, now);
            return recorded(Kind.HELD, List.of());
        }
        boolean removed = leave();
        VisitTable.forgets(sql, visit.url(), null);
        VisitTable.done(sql, visit, "gone", String.valueOf(gone.status()), now);
        return recorded(removed ? Kind.REMOVED : Kind.NOTHING, List.of());
    }

    private Optional<String> ownPage() throws SQLException {
        return VisitTable.pageOf(sql, visit.url()).filter(visit.url()::equals);
    }

    /** The page of this address leaves the archive; addresses that led to it are looked at anew. */
    private boolean leave() throws SQLException {
        if (ownPage().isEmpty() || !PageTable.remove(sql, visit.url(), now)) {
            return false;
        }
        VisitTable.revisitAliases(sql, visit.url());
        return true;
    }

    private Recorded recorded(Kind kind, List<NewVisit> links) throws SQLException {
        return new Recorded(kind, links.isEmpty() ? Set.of() : VisitTable.add(sql, links, perHost));
    }
}
