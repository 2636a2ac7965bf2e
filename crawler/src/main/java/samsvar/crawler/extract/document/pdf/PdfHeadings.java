package samsvar.crawler.extract.document.pdf;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which lines of a document are headings, and of which level? Those set larger than most of its text, or bold where most is
 * not; where everything is set alike, short lines that stand alone.
 */
final class PdfHeadings {
    private static final float LARGER = 1.05f;
    private static final int LONGEST = 150;
    private static final int LONGEST_UNMARKED = 80;
    private static final int MOST_LINES = 3;
    private static final int LOWEST_LEVEL = 4;
    private static final Pattern NO_HEADING = Pattern.compile("(?s)^[\\W\\d_]*$|.*,$|^[•●▪■◦‣·*–—].*");

    private final float body;
    private final boolean boldBody;
    private final boolean marked;
    private final NavigableSet<Float> sizes = new TreeSet<>();

    /** Learns from all lines of a document. */
    PdfHeadings(List<Row> rows) {
        Map<Float, Integer> bySize = new TreeMap<>();
        int bold = 0;
        int all = 0;
        for (Row row : rows) {
            int length = row.text().length();
            bySize.merge(rounded(row.size()), length, Integer::sum);
            all += length;
            bold += row.bold() ? length : 0;
        }
        this.body = bySize.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
        this.boldBody = bold * 2 > all;
        bySize.keySet().stream().filter(s -> s >= LARGER * body).forEach(sizes::add);
        this.marked = !sizes.isEmpty() || (bold > 0 && !boldBody);
    }

    private static float rounded(float size) {
        return Math.round(size * 2) / 2f;
    }

    /** Whether the lines are set as a heading. */
    boolean isSet(List<Row> lines) {
        Row first = lines.getFirst();
        return rounded(first.size()) >= LARGER * body || (first.bold() && !boldBody && first.size() >= 0.9f * body);
    }

    /** The level of the heading that the lines are, 1 to 4; 0 where they are none. */
    int level(List<Row> lines, String text) {
        if (lines.size() > MOST_LINES
                || text.length() > LONGEST
                || NO_HEADING.matcher(text).matches()) {
            return 0;
        }
        if (isSet(lines)) {
            int larger = sizes.tailSet(rounded(lines.getFirst().size()), false).size();
            return Math.min(larger + 1, LOWEST_LEVEL);
        }
        return !marked && isShortLine(lines, text) ? 2 : 0;
    }

    private static boolean isShortLine(List<Row> lines, String text) {
        String words = text.replaceFirst("^[\\d.\\s]+", "");
        return lines.size() == 1
                && text.length() <= LONGEST_UNMARKED
                && !words.isEmpty()
                && Character.isUpperCase(words.codePointAt(0))
                && text.chars().filter(Character::isDigit).count() * 4 < text.length();
    }
}
