package samsvar.crawler.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What is remembered of hosts between runs and restarts: until when to wait, and their robots.txt. Thread-safe. */
public final class HostMemory {
    private static final String READING = "What is known of a host could not be read";
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

    /** When the host group asked to be left alone until; empty where that is over. */
    public Optional<Instant> waitUntil(String host) {
        long until = database.read(READING, sql -> sql.number("SELECT wait_until FROM host WHERE host = ?", host));
        return until > clock.millis() ? Optional.of(Instant.ofEpochMilli(until)) : Optional.empty();
    }

    /** The host group asks to be left alone. */
    public void leaveAlone(String host, Instant until, String reason) {
        database.write(
                WRITING,
                sql -> sql.update(
                        "INSERT INTO host (host, wait_until, wait_reason) VALUES (?, ?, ?) ON CONFLICT (host) DO"
                                + " UPDATE SET wait_until = excluded.wait_until, wait_reason = excluded.wait_reason",
                        host,
                        until.toEpochMilli(),
                        reason));
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
                                new String(row.getBytes(3), java.nio.charset.StandardCharsets.ISO_8859_1)),
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
                        robots.body().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
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
}
