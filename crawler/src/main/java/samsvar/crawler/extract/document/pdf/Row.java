package samsvar.crawler.extract.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands on one printed line, left to right.
 *
 * @param pieces at least one
 */
record Row(List<Piece> pieces) {
    /** Base lines this much of the type size apart are one line: raised and lowered figures. */
    static final float SAME_LINE = 0.4f;

    Row {
        pieces = List.copyOf(pieces);
    }

    /** The pieces line by line, from the top. */
    static List<Row> of(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Piece::base));
        List<Row> rows = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        for (Piece piece : sorted) {
            if (!open.isEmpty() && piece.base() - open.getFirst().base() > SAME_LINE * piece.size()) {
                rows.add(leftToRight(open));
                open.clear();
            }
            open.add(piece);
        }
        if (!open.isEmpty()) {
            rows.add(leftToRight(open));
        }
        return rows;
    }

    private static Row leftToRight(List<Piece> pieces) {
        return new Row(
                pieces.stream().sorted(Comparator.comparingDouble(Piece::left)).toList());
    }

    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
    }

    float base() {
        return longest().base();
    }

    float left() {
        return pieces.getFirst().left();
    }

    float right() {
        return (float) pieces.stream().mapToDouble(Piece::right).max().orElse(0);
    }

    float size() {
        return longest().size();
    }

    boolean bold() {
        int all = pieces.stream().mapToInt(p -> p.text().length()).sum();
        int bold = pieces.stream()
                .filter(Piece::bold)
                .mapToInt(p -> p.text().length())
                .sum();
        return bold * 10 > all * 9;
    }

    private Piece longest() {
        Piece longest = pieces.getFirst();
        for (Piece piece : pieces) {
            longest = piece.text().length() > longest.text().length() ? piece : longest;
        }
        return longest;
    }
}
