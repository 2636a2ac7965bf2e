package samsvar.crawler.extract.fact;

import java.util.ArrayList;
import java.util.List;
import samsvar.engine.page.Block;
import samsvar.engine.page.TextRange;

/**
 * A line, cell or list item: what is written on a page without a break.
 *
 * @param block number of its block on the page, from 0
 * @param start its first offset in the page's text
 * @param text without line breaks and tabs
 * @param label what stands for it elsewhere: a term, a column's header, the line before, a heading; may be empty
 */
record Segment(int block, int start, String text, String label) {
    private static final int LONGEST_LABEL = 60;
    private static final String PARTING = ".;|•·,()";

    /** All segments of the blocks, in reading order; headings are labels, not segments. */
    static List<Segment> of(List<Block> blocks) {
        Cutting cutting = new Cutting();
        blocks.forEach(cutting::add);
        return cutting.segments;
    }

    int end() {
        return start + text.length();
    }

    /** A range of the segment as a range of the page's text. */
    TextRange range(int from, int to) {
        return new TextRange(start + from, start + to);
    }

    /** What a thing at an offset of the segment is called: the words before it, else the segment's label. */
    String labelAt(int at) {
        int from = at;
        while (from > 0 && (PARTING.indexOf(text.charAt(from - 1)) < 0 || text.charAt(from - 1) == ')')) {
            from--;
        }
        String before = text.substring(from, at).replaceFirst("[\\s:–(-]+$", "").strip();
        boolean says = !before.isEmpty()
                && before.length() <= LONGEST_LABEL
                && before.chars().anyMatch(Character::isLetter);
        return says ? before : label;
    }

    private static final class Cutting {
        private final List<Segment> segments = new ArrayList<>();
        private String heading = "";
        private String lead = "";
        private int offset;
        private int number;

        void add(Block block) {
            switch (block) {
                case Block.Heading h -> {
                    heading = h.text();
                    lead = "";
                }
                case Block.Paragraph p -> lines(p.text());
                case Block.ListItem i -> segments.add(new Segment(number, offset, i.text(), above()));
                case Block.TableRow r -> cells(r);
                case Block.Definition d ->
                    segments.add(new Segment(number, offset + d.term().length() + 1, d.details(), d.term()));
            }
            offset += block.text().length() + 1;
            number++;
        }

        private String above() {
            return lead.isEmpty() ? heading : lead;
        }

        private void lines(String text) {
            int start = offset;
            for (String line : text.split("\n", -1)) {
                segments.add(new Segment(number, start, line, above()));
                lead = line.endsWith(":") && line.length() <= LONGEST_LABEL ? line.substring(0, line.length() - 1) : "";
                start += line.length() + 1;
            }
        }

        private void cells(Block.TableRow row) {
            int start = offset;
            for (int i = 0; i < row.cells().size(); i++) {
                String cell = row.cells().get(i);
                String header = i < row.headers().size() ? row.headers().get(i) : "";
                String said = header.isEmpty() && i > 0 ? row.cells().getFirst() : header;
                boolean repeated = i > 0 && cell.equals(row.cells().get(i - 1));
                if (!row.header() && !cell.isEmpty() && !repeated) {
                    segments.add(new Segment(number, start, cell, said.isEmpty() ? caption(row) : said));
                }
                start += cell.length() + 1;
            }
        }

        private String caption(Block.TableRow row) {
            return row.caption().isEmpty() ? heading : row.caption();
        }
    }
}
