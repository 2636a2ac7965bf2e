package samsvar.crawler.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import samsvar.engine.ingest.ArchiveUnavailable;

/**
 * The SQLite file: one writing and a few reading connections, each used on platform threads only (a native call pins a virtual
 * thread to its carrier, and with two carriers that would stall the crawl). Thread-safe.
 */
final class CrawlDatabase implements AutoCloseable {
    private static final List<String> MIGRATIONS = List.of(
            "V001__start.sql",
            "V002__standing.sql",
            "V003__pace.sql",
            "V004__secure_host.sql",
            "V005__near.sql",
            "V006__visit_key.sql",
            "V007__unreadable.sql",
            "V008__wanted.sql",
            "V009__repeated.sql",
            "V010__source_size.sql",
            "V011__versions.sql",
            "V012__link_text.sql");
    private static final int READERS = 2;

    private final ExecutorService writing = platformThreads(1, "archive-writer");
    private final ExecutorService reading = platformThreads(READERS, "archive-reader");
    private final BlockingQueue<Sql> readers = new LinkedBlockingQueue<>();
    private final Path file;
    private final Sql writer;
    private final GroupCommit commits;

    private CrawlDatabase(Path file, Sql writer, List<Sql> readers) {
        this.file = file;
        this.writer = writer;
        this.commits = new GroupCommit(writer, writing);
        this.readers.addAll(readers);
    }

    /** Opens the file, creating and migrating it. */
    static CrawlDatabase open(Path file) {
        String address = "jdbc:sqlite:" + file;
        try {
            Sql writer = connect(address, "PRAGMA journal_mode=WAL");
            migrate(writer, file);
            List<Sql> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                readers.add(connect(address, "PRAGMA query_only=ON"));
            }
            return new CrawlDatabase(file, writer, readers);
        } catch (SQLException e) {
            throw StorageTrouble.of(file, "The archive could not be opened", e);
        }
    }

    /** Opens the file beside a process that writes to it; where there is no file, an empty archive. */
    static CrawlDatabase openReadOnly(Path file) {
        if (!Files.exists(file)) {
            try {
                Sql only = connect("jdbc:sqlite::memory:", "PRAGMA temp_store=MEMORY");
                migrate(only, file);
                return new CrawlDatabase(file, only, List.of(only));
            } catch (SQLException e) {
                throw new ArchiveUnavailable("An empty archive could not be made in memory: " + e.getMessage(), e);
            }
        }
        return open(file);
    }

    /** Runs work on a reading connection; at once where the caller is a platform thread, as handing over costs more than reading. */
    <T> T read(String attempted, SqlWork<T> work) {
        if (Thread.currentThread().isVirtual()) {
            return await(attempted, reading.submit(() -> reading(work)));
        }
        try {
            return reading(work);
        } catch (SQLException e) {
            throw StorageTrouble.of(file, attempted, e);
        }
    }

    private <T> T reading(SqlWork<T> work) throws SQLException {
        Sql sql = taken();
        try {
            return work.with(sql);
        } finally {
            readers.add(sql);
        }
    }

    private Sql taken() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return readers.take();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Runs work as one transaction on the writing connection; all or nothing. */
    <T> T write(String attempted, SqlWork<T> work) {
        return await(attempted, commits.write(work));
    }

    /** As {@link #write} without waiting: the answer waits until it is asked for. Work is done in the order it is asked for. */
    <T> Supplier<T> writeLater(String attempted, SqlWork<T> work) {
        Future<T> written = commits.write(work);
        return () -> await(attempted, written);
    }

    @Override
    public void close() {
        writing.close();
        reading.close();
        try {
            for (Sql reader : readers) {
                reader.close();
            }
            writer.close();
        } catch (SQLException e) {
            throw StorageTrouble.of(file, "The archive could not be closed", e);
        }
    }

    /** Waits to the end even when interrupted: a stop must not tear the bookkeeping of a page already fetched. */
    private <T> T await(String attempted, Future<T> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw StorageTrouble.of(file, attempted, cause);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Sql connect(String address, String pragma) throws SQLException {
        Connection connection = DriverManager.getConnection(address);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout=10000");
            statement.execute(pragma);
            statement.execute("PRAGMA synchronous=NORMAL");
            statement.execute("PRAGMA cache_size=-16000");
            // 32 MiB instead of 4: a page of an index that many found links touch is copied back less often.
            statement.execute("PRAGMA wal_autocheckpoint=8000");
        }
        return new Sql(connection);
    }

    private static void migrate(Sql sql, Path file) throws SQLException {
        int version = (int) sql.number("PRAGMA user_version");
        if (version > MIGRATIONS.size()) {
            throw new SQLException(file + " was written by a newer version of this program (format " + version + ").");
        }
        for (int next = version; next < MIGRATIONS.size(); next++) {
            String script = resource(MIGRATIONS.get(next));
            try (Statement statement = sql.connection().createStatement()) {
                statement.executeUpdate("BEGIN IMMEDIATE;" + script + "PRAGMA user_version=" + (next + 1) + ";COMMIT;");
            }
        }
    }

    private static String resource(String name) {
        try (InputStream in = CrawlDatabase.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExecutorService platformThreads(int count, String name) {
        return Executors.newFixedThreadPool(
                count, Thread.ofPlatform().daemon().name(name, 0).factory());
    }
}
