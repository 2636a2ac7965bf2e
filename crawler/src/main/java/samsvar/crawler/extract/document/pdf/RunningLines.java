package samsvar.crawler.extract.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which lines at the edges of pages are furniture: headers and footers that most pages repeat, and page numbers? */
final class RunningLines {
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)^[–-]?\\s*(sida?|side|page|s\\.|стор\\.?|сторінка)?"
            + "\\s*\\d{1,4}(\\s*(/|av|of|з|із|\\()\\s*\\d{1,4}\\)?)?\\s*[–-]?$");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** Lines looked at from the top and from the foot of a page. */
    private static final int EDGE = 3;

    private static final int FEWEST_PAGES = 3;
    /** Left and right pages may have lines of their own, so that each stands on less than half of all. */
    private static final double SHARE = 0.4;

    private final Set<String> repeated;

    private RunningLines(Set<String> repeated) {
        this.repeated = repeated;
    }

    /** Learns from all pages of a document. */
    static RunningLines of(List<List<Piece>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<Piece> page : pages) {
            Set<String> masks = new HashSet<>();
            edges(Row.of(page)).forEach(row -> masks.add(mask(row)));
            masks.forEach(m -> counts.merge(m, 1, Integer::sum));
        }
        double most = Math.max(Math.clamp(pages.size(), 2, FEWEST_PAGES), SHARE * pages.size());
        counts.values().removeIf(n -> n < most);
        return new RunningLines(Set.copyOf(counts.keySet()));
    }

    /** The page without them. */
    List<Piece> dropped(List<Piece> page) {
        Set<Piece> furniture = new HashSet<>();
        for (Row row : edges(Row.of(page))) {
            if (repeated.contains(mask(row))
                    || PAGE_NUMBER.matcher(row.text().strip()).matches()) {
                furniture.addAll(row.pieces());
            }
        }
        return page.stream().filter(p -> !furniture.contains(p)).toList();
    }

    private static List<Row> edges(List<Row> rows) {
        // On a page with few lines most of them are its text.
        int edge = Math.min(EDGE, (rows.size() + 1) / 3);
        List<Row> edges = new ArrayList<>(rows.subList(0, edge));
        edges.addAll(rows.subList(rows.size() - edge, rows.size()));
        return edges;
    }

    /** The line with every number alike, and where it stands: the same words in the text are no furniture. */
    private static String mask(Row row) {
        return Math.round(row.base() / 4) + " " + NUMBER.matcher(row.text()).replaceAll("0");
    }
}
