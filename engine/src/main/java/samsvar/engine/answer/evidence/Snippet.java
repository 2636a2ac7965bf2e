package samsvar.engine.answer.evidence;

import java.util.List;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;

/**
 * A part of a page that may be quoted by itself.
 *
 * @param page the page
 * @param shape what it is
 * @param range its place in the page's text
 * @param around the paragraph, row, or list with its lead-in that it belongs to: a quotation never leaves it
 * @param language language of its block
 * @param headings headings above it, outermost first
 * @param section number of the part of the page under one heading, from 0
 * @param labels what is said of a row by its headers and caption, of a list item by its lead-in; empty elsewhere
 * @param answersHeading true for the first blocks below a heading that is a question
 */
public record Snippet(
        Page page,
        Shape shape,
        TextRange range,
        TextRange around,
        LanguageTag language,
        List<String> headings,
        int section,
        List<String> labels,
        boolean answersHeading) {
    /** UTF-16 units from which a line is seldom a mere name. */
    private static final int TELLING = 50;
    /** What sentences and clauses end with, and titles do not. */
    private static final String ENDS = ".;:,!?)";

    public Snippet {
        headings = List.copyOf(headings);
        labels = List.copyOf(labels);
    }

    /** What can be quoted? */
    public enum Shape {
        /** a sentence of running text */
        SENTENCE,
        /** an item of a list */
        ITEM,
        /** a whole list with the paragraph that leads it in, a line for each */
        LIST,
        /** a whole list whose items are numbered: steps */
        STEPS,
        /** a table row, cells separated by tabs */
        ROW,
        /** a term and its details, separated by a tab */
        PAIR,
        /** lines that belong to one person or office */
        CONTACT
    }

    /** Columns with a header, whose headers are the first labels; 0 for what is no table row. */
    int columns() {
        if (shape != Shape.ROW) {
            return 0;
        }
        int cells = (int) text().chars().filter(c -> c == '\t').count() + 1;
        return labels.size() < cells ? 0 : cells;
    }

    /** What it says, a verbatim range of the page. */
    public String text() {
        return range.of(page.text());
    }

    /** Whether it is a whole list. */
    public boolean isList() {
        return shape == Shape.LIST || shape == Shape.STEPS;
    }

    /** The same part, to be quoted with what stands around it. */
    public Snippet within(TextRange wider) {
        return new Snippet(page, shape, range, wider, language, headings, section, labels, answersHeading);
    }

    /** Whether it stands for itself, so that what its neighbours name says nothing about it. */
    public boolean closed() {
        return shape == Shape.ROW || shape == Shape.CONTACT || shape == Shape.PAIR;
    }

    /** Whether a line is a mere name of a thing or page, as a link has it: it says that there is something, not what. */
    public boolean isMereName() {
        String text = text().strip();
        return !closed()
                && !isList()
                && text.length() < TELLING
                && !text.isEmpty()
                && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    /** Whether a list is more than the names of things and pages: half its lines and more end as what is said does. */
    public boolean tells() {
        List<String> lines = text().lines().toList();
        long said = lines.stream()
                .filter(line -> ENDS.indexOf(line.charAt(line.length() - 1)) >= 0)
                .count();
        return shape == Shape.STEPS || said > 1 && said * 2 >= lines.size();
    }
}
