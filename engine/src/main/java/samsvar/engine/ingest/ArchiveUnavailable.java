package samsvar.engine.ingest;

/** The page archive can not be read or written; the message says what was attempted. */
public final class ArchiveUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ArchiveUnavailable(String attempted, Throwable cause) {
        super(attempted, cause);
    }
}
