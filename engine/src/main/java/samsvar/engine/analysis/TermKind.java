package samsvar.engine.analysis;

/** In which of four ways is a text turned into terms? Each has an index field of its own; pages and questions are treated alike. */
public enum TermKind {
    /** Inflected forms brought together, function words left out, compounds whole. */
    STEM,
    /** Words as written but for case, function words included. */
    EXACT,
    /**
     * As {@link #STEM} with diacritics and their spelled-out forms removed (å, ä, aa, ae and a are one letter), for words typed
     * without them. Brings different words together: weigh it below the others.
     */
    FOLDED,
    /**
     * As {@link #STEM} with every known compound replaced by the stems of its parts, one position each, so that a phrase of parts
     * finds a compound written apart. A part alone says little about the compound: ask for all parts.
     */
    PARTS
}
