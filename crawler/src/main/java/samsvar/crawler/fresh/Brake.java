package samsvar.crawler.fresh;

/**
 * Would a run lose too much of a source to be believed? A site that loses a third of its pages overnight has far more often broken
 * than shrunk, and a search that empties itself is found out too late.
 */
public final class Brake {
    /** Share of a source's pages a run may lose. */
    public static final double SHARE = 0.30;

    /** Below so many pages the share says nothing: one page of three is 33 %. */
    static final int SMALL = 10;

    /** What a small source may lose at once. */
    static final int FEW = 2;

    private Brake() {}

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
