package samsvar.crawler.run;

import java.util.Optional;
import samsvar.crawler.store.Archive;

/** Is there room on the disk to go on? Crawling stops before the disk is full, so that what was begun can end well. Thread-safe. */
final class DiskRoom {
    private final Archive archive;
    private final long least;
    private volatile boolean ranShort;
    private boolean told;

    /** @param least bytes that stay free */
    DiskRoom(Archive archive, long least) {
        this.archive = archive;
        this.least = least;
    }

    /** Whether there is room now; asks the file system, some microseconds. */
    boolean isEnough() {
        boolean enough = archive.freeBytes().orElse(least) >= least;
        ranShort |= !enough;
        return enough;
    }

    /** Whether there was too little at any time before. */
    boolean ranShort() {
        return ranShort;
    }

    /** As {@link #shortage}, but only once for each time that the room gets too little. */
    synchronized Optional<String> takeShortage() {
        Optional<String> shortage = shortage();
        boolean isNew = shortage.isPresent() && !told;
        told = shortage.isPresent();
        return isNew ? shortage : Optional.empty();
    }

    /** What is wrong now, one sentence; empty where there is room. */
    Optional<String> shortage() {
        return isEnough()
                ? Optional.empty()
                : Optional.of(
                        "Crawling pauses: " + (archive.freeBytes().orElse(0) >> 20) + " MB are free on the disk of "
                                + archive.folder().toAbsolutePath() + ", and " + (least >> 20)
                                + " MB have to stay free. Nothing is lost; it goes on when there is room.");
    }
}
