package samsvar.crawler.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import samsvar.crawler.plan.PausedPattern;

/** What is remembered of hosts between runs and restarts: until when to wait, and their robots.txt. Thread-safe. */
public final class HostMemory {
    private static final String READING = "What is known of a host could not be read";
    private static final String PAUSED = "SELECT host, pattern, since, until, example, why FROM paused_pattern";
    private static final String WRITING = "What is known of a host could not be written";

    private final CrawlDatabase database;
    private final InstantSource clock;

    HostMemory(CrawlDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A robots.txt as it was answered.
     *
     * @param fetched when
     * @param status HTTP status: 2xx with rules, 4xx for none
     */
    public record Robots(Instant fetched, int status, String body) {}

    /**
     * A host that wants to be asked over TLS only.
     *
     * @param subdomains whether the hosts below it too
     */
    public record Secure(String host, Instant until, boolean subdomains) {}

    /** The hosts that want to be asked over TLS only, and for how long. */
    public List<Secure> secureHosts() {
        return database.read(
                READING,
                sql -> sql.list(
                        "SELECT host, until, subdomains FROM secure_host WHERE until > ?",
                        row -> new Secure(row.getString(1), Instant.ofEpochMilli(row.getLong(2)), row.getInt(3) == 1),
                        clock.millis()));
    }

    /** Keeps what a host last said of that; a moment that is over means no more. */
    public void keepSecure(Secure secure) {
        database.write(
                WRITING,
                sql -> sql.update(
                        "INSERT INTO secure_host (host, until, subdomains) VALUES (?, ?, ?) ON CONFLICT (host) DO UPDATE"
                                + " SET until = excluded.until, subdomains = excluded.subdomains",
                        secure.host(),
                        secure.until().toEpochMilli(),
                        secure.subdomains() ? 1 : 0));
    }

    /** Until when the host group is to be left alone: it asked for that, or its hours say so; empty where that is over. */
    public Optional<Instant> waitUntil(String host) {
        long until = database.read(
                READING, sql -> sql.number("SELECT max(wait_until, closed_until) FROM host WHERE host = ?", host));
        return until > clock.millis() ? Optional.of(Instant.ofEpochMilli(until)) : Optional.empty();
    }

    /** The host group asks to be left alone; a longer wait asked for before stands. */
    public void leaveAlone(String host, Instant until, String reason) {
        database.write(WRITING, sql -> sql.update("""
                    INSERT INTO host (host, wait_until, wait_reason) VALUES (?, ?, ?) ON CONFLICT (host) DO UPDATE SET
                      wait_reason = CASE WHEN excluded.wait_until > wait_until THEN excluded.wait_reason
                        ELSE wait_reason END,
                      wait_until = max(wait_until, excluded.wait_until)\
                    """, host, until.toEpochMilli(), reason));
    }

    /** The host group may not be asked before the moment, by the hours of its source. */
    public void closed(String host, Instant until) {
        database.write(
                WRITING,
                sql -> sql.update(
                        "INSERT INTO host (host, closed_until) VALUES (?, ?) ON CONFLICT (host) DO UPDATE SET"
                                + " closed_until = excluded.closed_until",
                        host,
                        until.toEpochMilli()));
    }

    /** Hours are worked out anew from now on: the declarations may have changed. */
    public void forgetHours() {
        database.write(WRITING, sql -> sql.update("UPDATE host SET closed_until = 0 WHERE closed_until > 0"));
    }

    /** The delay that trouble with the host group taught us. */
    public Duration learnedDelay(String host) {
        return Duration.ofMillis(
                database.read(READING, sql -> sql.number("SELECT learned_ms FROM host WHERE host = ?", host)));
    }

    /** Trouble with the host group, or its end, taught us this delay. */
    public void learnDelay(String host, Duration delay) {
        database.write(
                WRITING,
                sql -> sql.update(
                        "INSERT INTO host (host, learned_ms) VALUES (?, ?) ON CONFLICT (host) DO UPDATE SET"
                                + " learned_ms = excluded.learned_ms",
                        host,
                        delay.toMillis()));
    }

    /** The origin's robots.txt where it was asked for after the moment. */
    public Optional<Robots> robots(String origin, Instant after) {
        return database.read(
                READING,
                sql -> sql.first(
                        "SELECT fetched, status, body FROM robots WHERE origin = ? AND fetched > ?",
                        row -> new Robots(
                                Instant.ofEpochMilli(row.getLong(1)),
                                row.getInt(2),
                                new String(row.getBytes(3), StandardCharsets.ISO_8859_1)),
                        origin,
                        after.toEpochMilli()));
    }

    /** Keeps the origin's robots.txt; the body holds one byte per character (ISO 8859-1), as the parser decodes it. */
    public void keepRobots(String origin, Robots robots) {
        database.write(
                WRITING,
                sql -> sql.update(
                        "INSERT INTO robots (origin, fetched, status, body) VALUES (?, ?, ?, ?) ON CONFLICT (origin)"
                                + " DO UPDATE SET fetched = excluded.fetched, status = excluded.status, body ="
                                + " excluded.body",
                        origin,
                        robots.fetched().toEpochMilli(),
                        robots.status(),
                        robots.body().getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Whether the origin's sitemaps were read in this run. */
    public boolean sitemapsRead(String origin, long run) {
        return database.read(READING, sql -> sql.number("SELECT sitemaps_read FROM robots WHERE origin = ?", origin))
                >= run;
    }

    /** The origin's sitemaps are read. */
    public void sitemapsAreRead(String origin, long run) {
        database.write(WRITING, sql -> sql.update("UPDATE robots SET sitemaps_read = ? WHERE origin = ?", run, origin));
    }

    /** Patterns of the host group's addresses that are paused, or were. */
    public List<PausedPattern> pausedPatterns(String host) {
        return database.read(READING, sql -> sql.list(PAUSED + " WHERE host = ?", HostMemory::paused, host));
    }

    /** Patterns paused now, on all hosts, newest first. */
    public List<PausedPattern> pausedPatterns() {
        long now = clock.millis();
        return database.read(
                READING,
                sql -> sql.list(
                        PAUSED + " WHERE until > ? ORDER BY since DESC, host, pattern", HostMemory::paused, now));
    }

    /** The pattern is paused. */
    public void pause(PausedPattern pause) {
        database.write(
                WRITING,
                sql -> sql.update(
                        "INSERT OR REPLACE INTO paused_pattern (host, pattern, since, until, example, why)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        pause.host(),
                        pause.pattern(),
                        pause.since().toEpochMilli(),
                        pause.until().toEpochMilli(),
                        pause.example(),
                        pause.why()));
    }

    private static PausedPattern paused(ResultSet row) throws SQLException {
        return new PausedPattern(
                row.getString(1),
                row.getString(2),
                Instant.ofEpochMilli(row.getLong(3)),
                Instant.ofEpochMilli(row.getLong(4)),
                row.getString(5),
                row.getString(6));
    }
}
