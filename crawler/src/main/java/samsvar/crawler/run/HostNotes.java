package samsvar.crawler.run;

import samsvar.crawler.soft.SoftErrors;
import samsvar.crawler.trap.Seen;
import samsvar.crawler.trap.TrapGuard;

/** What a worker keeps in mind of its host during one run. Not thread-safe: a host has one worker. */
final class HostNotes {
    /**
     * Measured (MemoryBench): with 200,000 they were most of what grew on the heap, 1.4 kB a page. Fewer only mean that
     * the archive is asked about a menu's links once more now and then.
     */
    private static final int REMEMBERED_LINKS = 10_000;

    private final TrapGuard traps;
    private final SoftErrors softErrors;
    private final Seen links = new Seen();
    private final Seen names = new Seen();

    HostNotes(TrapGuard traps, SoftErrors.Probe probe) {
        this.traps = traps;
        this.softErrors = new SoftErrors(probe);
    }

    /** Whether what it says is a page. */
    SoftErrors softErrors() {
        return softErrors;
    }

    /** Whether the host is inventing pages. */
    TrapGuard traps() {
        return traps;
    }

    /** Whether the link is met for the first time; menus repeat the same hundred on every page. */
    boolean isNew(String link) {
        return isNew(links, link);
    }

    /** Whether the link is met with this text for the first time. */
    boolean isNewName(String link, String text) {
        return isNew(names, link + '\n' + text);
    }

    private static boolean isNew(Seen seen, String text) {
        if (seen.size() >= REMEMBERED_LINKS) {
            seen.clear();
        }
        return seen.add(text);
    }
}
