package samsvar.crawler.run;

import java.util.HashSet;
import java.util.Set;
import samsvar.crawler.trap.TrapGuard;

/** What a worker keeps in mind of its host during one run. Not thread-safe: a host has one worker. */
final class HostNotes {
    private static final int REMEMBERED_LINKS = 200_000;

    private final TrapGuard traps;
    private final Set<String> links = new HashSet<>();

    HostNotes(TrapGuard traps) {
        this.traps = traps;
    }

    /** Whether the host is inventing pages. */
    TrapGuard traps() {
        return traps;
    }

    /** Whether the link is met for the first time; menus repeat the same hundred on every page. */
    boolean isNew(String link) {
        if (links.size() >= REMEMBERED_LINKS) {
            links.clear();
        }
        return links.add(link);
    }
}
