package samsvar.crawler.store;

/**
 * What became of the pages a run lost.
 *
 * @param removed pages that left
 * @param held pages that stay until a person decides, those of earlier runs among them
 */
public record Settled(long removed, long held) {
    /** The run lost nothing. */
    public static final Settled NOTHING = new Settled(0, 0);

    /** Both together. */
    public Settled and(Settled other) {
        return new Settled(removed + other.removed, held + other.held);
    }
}
