package samsvar.crawler.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Which tables hold data, and what do their rows say? */
final class Tables {
    private static final int WIDEST = 60;
    private static final int MOST_REPEATS = 1000;
    private static final int LONGEST_DATA_CELL = 200;

    private Tables() {}

    /**
     * A table's cells with spans repeated.
     *
     * @param headers text of each column's header, or empty
     * @param rows cells of the body; a cell is an element
     */
    record Grid(String caption, List<String> headers, List<List<Element>> rows) {}

    /** Whether rows and columns mean something, as opposed to placing things on the screen. */
    static boolean isData(Element table) {
        String role = table.attr("role");
        if (role.equals("presentation")
                || role.equals("none")
                || !table.select("table table, h1, form").isEmpty()) {
            return false;
        }
        List<Element> rows = rows(table);
        int columns = rows.stream().mapToInt(r -> cells(r).size()).max().orElse(0);
        if (columns < 2 || columns > WIDEST) {
            return false;
        }
        if (!table.select("> caption, > thead, > * > tr > th").isEmpty()) {
            return true;
        }
        return rows.size() >= 2 && rows.stream().flatMap(r -> cells(r).stream()).allMatch(Tables::isSmall);
    }

    private static boolean isSmall(Element cell) {
        return cell.wholeText().length() <= LONGEST_DATA_CELL
                && cell.select("h2, h3, h4, h5, h6, nav, article, section, ul ul")
                        .isEmpty();
    }

    /** The table's rows and columns. */
    static Grid grid(Element table, java.util.function.Function<Element, String> textOf) {
        List<Element> rows = rows(table);
        List<List<Element>> spread = spread(rows);
        int headed = 0;
        while (headed < rows.size() && isHeader(rows.get(headed), headed, rows)) {
            headed++;
        }
        Element caption = table.selectFirst("> caption");
        return new Grid(
                caption == null ? "" : textOf.apply(caption),
                headers(spread.subList(0, headed), textOf),
                spread.subList(headed, spread.size()));
    }

    private static List<String> headers(List<List<Element>> rows, java.util.function.Function<Element, String> textOf) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<String> headers = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            int column = c;
            headers.add(rows.stream()
                    .filter(r -> column < r.size())
                    .map(r -> textOf.apply(r.get(column)))
                    .distinct()
                    .filter(t -> !t.isEmpty())
                    .collect(Collectors.joining(" ")));
        }
        return headers;
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
        String text = cell.text();
        return !text.isBlank() && cell.select("b, strong").eachText().stream().anyMatch(text::equals);
    }

    private static List<List<Element>> spread(List<Element> rows) {
        List<List<Element>> out = new ArrayList<>();
        List<Held> held = new ArrayList<>();
        for (Element row : rows) {
            List<Element> line = new ArrayList<>();
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
    private record Held(int column, int rowsLeft, Element cell) {}

    private static void takeHeld(List<Held> held, List<Element> line, List<Held> next) {
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

    private static void carry(Held h, List<Element> line, List<Held> next) {
        if (h.rowsLeft > 1) {
            next.add(new Held(h.column, h.rowsLeft - 1, h.cell));
        }
        line.add(h.cell);
    }

    private static void place(Element cell, List<Element> line, List<Held> next) {
        int down = span(cell, "rowspan");
        for (int i = span(cell, "colspan"); i > 0 && line.size() < WIDEST; i--) {
            if (down > 1) {
                next.add(new Held(line.size(), down - 1, cell));
            }
            line.add(cell);
        }
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(value), 1, MOST_REPEATS) : 1;
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
