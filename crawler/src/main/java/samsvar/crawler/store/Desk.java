package samsvar.crawler.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people asked of the crawler, the schedules they set, and what they were told. Thread-safe, across processes too. */
public final class Desk {
    private static final String READING = "Requests and reports could not be read";
    private static final String WRITING = "Requests and reports could not be written";

    private final CrawlDatabase database;
    private final InstantSource clock;

    Desk(CrawlDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Something asked for.
     *
     * @param kind "url", "source", "failed" or "all"
     * @param value the address or source id, else empty
     */
    public record Request(String kind, String value) {}

    /**
     * A request nobody took up yet.
     *
     * @param asked when
     */
    public record Asked(Request request, Instant asked) {}

    /** A finished run as it was reported, as JSON. */
    public record Report(Instant started, Instant ended, String json) {}

    /** Queues a request for the crawling process. */
    public void ask(Request request) {
        long now = clock.millis();
        database.write(
                WRITING,
                sql -> sql.update(
                        "INSERT INTO request (kind, value, asked) VALUES (?, ?, ?)",
                        request.kind(),
                        request.value(),
                        now));
    }

    /** Requests nobody took yet, oldest first. */
    public List<Asked> open() {
        return database.read(
                READING,
                sql -> sql.list(
                        "SELECT kind, value, asked FROM request WHERE taken IS NULL ORDER BY id",
                        row -> new Asked(
                                new Request(row.getString(1), row.getString(2)),
                                Instant.ofEpochMilli(row.getLong(3)))));
    }

    /** Requests nobody took yet, oldest first; they are taken hereby. */
    public List<Request> take() {
        long now = clock.millis();
        long open = database.read(READING, sql -> sql.number("SELECT count(*) FROM request WHERE taken IS NULL"));
        if (open == 0) {
            return List.of();
        }
        return database.write(WRITING, sql -> {
            List<Request> requests = sql.list(
                    "SELECT kind, value FROM request WHERE taken IS NULL ORDER BY id",
                    row -> new Request(row.getString(1), row.getString(2)));
            sql.update("UPDATE request SET taken = ? WHERE taken IS NULL", now);
            return requests;
        });
    }

    /** Sets the schedule of a source, before what its declaration says. */
    public void schedule(String source, String expression) {
        database.write(WRITING, sql -> sql.update("INSERT OR REPLACE INTO schedule VALUES (?, ?)", source, expression));
    }

    /** Forgets the schedules set here: what the declarations say holds again. */
    public void forgetSchedules() {
        database.write(WRITING, sql -> sql.update("DELETE FROM schedule"));
    }

    /** Schedules set here, by source. */
    public Map<String, String> schedules() {
        return database.read(READING, sql -> {
            Map<String, String> schedules = new LinkedHashMap<>();
            sql.list(
                    "SELECT source, expression FROM schedule",
                    row -> schedules.put(row.getString(1), row.getString(2)));
            return schedules;
        });
    }

    /** Keeps a report. */
    public void report(Instant started, String json) {
        long now = clock.millis();
        database.write(
                WRITING,
                sql -> sql.update(
                        "INSERT INTO report (started, ended, body) VALUES (?, ?, ?)",
                        started.toEpochMilli(),
                        now,
                        json));
    }

    /** The newest report. */
    public Optional<Report> lastReport() {
        return database.read(
                READING,
                sql -> sql.first(
                        "SELECT started, ended, body FROM report ORDER BY id DESC LIMIT 1",
                        row -> new Report(
                                Instant.ofEpochMilli(row.getLong(1)),
                                Instant.ofEpochMilli(row.getLong(2)),
                                row.getString(3))));
    }
}
