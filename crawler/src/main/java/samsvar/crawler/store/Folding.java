package samsvar.crawler.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samsvar.crawler.fresh.NearDuplicate;
import samsvar.crawler.fresh.Resemblance;
import samsvar.crawler.fresh.SimHash;
import samsvar.crawler.plan.VisitOutcome;
import samsvar.engine.page.ArchivedPage;
import samsvar.engine.page.Page;

/** Which addresses are one page? Those with the same text, and those that name another with a like text as their own. */
final class Folding {
    /** Shorter texts ("Contact us") may be the same on two pages that are not the same page. UTF-16 units. */
    static final int FOLDABLE_LENGTH = 200;

    /** One query for each quarter of a fingerprint, each with its index. */
    private static final List<String> NEAR =
            List.of("simhash & 65535", "simhash >> 16 & 65535", "simhash >> 32 & 65535", "simhash >> 48 & 65535")
                    .stream()
                    .map(
                            quarter -> "SELECT id, simhash FROM page WHERE source = ? AND (" + quarter
                                    + ") = ? AND live = 1"
                                    + " AND simhash IS NOT NULL AND id <> ? AND canonical IS NOT ?"
                                    + " AND NOT EXISTS (SELECT 1 FROM visit v WHERE v.url = page.id AND v.moved_to = ?) LIMIT 50")
                    .toList();

    private final Sql sql;
    private final long now;

    Folding(Sql sql, long now) {
        this.sql = sql;
        this.now = now;
    }

    /**
     * Where a text belongs.
     *
     * @param other the page it is folded into
     * @param copied whether the address had a text of its own and now says another page's
     * @param changed whether the page's own address said something else before
     */
    record Place(Optional<String> other, boolean copied, boolean changed) {}

    /** @param draft the page of what the visit came to */
    Place place(VisitOutcome.Says says, Draft draft) throws SQLException {
        String id = draft.page().id().value();
        Optional<String> canonical = says.canonical().map(c -> c.value()).filter(c -> !c.equals(id));
        List<String> alike = alike(draft);
        Optional<String> other =
                canonical.isPresent() && isLike(canonical.get(), draft) ? canonical : twin(draft, alike);
        boolean changed = hadAnotherText(draft);
        if (other.isEmpty() && draft.fingerprint().isPresent()) {
            other = near(draft, draft.fingerprint().get());
        }
        return new Place(other, changed && !alike.isEmpty(), changed);
    }

    /** A page that says the same but for words that tell no pages apart; only for an address without a text of its own so far. */
    private Optional<String> near(Draft draft, long fingerprint) throws SQLException {
        Page page = draft.page();
        if (PageTable.known(sql, page.id().value()).isPresent()) {
            return Optional.empty();
        }
        for (String id : candidates(page, fingerprint)) {
            Optional<ArchivedPage> other = PageTable.find(sql, id);
            if (other.isPresent() && isOne(other.get().page(), draft)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private static boolean isOne(Page other, Draft draft) {
        Page page = draft.page();
        return other.language().equals(page.language())
                && other.title().equalsIgnoreCase(page.title())
                && NearDuplicate.areOne(other.text(), draft.text());
    }

    private List<String> candidates(Page page, long fingerprint) throws SQLException {
        List<String> near = new ArrayList<>();
        for (int band = 0; band < SimHash.BANDS && near.isEmpty(); band++) {
            near.addAll(sql.list(
                    NEAR.get(band),
                    row -> SimHash.areNear(row.getLong(2), fingerprint) ? row.getString(1) : "",
                    page.sourceId(),
                    SimHash.band(fingerprint, band),
                    page.id().value(),
                    page.id().value(),
                    page.id().value()));
            near.removeIf(String::isEmpty);
        }
        return near;
    }

    private boolean hadAnotherText(Draft draft) throws SQLException {
        Optional<PageTable.Known> known = PageTable.known(sql, draft.page().id().value());
        return known.isPresent() && !known.get().textHash().equals(draft.textHash());
    }

    /** A page named as the real one is believed to be it unless it says something quite different: templates err. */
    private boolean isLike(String id, Draft draft) throws SQLException {
        Optional<ArchivedPage> other = PageTable.find(sql, id);
        return other.isPresent()
                && other.get().page().sourceId().equals(draft.page().sourceId())
                && !Resemblance.areUnlike(other.get().page().text(), draft.text());
    }

    private static Optional<String> twin(Draft draft, List<String> alike) {
        boolean foldable = draft.text().length() >= FOLDABLE_LENGTH;
        String own = bare(draft.page().id().value());
        return alike.stream().filter(id -> foldable || bare(id).equals(own)).findFirst();
    }

    /**
     * Live pages of the source that say the same, oldest first; not those that name this page as their own address, nor those that
     * redirect to it.
     */
    private List<String> alike(Draft draft) throws SQLException {
        Page page = draft.page();
        return sql.list(
                """
                SELECT id FROM page WHERE source = ? AND text_hash = ? AND live = 1 AND id <> ? AND canonical IS NOT ?
                  AND NOT EXISTS (SELECT 1 FROM visit v WHERE v.url = page.id AND v.moved_to = ?)
                ORDER BY first_seen, id\
                """,
                row -> row.getString(1),
                page.sourceId(),
                draft.textHash(),
                page.id().value(),
                page.id().value(),
                page.id().value());
    }

    /** The address without what differs between two ways of writing the same one. */
    private static String bare(String url) {
        return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/(index\\.(html?|php))?$", "");
    }

    void fold(String id, String into) throws SQLException {
        if (PageTable.remove(sql, id, now)) {
            VisitTable.repoint(sql, id, into);
        }
    }

    /** Pages that named this one as their own address before it was known. */
    void foldOthersInto(VisitOutcome.Says says, Draft draft) throws SQLException {
        String id = says.page().id().value();
        if (says.canonical().filter(c -> !c.value().equals(id)).isPresent()) {
            return;
        }
        List<String> others = sql.list(
                "SELECT id FROM page WHERE canonical = ? AND live = 1 AND source = ? AND id <> ?",
                row -> row.getString(1),
                id,
                says.page().sourceId(),
                id);
        for (String other : others) {
            if (isLike(other, draft)) {
                fold(other, id);
            }
        }
    }
}
