package samsvar.crawler.intake;

import java.util.List;

/**
 * What came of an import.
 *
 * @param lines lines read, blank ones not counted
 * @param taken documents that are in the archive now
 * @param changed of these, documents that are new or changed
 * @param problems lines that could not be taken, in order, at most {@value #NAMED}
 * @param refused how many lines could not be taken, named or not
 */
public record ImportReport(long lines, long taken, long changed, List<LineProblem> problems, long refused) {
    /** Problems that are named one by one. */
    public static final int NAMED = 100;

    public ImportReport {
        problems = List.copyOf(problems);
    }

    /**
     * A line that could not be taken.
     *
     * @param line number from 1
     * @param sentence what is wrong and what is allowed
     */
    public record LineProblem(long line, String sentence) {}
}
