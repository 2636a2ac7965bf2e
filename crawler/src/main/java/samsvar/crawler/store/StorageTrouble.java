package samsvar.crawler.store;

import java.nio.file.Path;
import org.sqlite.SQLiteException;
import samsvar.engine.ingest.ArchiveUnavailable;

/** What is wrong with the archive's file, and what can the operator do? One sentence for each way a disk or a file fails. */
final class StorageTrouble {
    private StorageTrouble() {}

    /**
     * The failure, said so that it can be mended.
     *
     * @param attempted "The archive could not be written"
     */
    static ArchiveUnavailable of(Path file, String attempted, Throwable cause) {
        return new ArchiveUnavailable(attempted + ": " + reason(file, cause), cause);
    }

    private static String reason(Path file, Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof SQLiteException failure) {
                return reason(file, failure);
            }
        }
        return String.valueOf(cause.getMessage());
    }

    private static String reason(Path file, SQLiteException failure) {
        // Extended codes carry the primary one in their low byte.
        return switch (failure.getResultCode().code & 0xff) {
            case 13 ->
                "the disk of " + folder(file) + " is full. What was kept until now is safe; make room and start again.";
            case 11, 26 ->
                file + " is damaged (" + failure.getResultCode() + "). Put a copy of it back, or move it away and crawl"
                        + " again; the index follows by itself.";
            case 10 ->
                "the disk of " + folder(file) + " does not read or write (" + failure.getResultCode()
                        + "). Look at the disk before starting again.";
            case 8, 14 -> file + " or its folder may not be written by this user.";
            case 5 -> "another process has been writing to " + file + " for longer than 10 s.";
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }
}
