package samsvar.crawler.extract.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.Block;

/**
 * How do printed lines become paragraphs, headings and list items? By the gaps between lines, their sizes and weights, and
 * where they end. A paragraph may go on in the next column or on the next page.
 */
final class PdfParagraphs {
    private static final Pattern BULLET =
            Pattern.compile("^([•●▪■◦‣·*–—\uF0B7-]|\\(?\\d{1,2}[.)]|[a-z]\\))\\s+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("^\\(?(\\d{1,2})[.)]");
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?…:;][)\"”»’]?$");
    /** A line of a table of contents. */
    private static final Pattern LEADERS = Pattern.compile(".*(\\. ?){4,}\\s*\\d{0,4}$|.*…{2,}\\s*\\d{0,4}$");
    /** Lines further apart than this much of what is usual in the region part paragraphs. */
    private static final float PARTED = 1.3f;
    /** Usual distance of lines, of the type size, where a region has too few lines to tell. */
    private static final float LEADING = 1.25f;
    /** A line ending this far from the right margin ends for another reason than want of room. */
    private static final float SHORT_LINE = 0.75f;
    /** Lines of addresses and contacts take less than this much of the region's width. */
    private static final float NARROW = 0.55f;
    /** Narrower regions are columns, in which every line is short; points. */
    private static final float WIDE_REGION = 250;

    private final PdfHeadings headings;
    private final List<Placed> blocks = new ArrayList<>();
    private final List<Row> open = new ArrayList<>();
    private int openedOn;
    private float left;
    private float right;
    private float leading;

    PdfParagraphs(PdfHeadings headings) {
        this.headings = headings;
    }

    /** Adds a region's lines. */
    void lines(List<Row> rows, int sheet) {
        measure(rows);
        Row before = null;
        for (Row row : rows) {
            if (LEADERS.matcher(row.text()).matches()) {
                flush();
                before = null;
                continue;
            }
            boolean begins = before == null ? !goesOn(row) : parts(before, row);
            if (begins) {
                flush();
                openedOn = sheet;
            }
            open.add(row);
            before = row;
        }
    }

    /** Adds a table. */
    void table(List<Block.TableRow> rows, int sheet) {
        flush();
        rows.forEach(row -> blocks.add(new Placed(row, sheet)));
    }

    List<Placed> finish() {
        flush();
        return blocks;
    }

    private void measure(List<Row> rows) {
        left = (float) rows.stream().mapToDouble(Row::left).min().orElse(0);
        right = (float) rows.stream().mapToDouble(Row::right).max().orElse(0);
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            float gap = rows.get(i).base() - rows.get(i - 1).base();
            if (gap > 0 && gap < 2.5f * rows.get(i).size()) {
                gaps.add(gap / rows.get(i).size());
            }
        }
        gaps.sort(Float::compare);
        // The lower third: paragraphs of one line each make the median a gap between paragraphs.
        leading = gaps.size() < 3 ? LEADING : gaps.get(gaps.size() / 3);
    }

    /** Whether the first line of a region goes on with what stands open from the one before. */
    private boolean goesOn(Row row) {
        return !open.isEmpty()
                && sameType(open.getLast(), row)
                && !SENTENCE_END.matcher(open.getLast().text()).matches()
                && Character.isLowerCase(row.text().codePointAt(0));
    }

    private static boolean sameType(Row a, Row b) {
        return Math.abs(a.size() - b.size()) <= 0.08f * Math.max(a.size(), b.size()) && a.bold() == b.bold();
    }

    private boolean parts(Row before, Row row) {
        float gap = row.base() - before.base();
        boolean ended = SENTENCE_END.matcher(before.text()).matches();
        boolean lowerCase = Character.isLowerCase(row.text().codePointAt(0));
        boolean shortLine = before.right() - left < SHORT_LINE * (right - left);
        boolean indented = row.left() > before.left() + 0.8f * row.size()
                && !BULLET.matcher(open.getFirst().text()).find();
        return !sameType(before, row)
                || gap > PARTED * leading * row.size()
                || BULLET.matcher(row.text()).find()
                || (!lowerCase && ended && (shortLine || indented));
    }

    private void flush() {
        if (!open.isEmpty()) {
            String text = isAddress()
                    ? String.join(
                            "\n", open.stream().map(r -> Lines.line(r.text())).toList())
                    : Lines.joined(open.stream().map(Row::text).toList());
            if (!text.isBlank()) {
                blocks.add(new Placed(block(text), openedOn));
            }
            open.clear();
        }
    }

    /** Several short lines, each with a beginning of its own: an address or a contact, whose lines mean something. */
    private boolean isAddress() {
        return open.size() > 1
                && right - left > WIDE_REGION
                && !headings.isSet(open)
                && open.stream()
                        .allMatch(r -> r.right() - r.left() < NARROW * (right - left)
                                && !Character.isLowerCase(r.text().codePointAt(0))
                                && !r.text().endsWith("-")
                                && !BULLET.matcher(r.text()).find());
    }

    private Block block(String text) {
        int level = SENTENCE_END.matcher(text).matches() && !text.endsWith("?") ? 0 : headings.level(open, text);
        if (level > 0) {
            return new Block.Heading(level, text, LanguageTag.UNKNOWN);
        }
        Matcher bullet = BULLET.matcher(text);
        if (!bullet.find()) {
            return new Block.Paragraph(text, LanguageTag.UNKNOWN);
        }
        Matcher number = NUMBER.matcher(text);
        int position = number.find() ? Integer.parseInt(number.group(1)) : 0;
        return new Block.ListItem(position, text.substring(position > 0 ? 0 : bullet.end()), LanguageTag.UNKNOWN);
    }
}
