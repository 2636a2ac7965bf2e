package samsvar.crawler.fresh;

import java.time.Duration;

/**
 * Would a run lose too much of a source to be believed? A site that loses a third of its pages overnight has far more often broken
 * than shrunk, and a search that empties itself is found out too late.
 */
public final class Brake {
    /** Share of a source's pages a run may lose. */
    public static final double SHARE = 0.30;

    /** Losses of several runs count together for so long: weekly runs of a fifth each are told by the second. */
    public static final Duration MEMORY = Duration.ofDays(14);

    /** Below so many pages the share says nothing: one page of three is 33 %. */
    static final int SMALL = 10;

    /** What a small source may lose at once. */
    static final int FEW = 2;

    private Brake() {}

    /**
     * As {@link #holds(long, long)}, also where the losses are small but those of earlier runs, which nobody has judged, make them
     * many. New pages make up for lost ones: a site that renews itself does not shrink.
     *
     * @param most live pages the source had at the end of any run within {@link #MEMORY}, or since a person decided
     * @param left live pages it would have after this run
     */
    public static boolean holds(long pages, long lost, long most, long left) {
        return holds(pages, lost) || lost > 0 && holds(most, most - left);
    }

    /**
     * Whether the losses wait for a person.
     *
     * @param pages live pages the source had before the run, those lost among them
     * @param lost of these, pages the run would lose
     */
    public static boolean holds(long pages, long lost) {
        if (lost <= 0) {
            return false;
        }
        return pages < SMALL ? lost > FEW || lost >= pages : lost > SHARE * pages;
    }
}
