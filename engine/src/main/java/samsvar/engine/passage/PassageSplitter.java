package samsvar.engine.passage;

import java.util.List;
import samsvar.engine.page.Page;

/**
 * Which passages does a page consist of? Neighbouring blocks are joined up to {@link #TARGET} characters; a passage never crosses
 * a heading or the edge of a table and holds one language. The lines of a contact block stay together. A heading with nothing
 * below it is a passage of its own, so that lists of headlines are found too. What its site repeats from page to page is in no
 * passage. Thread-safe.
 */
public final class PassageSplitter {
    /** Passages are closed when the next block would take them beyond this many UTF-16 units (docs/relevance.md). */
    static final int TARGET = 700;

    /** Blocks longer than this are split between sentences (docs/relevance.md). */
    static final int LONGEST = 1000;

    private final Sentences sentences;

    public PassageSplitter(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The passages in text order; none where the page has no text. */
    public List<Passage> split(Page page) {
        PassageBuilder builder = new PassageBuilder(sentences);
        for (int i = 0; i < page.blocks().size(); i++) {
            builder.add(page.blocks().get(i), page.repeats(i));
        }
        return builder.finish();
    }
}
