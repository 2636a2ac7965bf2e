package samsvar.engine.page;

/**
 * A document's name everywhere: the canonical address of a crawled page, or the id (else the address) of an imported one.
 *
 * @param value not empty
 */
public record PageId(String value) implements Comparable<PageId> {
    public PageId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A page id must not be empty.");
        }
    }

    @Override
    public int compareTo(PageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
