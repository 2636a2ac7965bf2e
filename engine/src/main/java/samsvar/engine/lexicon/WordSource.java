package samsvar.engine.lexicon;

/** Where a lexicon gets its words from. Thread-safe. */
public interface WordSource {
    /** Changes whenever something searchable changed. */
    long generation();

    /** Tells all words of all pages, each once for each language, in no particular order. */
    void words(WordVisitor visitor);
}
