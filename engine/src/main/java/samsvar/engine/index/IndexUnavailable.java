package samsvar.engine.index;

/** The index can not be read or written; the message says what was attempted. */
public final class IndexUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IndexUnavailable(String attempted) {
        super(attempted);
    }

    public IndexUnavailable(String attempted, Throwable cause) {
        super(attempted, cause);
    }
}
