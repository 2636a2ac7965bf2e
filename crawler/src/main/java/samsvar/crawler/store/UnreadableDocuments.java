package samsvar.crawler.store;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import samsvar.crawler.extract.document.FailedDocuments;

/** Documents that could not be read, by their contents. Thread-safe. */
final class UnreadableDocuments implements FailedDocuments {
    /** A machine may have been too busy once; a month later the document may be tried again. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final CrawlDatabase database;
    private final InstantSource clock;

    UnreadableDocuments(CrawlDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<String> reason(String key) {
        long after = clock.instant().minus(REMEMBERED).toEpochMilli();
        return database.read(
                "Documents that failed could not be looked up",
                sql -> sql.first(
                        "SELECT reason FROM unreadable WHERE key = ? AND since > ?",
                        row -> row.getString(1),
                        key,
                        after));
    }

    @Override
    public void remember(String key, String reason) {
        long now = clock.millis();
        database.write(
                "A document that failed could not be remembered",
                sql -> sql.update(
                        "INSERT OR REPLACE INTO unreadable (key, reason, since) VALUES (?, ?, ?)", key, reason, now));
    }
}
