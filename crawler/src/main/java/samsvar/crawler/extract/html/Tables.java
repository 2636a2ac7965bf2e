package samsvar.crawler.extract.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import samsvar.crawler.extract.fact.FactReader;

/** Which tables hold data, which of their rows are headers, and which cells stand in which row and column? */
final class Tables {
    private static final int WIDEST = 60;
    private static final int MOST_REPEATS = 1000;
    private static final int LONGEST_DATA_CELL = 200;
    private static final int LONGEST_NAME = 60;

    private static final Evaluator NOT_DATA = QueryParser.parse("h1, form");
    private static final Evaluator NOT_SMALL = QueryParser.parse("h2, h3, h4, h5, h6, nav, article, section, ul ul");
    private static final Evaluator HEADERS = QueryParser.parse("> caption, > thead, > * > tr > th");
    private static final Evaluator HEADER_CELLS = QueryParser.parse("> * > tr > th");
    private static final Evaluator STRONG = QueryParser.parse("b, strong");

    private Tables() {}

    /**
     * A place in the grid.
     *
     * @param element the cell
     * @param own false where a span repeats a cell that began further left
     */
    record Cell(Element element, boolean own) {}

    /**
     * A table's cells with spans repeated.
     *
     * @param headed how many rows at the top are headers
     */
    record Grid(int headed, List<List<Cell>> rows) {
        int columns() {
            return rows.stream().mapToInt(List::size).max().orElse(0);
        }

        List<List<Cell>> head() {
            return rows.subList(0, headed);
        }

        List<List<Cell>> body() {
            return rows.subList(headed, rows.size());
        }
    }

    /** More tables than a table of data holds. */
    private static final int MOST_INNER = 50;

    /** Whether rows and columns mean something, as opposed to placing things on the screen. */
    static boolean isData(Element table) {
        String role = table.attr("role");
        if (role.equals("presentation")
                || role.equals("none")
                || !table.select(NOT_DATA).isEmpty()
                || holdsTables(table)) {
            return false;
        }
        List<Element> rows = rows(table);
        int columns = rows.stream().mapToInt(r -> cells(r).size()).max().orElse(0);
        if (columns < 2 || columns > WIDEST) {
            return false;
        }
        if (!table.select(HEADERS).isEmpty()) {
            return true;
        }
        return rows.size() >= 2 && rows.stream().flatMap(r -> cells(r).stream()).allMatch(Tables::isSmall);
    }

    /** Tables inside cells are what a layout is made of, but for small ones in the cells of a table with headers. */
    private static boolean holdsTables(Element table) {
        List<Element> inner =
                table.getElementsByTag("table").stream().filter(t -> t != table).toList();
        if (inner.isEmpty()) {
            return false;
        }
        if (inner.size() > MOST_INNER || table.select(HEADERS).isEmpty()) {
            return true;
        }
        int held = inner.stream().mapToInt(t -> t.text().length()).sum();
        return 2 * held > table.text().length();
    }

    private static boolean isSmall(Element cell) {
        return cell.wholeText().length() <= LONGEST_DATA_CELL
                && (cell.childrenSize() == 0 || cell.select(NOT_SMALL).isEmpty());
    }

    /** The table's rows and columns; which rows are headers is told by their elements, else judged by what they say. */
    static Grid grid(Element table) {
        List<Element> rows = rows(table);
        int headed = 0;
        while (headed < rows.size() - 1 && isHeader(rows.get(headed), headed, rows)) {
            headed++;
        }
        boolean marked = headed > 0 || !table.select(HEADER_CELLS).isEmpty();
        if (!marked && namesColumns(rows)) {
            headed = 1;
        }
        return new Grid(headed, spread(rows));
    }

