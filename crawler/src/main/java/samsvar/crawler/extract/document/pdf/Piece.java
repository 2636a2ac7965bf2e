package samsvar.crawler.extract.document.pdf;

/**
 * A stretch of text on one printed line without a wide gap in it.
 *
 * @param left distance of its first glyph from the page's left edge, points, the page turned upright
 * @param right where its last glyph ends
 * @param base distance of its base line from the page's upper edge, points
 * @param size of most of its glyphs, points
 * @param bold whether most of its glyphs are
 */
record Piece(String text, float left, float right, float base, float size, boolean bold) {
    float width() {
        return right - left;
    }
}
