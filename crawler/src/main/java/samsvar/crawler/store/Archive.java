package samsvar.crawler.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import samsvar.config.source.SourceId;
import samsvar.crawler.extract.document.FailedDocuments;
import samsvar.engine.ingest.ArchiveUnavailable;
import samsvar.engine.ingest.PageLog;
import samsvar.engine.page.ArchivedPage;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageChange;
import samsvar.engine.page.PageId;

/**
 * Every page with its earlier versions, and all that the crawler must remember: the truth from which the index is derived.
 * One file, {@code crawl.db}, in the data folder. Thread-safe; one process writes (see {@link DataLock}), others may read.
 * All methods throw {@link ArchiveUnavailable} when the file can not be read or written.
 */
public final class Archive implements PageLog, AutoCloseable {
    /** The archive's file in the data folder. */
    public static final String FILE = "crawl.db";

    private static final String READING = "The archive could not be read";
    private static final String WRITING = "The archive could not be written";
    private static final Duration HISTORY = Duration.ofDays(2 * 365);

    private final CrawlDatabase database;
    private final Path folder;
    private final InstantSource clock;
    private final SourceRepeats repeats;

    Archive(CrawlDatabase database, Path folder, InstantSource clock) {
        this.database = database;
        this.folder = folder;
        this.clock = clock;
        this.repeats = new SourceRepeats(database);
    }

    /** Opens the archive of the folder, making it where there is none. */
    public static Archive open(Path dataDir, InstantSource clock) {
        try {
            Files.createDirectories(dataDir);
        } catch (IOException e) {
            throw new ArchiveUnavailable("The data folder " + dataDir + " could not be made: " + e.getMessage(), e);
        }
        return new Archive(CrawlDatabase.open(dataDir.resolve(FILE)), dataDir, clock);
    }

    /** Opens the archive beside a process that writes to it; an empty one where there is none yet. */
    public static Archive openReadOnly(Path dataDir, InstantSource clock) {
        return new Archive(CrawlDatabase.openReadOnly(dataDir.resolve(FILE)), dataDir, clock);
    }

    @Override
    public List<PageChange> changesAfter(long after, int limit) {
        return database.read(READING, sql -> {
            List<PageChange> changes = PageTable.changesAfter(sql, after, limit);
            for (int i = 0; i < changes.size(); i++) {
                if (changes.get(i) instanceof PageChange.Written(long sequence, var page, var _)) {
                    List<String> calledBy = LinkTextTable.of(sql, page.id().value());
                    changes.set(i, new PageChange.Written(sequence, repeats.mark(sql, page), calledBy));
                }
            }
            return changes;
        });
    }

    @Override
    public long lastSequence() {
        return database.read(READING, sql -> sql.number("SELECT max(sequence) FROM change"));
    }

    @Override
    public Optional<ArchivedPage> find(PageId id) {
        return database.read(READING, sql -> find(sql, id.value()));
    }

    /** The page an address leads to: its own, or the one it was folded into or redirects to. */
    public Optional<ArchivedPage> findByAddress(String url) {
        return database.read(READING, sql -> {
            Optional<ArchivedPage> own = find(sql, url);
            if (own.isPresent()) {
                return own;
            }
            Optional<String> other = sql.first(
                            "SELECT coalesce(nullif(page_id, url), moved_to) FROM visit WHERE url = ?",
                            row -> Optional.ofNullable(row.getString(1)),
                            url)
                    .flatMap(id -> id);
            return other.isPresent() ? find(sql, other.get()) : Optional.empty();
        });
    }

    private Optional<ArchivedPage> find(Sql sql, String id) throws SQLException {
        Optional<ArchivedPage> found = PageTable.find(sql, id);
        return found.isEmpty()
                ? found
                : Optional.of(found.get()
                        .with(VersionClaims.compare(
                                sql, repeats.mark(sql, found.get().page()))));
    }

    /**
     * Judges anew what the pages of each source repeat of which a run has ended. What became another page thereby, or is called by
     * another name since it was written, is a change in the log. Costs about a second of CPU time for a source, however large (seen:
     * 0.7 to 1.1 s for the 5,200 pages of a sample), and reads all its pages, 0.2 ms each, where the judgement became another.
     */
    public void judgeEndedRuns() {
        if (repeats.judgeDue()) {
            database.write(WRITING, LinkTextTable::tell);
        }
    }

    /** The page with the id, or the one it became when its address moved or was folded into another. */
    public Optional<ArchivedPage> follow(PageId id) {
        return findByAddress(id.value());
    }

    /** Other addresses that lead to the page, in no order. */
    public List<String> aliases(PageId id) {
        return database.read(
                READING,
                sql -> sql.list(
                        "SELECT url FROM visit WHERE (page_id = ? OR moved_to = ?) AND url <> ?",
                        row -> row.getString(1),
                        id.value(),
                        id.value(),
                        id.value()));
    }

