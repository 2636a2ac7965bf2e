package samsvar.crawler.run;

import java.util.HashSet;
import java.util.Set;
import samsvar.crawler.plan.ShapeGuard;
import samsvar.crawler.soft.SoftErrors;

/** What a worker keeps in mind of its host during one run. Not thread-safe: a host has one worker. */
final class HostNotes {
    private static final int REMEMBERED_LINKS = 200_000;

    private final ShapeGuard shapes = new ShapeGuard();
    private final SoftErrors softErrors;
    private final Set<String> links = new HashSet<>();

    HostNotes(SoftErrors.Probe probe) {
        this.softErrors = new SoftErrors(probe);
    }

    SoftErrors softErrors() {
        return softErrors;
    }

    ShapeGuard shapes() {
        return shapes;
    }

    /** Whether the link is met for the first time; menus repeat the same hundred on every page. */
    boolean isNew(String link) {
        if (links.size() >= REMEMBERED_LINKS) {
            links.clear();
        }
        return links.add(link);
    }
}
