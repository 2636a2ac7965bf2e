package samsvar.crawler.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Commits together what is waiting to be written: a commit costs more than most of our writes. Each piece of work is still all or
 * nothing, and is told that it is done only when it is committed. Work is done in the order it was asked for. Thread-safe.
 */
final class GroupCommit {
    /** So much is committed at once at most: what a crash undoes, and how long the first one waits. */
    private static final int TOGETHER = 64;

    private final Sql sql;
    private final Executor thread;
    private final Queue<Piece<?>> waiting = new ConcurrentLinkedQueue<>();

    /** @param thread runs one thing at a time; the only one that uses the connection */
    GroupCommit(Sql sql, Executor thread) {
        this.sql = sql;
        this.thread = thread;
    }

    /** Done when the work is committed, or undone with its own failure. */
    <T> Future<T> write(SqlWork<T> work) {
        Piece<T> piece = new Piece<>(work);
        waiting.add(piece);
        thread.execute(this::commitWaiting);
        return piece.done;
    }

    private void commitWaiting() {
        List<Piece<?>> pieces = new ArrayList<>();
        for (Piece<?> next = waiting.poll(); next != null; next = pieces.size() < TOGETHER ? waiting.poll() : null) {
            pieces.add(next);
        }
        if (pieces.isEmpty()) {
            return;
        }
        try {
            commit(pieces);
        } catch (SQLException | RuntimeException | Error e) {
            pieces.forEach(piece -> piece.done.completeExceptionally(e));
        }
    }

    private void commit(List<Piece<?>> pieces) throws SQLException {
        // IMMEDIATE: a second process (recrawl beside serve) waits for its turn instead of failing half-way.
        sql.update("BEGIN IMMEDIATE");
        try {
            for (Piece<?> piece : pieces) {
                piece.work(sql);
            }
            sql.update("COMMIT");
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(e);
            throw e;
        }
        pieces.forEach(Piece::tell);
    }

    private void rollBack(Throwable cause) {
        try {
            sql.update("ROLLBACK");
        } catch (SQLException e) {
            // After some failures (disk full) SQLite has rolled back by itself.
            cause.addSuppressed(e);
        }
    }

    private static final class Piece<T> {
        final CompletableFuture<T> done = new CompletableFuture<>();
        private final SqlWork<T> work;
        private @Nullable T result;
        private @Nullable Exception failure;

        Piece(SqlWork<T> work) {
            this.work = work;
        }

        void work(Sql sql) throws SQLException {
            sql.update("SAVEPOINT piece");
            try {
                result = work.with(sql);
            } catch (SQLException | RuntimeException e) {
                failure = e;
                undo(sql, e);
            }
            sql.update("RELEASE piece");
        }

        /** Fails where SQLite has undone everything itself (disk full): then the whole group fails, for the first reason. */
        private static void undo(Sql sql, Exception cause) throws SQLException {
            try {
                sql.update("ROLLBACK TO piece");
            } catch (SQLException e) {
                throw new SQLException(cause.getMessage(), cause);
            }
        }

        void tell() {
            if (failure == null) {
                done.complete(result);
            } else {
                done.completeExceptionally(failure);
            }
        }
    }
}
