package samsvar.crawler.extract.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import samsvar.config.language.LanguageTag;
import samsvar.crawler.extract.html.Tables.Cell;
import samsvar.engine.page.Block;

/**
 * What does a table say, block by block? Its caption, its header rows, and its rows with the headers they stand under. A row
 * that is one cell all across names the group of rows below it. Two columns without headers are terms and details where the
 * first column is marked or can be told to be one of names.
 */
final class TableBlocks {
    private static final int LONGEST_TERM = 40;

    private final Tables.Grid grid;
    private final LanguageTag language;
    /** Some cells are asked several times. */
    private final Map<Element, String> texts = new IdentityHashMap<>();

    private final Function<Element, String> textOf;
    private final List<Block> blocks = new ArrayList<>();
    private final String caption;
    private final List<String> headers;
    private String group = "";

    private TableBlocks(Element table, LanguageTag language, Function<Element, String> textOf) {
        this.grid = Tables.grid(table);
        this.language = language;
        this.textOf = cell -> texts.computeIfAbsent(cell, textOf);
        Element named = table.selectFirst("> caption");
        this.caption = named == null ? "" : this.textOf.apply(named);
        this.headers = headers();
    }

    /** @param textOf all that an element says, in one line */
    static List<Block> of(Element table, LanguageTag language, Function<Element, String> textOf) {
        TableBlocks reading = new TableBlocks(table, language, textOf);
        reading.read();
        return reading.blocks;
    }

    private void read() {
        if (!caption.isEmpty()) {
            blocks.add(new Block.Paragraph(caption, language));
        }
        grid.head().forEach(this::headerRow);
        boolean pairs = grid.columns() == 2 && headers.isEmpty() && namesRows();
        for (List<Cell> row : grid.body()) {
            if (isGroup(row)) {
                group(textOf.apply(row.getFirst().element()));
            } else {
                row(row, pairs);
            }
        }
    }

    private static boolean isGroup(List<Cell> row) {
        return row.size() > 1 && row.stream().skip(1).noneMatch(Cell::own);
    }

    private void group(String name) {
        if (!name.isEmpty()) {
            group = name;
            blocks.add(new Block.Paragraph(name, language));
        }
    }

    private void headerRow(List<Cell> row) {
        if (isGroup(row)) {
            group(textOf.apply(row.getFirst().element()));
            return;
        }
        List<String> cells = new ArrayList<>(
                row.stream().map(c -> c.own() ? textOf.apply(c.element()) : "").toList());
        if (cells.stream().anyMatch(c -> !c.isEmpty())) {
            fill(cells);
            blocks.add(new Block.TableRow(cells, headers, title(), true, language));
        }
    }

    /** What stands above each column: the texts of all its header rows, without those that only name the table. */
    private List<String> headers() {
        List<String> found = new ArrayList<>();
        for (int c = 0; c < grid.columns(); c++) {
            int column = c;
            List<String> texts = grid.head().stream()
                    .filter(row -> column < row.size() && !isGroup(row))
                    .map(row -> textOf.apply(row.get(column).element()))
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .toList();
            found.add(String.join(" ", texts));
        }
        return found.stream().allMatch(String::isEmpty) ? List.of() : found;
    }

    private void row(List<Cell> row, boolean pairs) {
        List<String> cells =
                new ArrayList<>(row.stream().map(c -> textOf.apply(c.element())).toList());
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        boolean pair = cells.size() == 2
                && headers.isEmpty()
                && (pairs || isTerm(row.getFirst().element()))
                && !cells.get(0).isEmpty()
                && !cells.get(1).isEmpty();
        if (pair) {
            blocks.add(new Block.Definition(cells.get(0), cells.get(1), language));
            return;
        }
        fill(cells);
        List<String> above = headers.size() == cells.size() ? headers : List.of();
        blocks.add(new Block.TableRow(cells, above, title(), false, language));
    }

    private void fill(List<String> cells) {
        while (cells.size() < headers.size()) {
            cells.add("");
        }
    }

    private String title() {
        return caption.isEmpty() || group.isEmpty() ? caption + group : caption + " " + group;
    }

    private static boolean isTerm(Element cell) {
        return cell.normalName().equals("th") || Tables.isStrong(cell);
    }

    /** Whether the first column, marked in no way, holds different names, and the second mostly figures and addresses. */
    private boolean namesRows() {
        List<List<String>> rows = grid.body().stream()
                .filter(row -> row.size() == 2 && !isGroup(row))
                .map(row -> row.stream().map(c -> textOf.apply(c.element())).toList())
                .toList();
        List<String> names = rows.stream().map(List::getFirst).toList();
        boolean named = names.stream()
                .allMatch(n ->
                        !n.isEmpty() && n.length() <= LONGEST_TERM && n.chars().noneMatch(Character::isDigit));
        long valued = rows.stream()
                .filter(row -> row.get(1).chars().anyMatch(ch -> ch == '@' || Character.isDigit(ch)))
                .count();
        return rows.size() > 1
                && named
                && names.stream().distinct().count() == names.size()
                && 2 * valued >= rows.size();
    }
}
