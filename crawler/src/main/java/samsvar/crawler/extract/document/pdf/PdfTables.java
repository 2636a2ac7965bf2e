package samsvar.crawler.extract.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.crawler.extract.text.CleanText;
import samsvar.engine.page.Block;

/**
 * Which printed lines are rows of a table? Those whose pieces stand below each other in columns that no line crosses. Rulings
 * are not looked at: many tables have none, and many forms are full of them.
 */
final class PdfTables {
    /** The lines of one cell stand at most this much of the type size apart. */
    private static final float TIGHT = 1.45f;

    private static final int FEWEST_ROWS = 2;
    /** Bullets and numbers of lists stand apart like cells but are not. UTF-16 units. */
    private static final int LONGEST_MARK = 3;

    private PdfTables() {}

    /** A part of a region. */
    sealed interface Part {
        /** Running text. */
        record Lines(List<Row> rows) implements Part {}

        /** A table's rows. */
        record Table(List<Block.TableRow> rows) implements Part {}
    }

    /** The region's lines in order, with its tables told apart. */
    static List<Part> split(List<Row> rows) {
        List<Part> parts = new ArrayList<>();
        List<Row> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); ) {
            int end = endOfTable(rows, i);
            if (end > i) {
                flush(lines, parts);
                parts.add(new Part.Table(table(rows.subList(i, end))));
                i = end;
            } else {
                lines.add(rows.get(i++));
            }
        }
        flush(lines, parts);
        return parts;
    }

    private static void flush(List<Row> lines, List<Part> parts) {
        if (!lines.isEmpty()) {
            parts.add(new Part.Lines(List.copyOf(lines)));
            lines.clear();
        }
    }

    /** The first row after the table that begins here; where none begins, this row. */
    private static int endOfTable(List<Row> rows, int from) {
        if (!hasCells(rows.get(from))) {
            return from;
        }
        List<float[]> columns = columns(rows.get(from));
        int end = from;
        int full = 0;
        for (int i = from; i < rows.size(); i++) {
            Row row = rows.get(i);
            List<float[]> wider = merged(columns, row);
            boolean fits = wider.size() >= 2 && wider.size() >= columns.size() - 1;
            boolean goesOn =
                    row.pieces().size() > 1 ? !startsWithMark(row) : isTight(rows.get(Math.max(from, i - 1)), row);
            if (!fits || !goesOn) {
                break;
            }
            columns = wider;
            if (row.pieces().size() > 1) {
                full++;
                end = i + 1;
            }
        }
        end = withLastCell(rows, end, columns);
        return full >= FEWEST_ROWS ? end : from;
    }

    /** The last row's wrapped lines belong to it, unless they stand in the first column: that may be text that follows. */
    private static int withLastCell(List<Row> rows, int end, List<float[]> columns) {
        int last = end;
        while (last < rows.size()
                && last > 0
                && rows.get(last).pieces().size() == 1
                && isTight(rows.get(last - 1), rows.get(last))
                && column(columns, rows.get(last).pieces().getFirst()) > 0
                && merged(columns, rows.get(last)).size() == columns.size()) {
            last++;
        }
        return last;
    }

    private static boolean hasCells(Row row) {
        return row.pieces().size() > 1 && !startsWithMark(row);
    }

    private static boolean startsWithMark(Row row) {
        String first = row.pieces().getFirst().text();
        return row.pieces().size() == 2
                && first.length() <= LONGEST_MARK
                && !first.matches("\\d+")
                && first.matches("[\\W\\d_]+|\\p{L}[.)]");
    }

    private static boolean isTight(Row before, Row row) {
        return row.base() - before.base() <= TIGHT * Math.max(row.size(), before.size());
    }

    private static List<float[]> columns(Row row) {
        List<float[]> columns = new ArrayList<>();
        row.pieces().forEach(p -> columns.add(new float[] {p.left(), p.right()}));
        return columns;
    }

    /** The columns widened to hold the row's pieces; two that a piece lies across become one. */
    private static List<float[]> merged(List<float[]> columns, Row row) {
        List<float[]> all = new ArrayList<>(columns);
        all.addAll(columns(row));
        all.sort((a, b) -> Float.compare(a[0], b[0]));
        List<float[]> merged = new ArrayList<>();
        for (float[] column : all) {
            if (!merged.isEmpty() && column[0] < merged.getLast()[1]) {
                float[] last = merged.removeLast();
                merged.add(new float[] {last[0], Math.max(last[1], column[1])});
            } else {
                merged.add(column);
            }
        }
        return merged;
    }

    private static int column(List<float[]> columns, Piece piece) {
        for (int c = 0; c < columns.size(); c++) {
            if (piece.left() < columns.get(c)[1]) {
                return c;
            }
        }
        return columns.size() - 1;
    }

    private static List<Block.TableRow> table(List<Row> rows) {
        List<float[]> columns = columns(rows.getFirst());
        for (Row row : rows) {
            columns = merged(columns, row);
        }
        List<List<String>> cells = new ArrayList<>();
        Row before = rows.getFirst();
        for (Row row : rows) {
            List<String> line = cells(row, columns);
            boolean wrapped = !cells.isEmpty() && isTight(before, row) && continues(line);
            if (wrapped) {
                cells.set(cells.size() - 1, joined(cells.getLast(), line));
            } else {
                cells.add(line);
            }
            before = row;
        }
        List<String> headers = hasHeader(rows, cells) ? cells.getFirst() : List.of();
        return cells.stream()
                .map(c -> new Block.TableRow(c, headers, "", LanguageTag.UNKNOWN))
                .toList();
    }

    private static List<String> cells(Row row, List<float[]> columns) {
        List<String> cells = new ArrayList<>(columns.stream().map(c -> "").toList());
        for (Piece piece : row.pieces()) {
            int c = column(columns, piece);
            cells.set(c, CleanText.line(cells.get(c) + " " + piece.text()));
        }
        return cells;
    }

    /** Whether the line goes on with cells begun above: it has no first cell, or only one that begins in lower case. */
    private static boolean continues(List<String> line) {
        String first = line.getFirst();
        return first.isEmpty()
                || (Character.isLowerCase(first.codePointAt(0))
                        && line.stream().skip(1).allMatch(c -> c.isEmpty() || Character.isLowerCase(c.codePointAt(0))));
    }

    private static List<String> joined(List<String> above, List<String> below) {
        List<String> joined = new ArrayList<>();
        for (int c = 0; c < above.size(); c++) {
            joined.add(Lines.joined(Stream.of(above.get(c), below.get(c))
                    .filter(t -> !t.isEmpty())
                    .toList()));
        }
        return joined;
    }

    /** The first row is bold and the second is not, or it alone has no figures. */
    private static boolean hasHeader(List<Row> rows, List<List<String>> cells) {
        if (cells.size() < 2) {
            return false;
        }
        Row second = rows.stream().filter(r -> !r.bold()).findFirst().orElse(rows.getFirst());
        if (rows.getFirst().bold() && second != rows.getFirst()) {
            return true;
        }
        boolean wordsOnly = cells.getFirst().stream().noneMatch(PdfTables::hasFigure)
                && cells.getFirst().stream().noneMatch(String::isEmpty);
        return wordsOnly
                && cells.stream()
                        .skip(1)
                        .allMatch(c -> c.stream().skip(1).anyMatch(PdfTables::hasFigure)
                                || c.stream().filter(t -> !t.isEmpty()).count() < 2);
    }

    private static boolean hasFigure(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
