package samsvar.crawler.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import samsvar.crawler.plan.NewVisit;
import samsvar.crawler.plan.Reach;
import samsvar.crawler.plan.Recorded;
import samsvar.crawler.plan.Visit;
import samsvar.crawler.plan.VisitOutcome;
import samsvar.engine.page.PageId;

/**
 * What is still to be visited, in which run of which source, and what each visit came to. A run is what a source goes through
 * from its start pages to the last address; it survives a crash and is continued. Thread-safe.
 */
public final class Frontier {
    private static final String DOING = "The list of addresses to visit could not be read";
    private static final String NOTING = "The list of addresses to visit could not be written";

    private final CrawlDatabase database;
    private final InstantSource clock;

    Frontier(CrawlDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Something that would have to wait.
     *
     * @param host the host group
     * @param until when its first visit may be made
     * @param visits how many wait
     * @param why in plain words, to go on after "because"
     */
    public record Wait(String host, Instant until, long visits, String why) {}

    /** How far a source is. */
    public record Run(String source, long number, Instant started, Optional<Instant> finished) {}

    /** The newest run of the source. */
    public Optional<Run> run(String source) {
        return database.read(
                DOING,
                sql -> sql.first(
                        "SELECT source, run, started, finished FROM source_run WHERE source = ?",
                        row -> new Run(
                                row.getString(1),
                                row.getLong(2),
                                Instant.ofEpochMilli(row.getLong(3)),
                                Optional.ofNullable(row.getObject(4))
                                        .map(ms -> Instant.ofEpochMilli(((Number) ms).longValue()))),
                        source));
    }

    /** No source is being crawled: what every process that crawls says first, as the one before may have been killed. */
    public void deactivateAll() {
        database.write(NOTING, sql -> sql.update("UPDATE source_run SET active = 0"));
    }

    /** Continues the source's unfinished run or begins a new one with these start addresses that goes so far. */
    public void begin(String source, Reach reach, List<NewVisit> seeds, int perHost) {
        long now = clock.millis();
        database.write(NOTING, sql -> {
            long open = sql.number("SELECT count(*) FROM source_run WHERE source = ? AND finished IS NULL", source);
            if (open == 0) {
                RunTable.begin(sql, source, reach, now);
            } else {
                sql.update("UPDATE source_run SET active = 1 WHERE source = ?", source);
            }
            return VisitTable.add(sql, seeds, perHost);
        });
    }

    /**
     * Takes in what an origin of the host lists and when it says that changed; whether a sparing run asks for other pages thereby.
     *
     * @param complete whether that is all it lists: what half a sitemap does not name need not have left
     */
    public boolean listed(String host, String origin, Map<String, Instant> changed, boolean complete) {
        long now = clock.millis();
        return database.write(NOTING, sql -> LastmodTable.listed(sql, host, origin, changed, complete, now));
    }

    /**
     * Wants these pages looked at before others, where they were not confirmed since the moment; each once a day, at most
     * 1,000. Nothing but the pages' names is kept.
     *
     * @return how many are wanted now that were not
     */
    public int prefer(Collection<PageId> pages, Instant confirmedBefore) {
        long now = clock.millis();
        List<String> ids = pages.stream().map(PageId::value).toList();
        return database.write(NOTING, sql -> WantedTable.add(sql, ids, confirmedBefore.toEpochMilli(), now));
    }

    /** Pages wanted since this was asked last. */
    public List<String> takeWanted() {
        boolean none = database.read(DOING, WantedTable::isEmpty);
        return none ? List.of() : database.write(NOTING, WantedTable::take);
    }

    /** Pages not asked for because their own interval is not over, in runs begun in the last day. */
    public long leftAlone() {
        long yesterday = clock.millis() - 86_400_000L;
        return database.read(
                DOING, sql -> sql.number("SELECT sum(left_alone) FROM source_run WHERE started >= ?", yesterday));
    }

    /** What the source's run has lost so far leaves, or is held where that is too much. */
    public Settled settle(String source) {
        long now = clock.millis();
        return database.write(NOTING, sql -> {
            RepeatTable.due(sql, source);
            return LossTable.settle(sql, source, now);
        });
    }

    /** Opens the source's newest run again for single addresses that were asked for. */
    public void reopen(String source, List<NewVisit> visits, int perHost) {
        long now = clock.millis();
        database.write(NOTING, sql -> {
            sql.update(
                    "INSERT INTO source_run (source, run, started, finished, active) SELECT ?, (SELECT coalesce(max(run), 0) + 1 FROM source_run), ?, NULL, 1"
                            + " WHERE NOT EXISTS (SELECT 1 FROM source_run WHERE source = ?)",
                    source,
                    now,
                    source);
            sql.update("UPDATE source_run SET finished = NULL, active = 1 WHERE source = ?", source);
            Set<String> hosts = VisitTable.add(sql, visits, perHost);
            for (NewVisit visit : visits) {
                sql.update("UPDATE visit SET done_run = 0 WHERE url = ?", visit.url());
            }
            return hosts;
        });
    }

    /** Addresses of the source whose last visit failed. */
    public List<String> failed(String source) {
        return database.read(
                DOING,
                sql -> sql.list(
                        "SELECT url FROM visit WHERE source = ? AND outcome = 'failed'",
                        row -> row.getString(1),
                        source));
    }

    /**
     * Ends the run of the source: what it lost leaves, or is held where that is too much. Addresses still waiting are taken up by
     * its next run.
     */
    public Settled finish(String source) {
        long now = clock.millis();
        return database.write(NOTING, sql -> {
            int ended = sql.update(
                    "UPDATE source_run SET finished = ?, active = 0 WHERE source = ? AND finished IS NULL",
                    now,
                    source);
            if (ended == 0) {
                return Settled.NOTHING;
            }
            RepeatTable.due(sql, source);
            return LossTable.settle(sql, source, now);
        });
    }

    /** Sources that were read to the end once, or are being read again, as pages from before tell. */
    public List<String> readOnce() {
        return database.read(DOING, sql -> sql.list("""
            SELECT s.source FROM source_run s WHERE s.finished IS NOT NULL
              OR EXISTS (SELECT 1 FROM page p WHERE p.source = s.source AND p.checked < s.started)\
            """, row -> row.getString(1)));
    }

    /** Sources being crawled now. */
    public List<String> active() {
        return database.read(
                DOING, sql -> sql.list("SELECT source FROM source_run WHERE active = 1", row -> row.getString(1)));
    }

    /** Active sources with nothing left to visit in their run, now or later. */
    public List<String> exhausted() {
        return database.read(
                DOING,
                sql -> sql.list(
                        "SELECT s.source FROM source_run s WHERE s.active = 1 AND NOT EXISTS (SELECT 1 FROM visit v"
                                + " WHERE v.source = s.source AND v.done_run < s.run)",
                        row -> row.getString(1)));
    }

    /** Host groups with something to visit in an active run, now or later. */
    public List<String> hosts() {
        return database.read(DOING, PendingVisits::hosts);
    }

    /** Host groups with something to visit in an active run that need not wait. */
    public List<String> ready() {
        long now = clock.millis();
        return database.read(DOING, sql -> PendingVisits.ready(sql, now));
    }

    /** When the first visit of a host group in an active run may be made, whatever the host group asked for itself. */
    public Optional<Instant> earliest(String host) {
        return database.read(DOING, sql -> PendingVisits.earliest(sql, host));
    }

    /**
     * The next visits of a host group that need not wait: new addresses before known ones, and those before others that were
     * visited in a later run; nearest to the start pages first among equals.
     */
    public List<Visit> next(String host, int limit) {
        long now = clock.millis();
        return database.read(DOING, sql -> PendingVisits.next(sql, host, now, limit));
    }

    /** What of the active runs is left to visit, by host group. Counts all of it: for reports. */
    public List<Wait> waits() {
        long now = clock.millis();
        return database.read(DOING, sql -> PendingVisits.waits(sql, now));
    }

    /** Active sources with something left to visit on a host group that must be left alone for now. */
    public Set<String> held() {
        long now = clock.millis();
        return database.read(DOING, sql -> PendingVisits.held(sql, now));
    }

    /** Adds addresses found, e.g. in a sitemap; returns the host groups that got something new. */
    public Set<String> add(Collection<NewVisit> visits, int perHost) {
        return database.write(NOTING, sql -> VisitTable.add(sql, visits, perHost));
    }

    /** What was kept of these addresses in this run is doubtful: they are visited once more. */
    public void revisit(Collection<String> urls) {
        database.write(NOTING, sql -> {
            VisitTable.revisit(sql, urls);
            return urls.size();
        });
    }

    /** Keeps what a visit came to: page, change, visit and links in one transaction. */
    public Recorded record(Visit visit, VisitOutcome outcome, int perHost) {
        return recordLater(visit, outcome, perHost).get();
    }

    /** As {@link #record} without waiting: the answer waits until it is kept. Outcomes are kept in the order they are given. */
    public Supplier<Recorded> recordLater(Visit visit, VisitOutcome outcome, int perHost) {
        long now = clock.millis();
        Optional<Draft> draft =
                outcome instanceof VisitOutcome.Says says ? Optional.of(Draft.of(says.page())) : Optional.empty();
        return database.writeLater(
                "The visit of " + visit.url() + " could not be recorded",
                sql -> new VisitRecorder(sql, visit, now, perHost).record(outcome, draft));
    }

    /** Everything left of the origin in active runs is given up for this run; returns how many addresses. */
    public int giveUp(String host, String origin, String reason) {
        long now = clock.millis();
        return database.write(NOTING, sql -> sql.update("""
            UPDATE visit SET done_run = (SELECT run FROM source_run s WHERE s.source = visit.source),
              outcome = 'failed', reason = ?, visited = ?
            WHERE host = ? AND substr(url, 1, length(?) + 1) = ? || '/'
              AND done_run < (SELECT run FROM source_run s WHERE s.source = visit.source AND s.active = 1)\
            """, reason, now, host, origin, origin));
    }
}
