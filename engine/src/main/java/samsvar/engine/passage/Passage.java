package samsvar.engine.passage;

import java.util.List;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.TextRange;

/**
 * A piece of a page that is found, ranked and quoted from as one thing.
 *
 * @param range its place in {@link samsvar.engine.page.Page#text()}
 * @param language the language of most of its text
 * @param headings headings above it, outermost first; a table's caption and column headers come last
 * @param pieces the blocks, or parts of a long block, it is made of, in text order; at least one
 */
public record Passage(TextRange range, LanguageTag language, List<String> headings, List<Piece> pieces) {
    public Passage {
        headings = List.copyOf(headings);
        pieces = List.copyOf(pieces);
    }

    /** A stretch of one block with the block's own language, by which it is analysed. */
    public record Piece(TextRange range, LanguageTag language) {}
}
