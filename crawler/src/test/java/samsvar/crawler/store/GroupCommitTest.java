package samsvar.crawler.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitTest {
    @TempDir
    Path folder;

    private final Queue<Runnable> thread = new ArrayDeque<>();
    private Sql writer;
    private Sql reader;
    private GroupCommit commits;

    @BeforeEach
    void open() throws SQLException {
        writer = connect();
        writer.first("PRAGMA journal_mode=WAL", row -> row.getString(1));
        writer.update("CREATE TABLE word (text TEXT PRIMARY KEY)");
        reader = connect();
        commits = new GroupCommit(writer, thread::add);
    }

    private Sql connect() throws SQLException {
        return new Sql(DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("words.db")));
    }

    private Future<Integer> add(String word) {
        return commits.write(sql -> sql.update("INSERT INTO word VALUES (?)", word));
    }

    private void runAll() {
        for (Runnable next = thread.poll(); next != null; next = thread.poll()) {
            next.run();
        }
    }

    @Test
    void nothingIsToldAsDoneBeforeOthersSeeIt() throws Exception {
        Future<Long> seen = commits.write(sql -> {
            sql.update("INSERT INTO word VALUES ('one')");
            return reader.number("SELECT count(*) FROM word");
        });
        Future<Integer> second = add("two");
        runAll();
        assertEquals(0, seen.get());
        assertEquals(1, second.get());
        assertEquals(2, reader.number("SELECT count(*) FROM word"));
    }

    @Test
    void workThatFailsUndoesItselfAndNotItsNeighbours() throws Exception {
        add("one");
        Future<Integer> failing = commits.write(sql -> {
            sql.update("INSERT INTO word VALUES ('half')");
            throw new SQLException("no");
        });
        Future<Integer> broken = commits.write(sql -> {
            throw new IllegalStateException("broken");
        });
        add("two");
        runAll();
        assertThrows(ExecutionException.class, failing::get);
        assertThrows(ExecutionException.class, broken::get);
        assertEquals(2, reader.number("SELECT count(*) FROM word WHERE text IN ('one', 'two')"));
        assertEquals(2, reader.number("SELECT count(*) FROM word"));
    }

    @Test
    void aGroupThatCanNotBeCommittedFailsAsAWholeAndTheNextGoesOn() throws Exception {
        Future<Integer> first = add("one");
        Future<Integer> error = commits.write(sql -> {
            throw new AssertionError("not an exception");
        });
        runAll();
        assertThrows(ExecutionException.class, first::get);
        assertThrows(ExecutionException.class, error::get);
        Future<Integer> next = add("two");
        runAll();
        assertEquals(1, next.get());
        assertEquals(1, reader.number("SELECT count(*) FROM word"));
    }
}
