package samsvar.engine.retrieve;

import java.util.List;

/**
 * A part of a hit's score. Where it has parts, their scores add up to its own.
 *
 * @param kind what adds
 * @param name the words, concept, country or language that it is about
 * @param score what it adds; 0 where the hit does not hold it
 * @param parts finer parts, the largest first; may be empty
 */
public record ScorePart(Kind kind, String name, double score, List<ScorePart> parts) {
    /** What adds to a score. */
    public enum Kind {
        /** one meaning of the question, by the best of its ways */
        MEANING,
        /** words or concepts, each of which counts as an occurrence of the same thing */
        WORDS,
        /** a word of the text as it is in the index */
        IN_TEXT,
        /** a word of the title or of a heading */
        IN_TITLE,
        /** a word of the authority's name, its place, the breadcrumb or the address */
        IN_OWNER,
        /** a word of links to the page */
        IN_LINKS,
        /** the words next to each other */
        PHRASE,
        /** all words, scattered; or all parts of a compound */
        SCATTERED,
        /** what is added for a meaning being held at all */
        HELD,
        /** neighbouring words of the question that are neighbours in the text */
        CLOSE,
        /** an authority of the country that was named */
        COUNTRY,
        /** the page is in the question's language */
        LANGUAGE,
        /** it holds what is asked for: a telephone number, an e-mail address */
        SHAPE,
        /** one meaning of what was told beside the question */
        TOLD,
        /** all that the page as a whole gets */
        PAGE,
        /** all that its best passage gets */
        PASSAGE,
        /** what the order of results changed afterwards */
        ORDER
    }

    public ScorePart {
        parts = List.copyOf(parts);
    }

    /** A part without finer parts. */
    public static ScorePart of(Kind kind, String name, double score) {
        return new ScorePart(kind, name, score, List.of());
    }

    /** Finer parts put together. */
    public static ScorePart sum(Kind kind, String name, List<ScorePart> parts) {
        return new ScorePart(
                kind, name, parts.stream().mapToDouble(ScorePart::score).sum(), parts);
    }

    /** This and everything in it, as a share of itself. */
    public ScorePart times(double share) {
        return new ScorePart(
                kind,
                name,
                score * share,
                parts.stream().map(part -> part.times(share)).toList());
    }
}