    /** Earlier versions of the page, newest first, each with the time it was last confirmed; kept two years. */
    public List<ArchivedPage> versions(PageId id) {
        return database.read(
                READING,
                sql -> sql.list(
                        "SELECT body, checked FROM page_version WHERE page_id = ? ORDER BY replaced DESC, rowid DESC",
                        PageTable::archived,
                        id.value()));
    }

    /**
     * Keeps a page that was handed in rather than crawled, under its own id, whatever else says the same.
     *
     * @return whether it is new or changed
     */
    public boolean put(Page page) {
        return putAll(List.of(page)) == 1;
    }

    /** As {@link #put} for many pages in one transaction; returns how many are new or changed. */
    public int putAll(List<Page> pages) {
        long now = clock.millis();
        List<Draft> drafts = pages.stream().map(Draft::of).toList();
        return database.write(WRITING, sql -> {
            int changed = 0;
            for (Draft draft : drafts) {
                changed += PageTable.put(sql, draft, PageTable.Terms.NONE, now) ? 1 : 0;
            }
            return changed;
        });
    }

    /** Takes the page out; returns whether it was there. */
    public boolean remove(PageId id) {
        long now = clock.millis();
        return database.write(WRITING, sql -> PageTable.remove(sql, id.value(), now));
    }

    /** Pages about which a person has to decide, longest waiting first. */
    public List<Held> held() {
        return database.read(READING, LossTable::held);
    }

    /** What is held of the source leaves; returns how many pages. */
    public int approve(SourceId source) {
        long now = clock.millis();
        return database.write(WRITING, sql -> LossTable.approve(sql, source.value(), now));
    }

    /** What is held of the source is kept, until a run loses it again; returns how many pages. */
    public int keep(SourceId source) {
        return database.write(WRITING, sql -> LossTable.keep(sql, source.value()));
    }

    /** Withdraws pages that asked not to be shown after a moment that has passed; returns how many. */
    public int withdrawExpired() {
        long now = clock.millis();
        long due =
                database.read(READING, sql -> (long) PageTable.expired(sql, now).size());
        return due == 0 ? 0 : database.write(WRITING, sql -> Standings.withdrawExpired(sql, now));
    }

    /** Live pages by language, most first. */
    public Map<String, Long> pagesByLanguage() {
        return counts("SELECT language, count(*) FROM page WHERE live = 1 GROUP BY language ORDER BY 2 DESC, 1");
    }

    /** Live pages by source, most first. */
    public Map<String, Long> pagesBySource() {
        return counts("SELECT source, count(*) FROM page WHERE live = 1 GROUP BY source ORDER BY 2 DESC, 1");
    }

    /** Known addresses by what their last visit came to; "waiting" for those never visited. */
    public Map<String, Long> visitsByOutcome() {
        return counts("SELECT coalesce(outcome, 'waiting'), count(*) FROM visit GROUP BY 1 ORDER BY 2 DESC, 1");
    }

    private Map<String, Long> counts(String query) {
        return database.read(READING, sql -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            sql.list(query, row -> counts.put(row.getString(1), row.getLong(2)));
            return counts;
        });
    }

    /** Deletes versions older than two years; returns how many. */
    public int forgetOldVersions() {
        long before = clock.instant().minus(HISTORY).toEpochMilli();
        return database.write(WRITING, sql -> sql.update("DELETE FROM page_version WHERE replaced < ?", before));
    }

    /** When anything in the archive last changed or was confirmed; empty in an empty archive. */
    public Optional<Instant> lastChecked() {
        long newest = database.read(READING, sql -> sql.number("SELECT max(checked) FROM page"));
        return newest == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(newest));
    }

    /** The data folder. */
    public Path folder() {
        return folder;
    }

    /** Bytes this user may still write on the disk of the data folder; empty where the file system does not tell. */
    public OptionalLong freeBytes() {
        // java.io.File: java.nio.file.FileStore reads the table of mounts each time.
        long free = folder.toFile().getUsableSpace();
        return free > 0 ? OptionalLong.of(free) : OptionalLong.empty();
    }

    /** What is wrong inside the archive's file, as SQLite finds it; empty where all is well. Reads the whole file. */
    public List<String> damage() {
        try {
            return database
                    .read(READING, sql -> sql.list("PRAGMA integrity_check(20)", row -> row.getString(1)))
                    .stream()
                    .filter(line -> !line.equals("ok"))
                    .toList();
        } catch (ArchiveUnavailable e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    /** What is to be visited. */
    public Frontier frontier() {
        return new Frontier(database, clock);
    }

    /** Documents that could not be read and are not to be tried again. */
    public FailedDocuments failedDocuments() {
        return new UnreadableDocuments(database, clock);
    }

    /** What is remembered of hosts. */
    public HostMemory hosts() {
        return new HostMemory(database, clock);
    }

    /** How the sources stand. */
    public Overview overview() {
        return new Overview(database);
    }

    /** What happened to pages lately. */
    public Bulletin bulletin() {
        return new Bulletin(database);
    }

    /** Requests, schedules and reports. */
    public Desk desk() {
        return new Desk(database, clock);
    }

    @Override
    public void close() {
        database.close();
    }
}
