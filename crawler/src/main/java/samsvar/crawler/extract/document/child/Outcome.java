package samsvar.crawler.extract.document.child;

/** How did reading a document end? The order is the protocol between the two processes. */
public enum Outcome {
    WHOLE,
    /** A limit was reached or the file breaks off: what came before is there. */
    PARTIAL,
    LOCKED,
    BROKEN,
    /** Nothing but pictures, whose text was not recognised. */
    PICTURES,
    EMPTY,
    /** It is packed and unpacks to far more than a document holds. */
    BOMB,
    /** Told apart by the parent only: the child had to be killed. */
    TOO_SLOW,
    /** Told apart by the parent only: the child ran out of memory. */
    TOO_MUCH_MEMORY,
    /** Told apart by the parent only: the child ended for another reason. */
    DIED;

    /** Whether there is text. */
    public boolean hasText() {
        return this == WHOLE || this == PARTIAL;
    }
}
