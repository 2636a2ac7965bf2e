package samsvar.engine.question;

import java.util.Optional;
import samsvar.config.language.LanguageTag;

/**
 * A question as asked.
 *
 * @param text as typed
 * @param reader the reader's own language where known (the page's language); ranks, never hides
 * @param filters what the asker restricted the search to
 * @param from results skipped, 0 or more
 * @param size results wanted, 1 to {@link #MOST_RESULTS}
 * @param match how many of the question's words a page must hold
 * @param places what the names of places in it are for
 * @param words whether words that give nothing may be taken for others
 */
public record Question(
        String text,
        Optional<LanguageTag> reader,
        Filters filters,
        int from,
        int size,
        Match match,
        Places places,
        Words words) {
    /** Results that can be asked for at once. */
    public static final int MOST_RESULTS = 1000;

    public Question {
        if (from < 0 || size < 1 || size > MOST_RESULTS) {
            throw new IllegalArgumentException(
                    "from must be 0 or more and size 1-" + MOST_RESULTS + ", not " + from + ", " + size);
        }
    }

    /** A question whose words may be read as others. */
    public Question(
            String text,
            Optional<LanguageTag> reader,
            Filters filters,
            int from,
            int size,
            Match match,
            Places places) {
        this(text, reader, filters, from, size, match, places, Words.READ);
    }

    /** A question whose places decide. */
    public Question(String text, Optional<LanguageTag> reader, Filters filters, int from, int size, Match match) {
        this(text, reader, filters, from, size, match, Places.DECIDE);
    }

    /** The same from its best result on, so many of them. */
    public Question best(int results) {
        return new Question(text, reader, filters, 0, results, match, places, words);
    }

    /** The same, with its words as they were typed or read. */
    public Question with(Words other) {
        return new Question(text, reader, filters, from, size, match, places, other);
    }

    /** What becomes of words that give nothing as typed. */
    public enum Words {
        /** they are looked for as what was probably meant, too; the understanding says so */
        READ,
        /** they stay as they are */
        AS_TYPED
    }

    /** What the name of a municipality or county in a question does. */
    public enum Places {
        /** pages of its authorities and about it go first */
        DECIDE,
        /** it is a word like others */
        ARE_WORDS
    }

    /** How many of the question's content words must a page hold, each as itself, a variant or a concept? */
    public enum Match {
        ANY,
        ALL
    }

    /** The first ten results of an unrestricted question. */
    public static Question of(String text) {
        return new Question(text, Optional.empty(), Filters.NONE, 0, 10, Match.ANY);
    }
}
