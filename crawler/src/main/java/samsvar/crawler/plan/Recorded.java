package samsvar.crawler.plan;

import java.util.Set;

/**
 * What the archive made of an outcome.
 *
 * @param kind what happened to the page
 * @param hosts host groups that have something new to visit
 */
public record Recorded(Kind kind, Set<String> hosts) {
    /** What happened to the page. */
    public enum Kind {
        /** New or changed text was archived. */
        WRITTEN,
        /** The text is the one we have. */
        SAME,
        /** The address is remembered as another address of an archived page. */
        FOLDED,
        /** What was found of a known page may pass: it is kept as last confirmed. */
        HELD,
        /** A page is lost, and leaves when the run ends unless the run loses too much. */
        LEAVING,
        /** A page left the archive. */
        REMOVED,
        /** Nothing changed. */
        NOTHING
    }

    public Recorded {
        hosts = Set.copyOf(hosts);
    }
}
