package samsvar.crawler.store;

import java.net.URI;
import java.sql.SQLException;
import java.util.Optional;
import samsvar.crawler.fresh.Finding;
import samsvar.crawler.plan.VisitOutcome;

/** Did a page that redirects move, or is it gone? Known once the address it leads to was visited. */
final class Moves {
    private static final int HOPS = 5;

    private final Sql sql;

    Moves(Sql sql) {
        this.sql = sql;
    }

    /**
     * What a redirect came to.
     *
     * @param page the page the address leads to now
     */
    record Arrival(Finding finding, Optional<String> page) {
        static final Arrival DEAD_END = new Arrival(Finding.DEAD_END, Optional.empty());
    }

    private record Stop(boolean visited, Optional<String> page, Optional<String> next, boolean open) {}

    /** Where the page's redirect ends; empty while that is not known. */
    Optional<Arrival> arrival(String from, VisitOutcome.Moved moved) throws SQLException {
        return moved.target().isEmpty() ? Optional.of(Arrival.DEAD_END) : arrival(from, moved.to());
    }

    /** Where the page ends that leads to the address; empty while that is not known. */
    Optional<Arrival> arrival(String from, String to) throws SQLException {
        String at = to;
        for (int hop = 0; hop <= HOPS; hop++) {
            Optional<Stop> stop = stop(at);
            if (stop.isEmpty() || !stop.get().visited()) {
                return Optional.empty();
            }
            if (stop.get().page().isPresent()) {
                return at(from, stop.get().page().get());
            }
            if (stop.get().next().isEmpty()) {
                return stop.get().open() ? Optional.empty() : Optional.of(Arrival.DEAD_END);
            }
            at = stop.get().next().get();
        }
        return Optional.empty();
    }

    private Optional<Arrival> at(String from, String page) throws SQLException {
        if (page.equals(from)) {
            return Optional.empty();
        }
        boolean everythingHome = isHome(page) && !isHome(from) && !sameText(from, page);
        return Optional.of(everythingHome ? Arrival.DEAD_END : new Arrival(Finding.MOVED, Optional.of(page)));
    }

    private Optional<Stop> stop(String url) throws SQLException {
        return sql.first(
                """
                SELECT v.done_run >= s.run, p.id, v.moved_to, v.outcome IN ('failed', 'held') FROM visit v
                JOIN source_run s ON s.source = v.source
                LEFT JOIN page p ON p.id = v.page_id AND p.live = 1 AND (v.moved_to IS NULL OR v.page_id <> v.url)
                WHERE v.url = ?\
                """,
                row -> new Stop(
                        row.getBoolean(1),
                        Optional.ofNullable(row.getString(2)),
                        Optional.ofNullable(row.getString(3)),
                        row.getBoolean(4)),
                url);
    }

    private boolean sameText(String one, String other) throws SQLException {
        return sql.number("SELECT count(DISTINCT text_hash) FROM page WHERE live = 1 AND id IN (?, ?)", one, other)
                == 1;
    }

    private static boolean isHome(String url) {
        URI uri = URI.create(url);
        return uri.getRawQuery() == null
                && (uri.getRawPath() == null || uri.getRawPath().length() <= 1);
    }
}
