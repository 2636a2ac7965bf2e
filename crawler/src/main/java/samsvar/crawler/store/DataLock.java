package samsvar.crawler.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * May this process write to the data folder? Held by serve, crawl, import and reindex for as long as they run; the operating
 * system gives it back when the process ends, however it ends.
 */
public final class DataLock implements AutoCloseable {
    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /** What came of the attempt. */
    public sealed interface Attempt {
        /** This process may write until it closes the lock. */
        record Held(DataLock lock) implements Attempt {}

        /**
         * Another process writes.
         *
         * @param sentence one sentence for the operator
         */
        record Busy(String sentence) implements Attempt {}

        /**
         * The folder can not be created or written.
         *
         * @param sentence one sentence for the operator
         */
        record NotWritable(String sentence) implements Attempt {}
    }

    /** Tries to take the lock of the folder, creating the folder; never waits. */
    public static Attempt take(Path folder) {
        Path file = folder.resolve("lock");
        FileChannel channel;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            return new Attempt.NotWritable("The data folder " + folder + " can not be written ("
                    + e.getClass().getSimpleName() + "); " + "give another with --data or change its permissions.");
        }
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new Attempt.Held(new DataLock(signed(channel)));
            }
        } catch (OverlappingFileLockException | IOException e) {
            // the same answer as for a lock held elsewhere: not ours to write
        }
        return busy(folder, channel);
    }

    /** The number of the process that holds the lock of the folder; empty where none does. Takes nothing and makes nothing. */
    public static Optional<String> holder(Path folder) {
        try {
            String pid = Files.readString(folder.resolve("lock"), StandardCharsets.US_ASCII)
                    .strip();
            boolean lives = ProcessHandle.of(Long.parseLong(pid))
                    .filter(ProcessHandle::isAlive)
                    .isPresent();
            return lives && isLocked(folder) ? Optional.of(pid) : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A number may be another process's by now: only the lock itself tells. */
    private static boolean isLocked(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static Attempt busy(Path folder, FileChannel channel) {
        String holder = "another process";
        try (channel) {
            ByteBuffer bytes = ByteBuffer.allocate(32);
            channel.read(bytes, 0);
            String pid = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).strip();
            holder = pid.isEmpty() ? holder : "process " + pid;
        } catch (IOException e) {
            holder = "another process";
        }
        return new Attempt.Busy("The data folder " + folder + " is in use by " + holder
                + "; stop it or give another folder with --data.");
    }

    private static FileChannel signed(FileChannel channel) throws IOException {
        String pid = ProcessHandle.current().pid() + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
        return channel;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
