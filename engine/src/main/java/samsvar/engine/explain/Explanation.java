package samsvar.engine.explain;

import java.util.List;
import java.util.Optional;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.Token;
import samsvar.engine.page.PageId;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Understanding;
import samsvar.engine.retrieve.Retrieval;
import samsvar.engine.retrieve.ScorePart;

/**
 * How a question was read, what was looked for, and why each hit stands where it does.
 *
 * @param understanding the question as read
 * @param views the question's terms by view
 * @param units its units with their ways and where each comes from, in question order
 * @param plan the query tree; empty where nothing is looked for
 * @param hits the hits, best first; where a page was asked about, that page alone
 */
public record Explanation(
        Understanding understanding,
        List<View> views,
        List<ExplainedUnit> units,
        Optional<Retrieval> plan,
        List<ExplainedHit> hits) {
    public Explanation {
        views = List.copyOf(views);
        units = List.copyOf(units);
        hits = List.copyOf(hits);
    }

    /** The question's terms in one view. */
    public record View(TermKind kind, List<Token> tokens) {
        public View {
            tokens = List.copyOf(tokens);
        }
    }

    /**
     * A unit of the question.
     *
     * @param unit as read
     * @param ways what may be said for it, in the unit's order
     */
    public record ExplainedUnit(Understanding.Unit unit, List<Way> ways) {
        public ExplainedUnit {
            ways = List.copyOf(ways);
        }
    }

    /**
     * One way to say a unit.
     *
     * @param variant language, words and weight
     * @param origin where it comes from, in a few English words
     */
    public record Way(Understanding.Variant variant, String origin) {}

    /** What was asked, as typed, and what answers to it, as the page says it. */
    public record FoundWord(String asked, String said) {}

    /**
     * A page and its score.
     *
     * @param page its id
     * @param title its title; empty where the archive does not hold it
     * @param rank place among the results from 1; 0 where it is not among them
     * @param status why it is where it is, in one English sentence
     * @param passage its best passage's place in its text; empty where no passage fits
     * @param found words of the question and what in that passage answers to them
     * @param score what it was ranked by, or would have been
     * @param parts they add up to the score; empty where the page does not fit
     */
    public record ExplainedHit(
            PageId page,
            String title,
            int rank,
            String status,
            Optional<TextRange> passage,
            List<FoundWord> found,
            double score,
            List<ScorePart> parts) {
        public ExplainedHit {
            found = List.copyOf(found);
            parts = List.copyOf(parts);
        }
    }
}
