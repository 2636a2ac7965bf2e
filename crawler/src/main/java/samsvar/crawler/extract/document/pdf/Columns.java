package samsvar.crawler.extract.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * In which order are the columns of a page read? Looks for a gutter, a strip that hardly any line crosses and that has running
 * text on both sides; what crosses it divides the page into bands, and in each band the left side is read before the right.
 * Each side may have gutters of its own (recursive, as in Nagy and Seth's X-Y cut, 1984, but letting headlines cross).
 */
final class Columns {
    private static final int DEEPEST = 4;
    /** Lines that may cross a gutter, of all lines. */
    private static final double CROSSING = 0.25;

    private static final int FEWEST_LINES = 4;
    /** Mean length of the lines of a column, characters; shorter ones are cells of a table. */
    private static final int SHORTEST_LINES = 18;
    /** A line of running text is full when it takes this much of the column's width … */
    private static final double FULL = 0.75;
    /** … and at least so many are, since it breaks only for want of room. Cells end where they end. */
    private static final double FULL_LINES = 0.4;
    /** Narrowest gutter, points; printed ones measure 10 to 25. */
    private static final int NARROWEST = 7;

    private Columns() {}

    /** The pieces, region by region in reading order; lines inside a region are read across its whole width. */
    static List<List<Piece>> order(List<Piece> pieces) {
        List<List<Piece>> regions = new ArrayList<>();
        order(pieces, 0, regions);
        return regions;
    }

    private static void order(List<Piece> pieces, int depth, List<List<Piece>> regions) {
        Optional<Float> gutter = depth < DEEPEST ? gutter(pieces) : Optional.empty();
        if (gutter.isEmpty()) {
            if (!pieces.isEmpty()) {
                regions.add(pieces);
            }
            return;
        }
        List<Piece> across = new ArrayList<>();
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        for (Row row : Row.of(pieces)) {
            if (row.pieces().stream().anyMatch(p -> crosses(p, gutter.get()))) {
                sides(left, right, depth, regions);
                across.addAll(row.pieces());
            } else {
                flush(across, regions);
                row.pieces().forEach(p -> (p.right() <= gutter.get() ? left : right).add(p));
            }
        }
        sides(left, right, depth, regions);
        flush(across, regions);
    }

    private static void sides(List<Piece> left, List<Piece> right, int depth, List<List<Piece>> regions) {
        order(List.copyOf(left), depth + 1, regions);
        order(List.copyOf(right), depth + 1, regions);
        left.clear();
        right.clear();
    }

    private static void flush(List<Piece> open, List<List<Piece>> regions) {
        if (!open.isEmpty()) {
            regions.add(List.copyOf(open));
            open.clear();
        }
    }

    private static boolean crosses(Piece piece, float x) {
        return piece.left() < x && piece.right() > x;
    }

    /** Where the gutter is, distance from the page's left edge: the widest strip crossed by the fewest lines. */
    private static Optional<Float> gutter(List<Piece> pieces) {
        if (pieces.size() < 2 * FEWEST_LINES) {
            return Optional.empty();
        }
        int from = (int) pieces.stream().mapToDouble(Piece::left).min().orElse(0);
        int to = (int) Math.ceil(pieces.stream().mapToDouble(Piece::right).max().orElse(0));
        int[] crossing = crossing(pieces, from, to);
        int most = (int) (CROSSING * Row.of(pieces).size());
        for (int allowed = 0; allowed <= most; allowed += 1 + allowed / 2) {
            Optional<Float> found = widest(pieces, from, crossing, allowed);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Float> widest(List<Piece> pieces, int from, int[] crossing, int allowed) {
        Optional<Float> best = Optional.empty();
        int widest = NARROWEST - 1;
        int open = 0;
        for (int x = 0; x < crossing.length; x++) {
            open = crossing[x] <= allowed ? open + 1 : 0;
            boolean ends = open > 0 && (x + 1 == crossing.length || crossing[x + 1] > allowed);
            float middle = from + x + 1 - open / 2f;
            if (ends && open > widest && isBetweenColumns(pieces, middle)) {
                widest = open;
                best = Optional.of(middle);
            }
        }
        return best;
    }

    /** How many pieces lie over each point between the two edges. */
    private static int[] crossing(List<Piece> pieces, int from, int to) {
        int[] change = new int[Math.max(1, to - from) + 2];
        for (Piece piece : pieces) {
            change[Math.max(0, (int) piece.left() - from)]++;
            change[Math.max(0, (int) Math.ceil(piece.right()) - from)]--;
        }
        int[] crossing = new int[change.length - 2];
        int open = 0;
        for (int x = 0; x < crossing.length; x++) {
            open += change[x];
            crossing[x] = open;
        }
        return crossing;
    }

    private static boolean isBetweenColumns(List<Piece> pieces, float x) {
        return isRunningText(pieces.stream().filter(p -> p.right() <= x).toList())
                && isRunningText(pieces.stream().filter(p -> p.left() >= x).toList());
    }

    private static boolean isRunningText(List<Piece> pieces) {
        List<Row> lines = Row.of(pieces);
        double length =
                lines.stream().mapToInt(r -> r.text().length()).average().orElse(0);
        double from = pieces.stream().mapToDouble(Piece::left).min().orElse(0);
        double to = pieces.stream().mapToDouble(Piece::right).max().orElse(0);
        long full = lines.stream()
                .filter(r -> r.right() - r.left() >= FULL * (to - from))
                .count();
        return lines.size() >= FEWEST_LINES && length >= SHORTEST_LINES && full >= FULL_LINES * lines.size();
    }
}
