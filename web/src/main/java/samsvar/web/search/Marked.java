package samsvar.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import samsvar.engine.page.TextRange;

/**
 * A piece of text as it is shown.
 *
 * @param text the words
 * @param hit whether they matched the question
 * @param value whether they are the very words that answer
 */
public record Marked(String text, boolean hit, boolean value) {
    /** The piece with its cells, which a tab separates, set apart by dots. */
    Marked inOneLine() {
        return new Marked(text.replace("\t", " · "), hit, value);
    }

    /** A whole text without marks. */
    static List<Marked> plain(String text) {
        return List.of(new Marked(text, false, false));
    }

    /**
     * The part of a text in pieces, each wholly inside or outside of every mark.
     *
     * @param part the part to show
     * @param hits what matched, in offsets of the whole text; what lies outside of the part is left out
     * @param value what answers, likewise
     */
    static List<Marked> pieces(String text, TextRange part, List<TextRange> hits, Optional<TextRange> value) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
        hits.forEach(hit -> addCuts(cuts, hit));
        value.ifPresent(range -> addCuts(cuts, range));
        List<Integer> inside = List.copyOf(cuts.subSet(part.start(), true, part.end(), true));
        List<Marked> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < inside.size(); i++) {
            TextRange piece = new TextRange(inside.get(i), inside.get(i + 1));
            pieces.add(new Marked(
                    piece.of(text),
                    hits.stream().anyMatch(hit -> covers(hit, piece)),
                    value.filter(range -> covers(range, piece)).isPresent()));
        }
        return pieces;
    }

    private static void addCuts(TreeSet<Integer> cuts, TextRange range) {
        cuts.add(range.start());
        cuts.add(range.end());
    }

    private static boolean covers(TextRange outer, TextRange inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }
}
