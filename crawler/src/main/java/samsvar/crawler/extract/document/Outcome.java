package samsvar.crawler.extract.document;

/** How did reading a document end? The order is the protocol between the two processes. */
enum Outcome {
    WHOLE,
    /** A limit was reached or the file breaks off: what came before is there. */
    PARTIAL,
    LOCKED,
    BROKEN,
    /** Told apart by the parent only: the child had to be killed. */
    TOO_SLOW,
    /** Told apart by the parent only: the child died. */
    CRASHED;

    boolean hasText() {
        return this == WHOLE || this == PARTIAL;
    }
}
