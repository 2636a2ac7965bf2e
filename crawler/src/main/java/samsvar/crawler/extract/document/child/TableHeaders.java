package samsvar.crawler.extract.document.child;

import java.util.ArrayList;
import java.util.List;
import samsvar.engine.page.Block;

/**
 * Which first rows of office tables are headers? Office files seldom say; a first row of words over rows that hold figures
 * is one.
 */
final class TableHeaders {
    private static final int FEWEST_ROWS = 3;

    private TableHeaders() {}

    static List<Block> found(List<Block> blocks) {
        List<Block> found = new ArrayList<>(blocks);
        for (int from = 0; from < found.size(); ) {
            int to = endOfTable(found, from);
            if (to - from >= FEWEST_ROWS && isHeader(found.subList(from, to))) {
                List<String> headers = ((Block.TableRow) found.get(from)).cells();
                for (int i = from; i < to; i++) {
                    Block.TableRow row = (Block.TableRow) found.get(i);
                    found.set(i, new Block.TableRow(row.cells(), headers, row.caption(), row.language()));
                }
            }
            from = Math.max(to, from + 1);
        }
        return found;
    }

    private static int endOfTable(List<Block> blocks, int from) {
        int to = from;
        while (to < blocks.size()
                && blocks.get(to) instanceof Block.TableRow row
                && row.headers().isEmpty()
                && row.cells().size()
                        == ((Block.TableRow) blocks.get(from)).cells().size()) {
            to++;
        }
        return to;
    }

    private static boolean isHeader(List<Block> rows) {
        List<String> first = ((Block.TableRow) rows.getFirst()).cells();
        return first.stream().noneMatch(c -> c.isBlank() || hasFigure(c))
                && rows.stream().skip(1).allMatch(r -> hasFigure(r.text()));
    }

    private static boolean hasFigure(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