    /** Whether the first row, marked in no way, says what stands in the columns below: words above figures. */
    private static boolean namesColumns(List<Element> rows) {
        List<String> first = texts(rows.getFirst());
        boolean words = first.stream().allMatch(t -> !t.isEmpty() && t.length() <= LONGEST_NAME && !hasDigit(t));
        if (rows.size() < 3
                || !words
                || new HashSet<>(first).size() < first.size()
                || FactReader.namesDays(first.getFirst())) {
            return false;
        }
        for (int column = 0; column < first.size(); column++) {
            int c = column;
            boolean figures = rows.stream()
                    .skip(1)
                    .map(Tables::texts)
                    .allMatch(cells -> cells.size() == first.size() && hasDigit(cells.get(c)));
            if (figures) {
                return true;
            }
        }
        return false;
    }

    private static List<String> texts(Element row) {
        return cells(row).stream().map(c -> c.text().strip()).toList();
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static boolean isHeader(Element row, int index, List<Element> rows) {
        Element parent = row.parent();
        if (parent != null && parent.normalName().equals("thead")) {
            return true;
        }
        List<Element> cells = cells(row);
        if (cells.size() < 2) {
            return false;
        }
        if (cells.stream().allMatch(c -> c.normalName().equals("th"))) {
            return true;
        }
        boolean opensWithCorner = cells.getFirst().wholeText().isBlank()
                || cells.getFirst().normalName().equals("th");
        if (opensWithCorner
                && cells.stream().skip(1).allMatch(c -> c.normalName().equals("th"))) {
            return true;
        }
        return index == 0
                && rows.size() > 1
                && cells.stream().allMatch(Tables::isStrong)
                && !cells(rows.get(1)).stream().allMatch(Tables::isStrong);
    }

    /** Whether all its text is bold. */
    static boolean isStrong(Element cell) {
        if (cell.childrenSize() == 0) {
            return false;
        }
        String text = cell.text();
        return !text.isBlank() && cell.select(STRONG).eachText().stream().anyMatch(text::equals);
    }

    private static List<List<Cell>> spread(List<Element> rows) {
        List<List<Cell>> out = new ArrayList<>();
        List<Held> held = new ArrayList<>();
        for (Element row : rows) {
            List<Cell> line = new ArrayList<>();
            List<Held> next = new ArrayList<>();
            for (Element cell : cells(row)) {
                takeHeld(held, line, next);
                place(cell, line, next);
            }
            takeHeld(held, line, next);
            held.stream().filter(h -> h.column >= line.size()).forEach(h -> carry(h, line, next));
            held = next;
            out.add(line);
        }
        return out;
    }

    /** A cell that reaches down into the next rows. */
    private record Held(int column, int rowsLeft, Element cell, boolean own) {}

    private static void takeHeld(List<Held> held, List<Cell> line, List<Held> next) {
        boolean taken = true;
        while (taken) {
            taken = false;
            for (Held h : held) {
                if (h.column == line.size()) {
                    carry(h, line, next);
                    taken = true;
                }
            }
        }
    }

    private static void carry(Held h, List<Cell> line, List<Held> next) {
        if (h.rowsLeft > 1) {
            next.add(new Held(h.column, h.rowsLeft - 1, h.cell, h.own));
        }
        line.add(new Cell(h.cell, h.own));
    }

    private static void place(Element cell, List<Cell> line, List<Held> next) {
        int down = span(cell, "rowspan");
        boolean own = true;
        for (int i = span(cell, "colspan"); i > 0 && line.size() < WIDEST; i--) {
            if (down > 1) {
                next.add(new Held(line.size(), down - 1, cell, own));
            }
            line.add(new Cell(cell, own));
            own = false;
        }
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return !value.isEmpty() && value.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(value), 1, MOST_REPEATS) : 1;
    }

    /** Rows of this table, not of tables inside it. */
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (List.of("thead", "tbody", "tfoot").contains(child.normalName())) {
                child.children().stream()
                        .filter(r -> r.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(c -> c.normalName().equals("td") || c.normalName().equals("th"))
                .toList();
    }
}
