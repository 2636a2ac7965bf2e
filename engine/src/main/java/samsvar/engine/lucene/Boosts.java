package samsvar.engine.lucene;

import samsvar.engine.lucene.Fields.View;

/** Every weight of the embedded index's ranking. Where each number comes from is told in docs/relevance.md. */
final class Boosts {
    /** BM25: how soon repetition stops counting. */
    static final float K1 = 1.2f;

    /** BM25: how much long texts are held back. */
    static final float B = 0.6f;

    /** What a rare meaning counts for being held at all, beside its BM25 score of 0 to some 20. */
    static final float HELD = 2f;

    /** What a view that is not the best one adds, as a share of its score. */
    static final float OTHER_VIEWS = 0.3f;

    /** A word as typed beside its stem. */
    static final float AS_TYPED = 0.4f;

    /** A word without its diacritics beside its stem. */
    static final float FOLDED = 0.2f;

    /** A word inside a compound, or all parts of a compound apart from each other. */
    static final float PART = 0.2f;

    /** A concept of several words, or parts of a compound, that are all there but apart from each other. */
    static final float APART = 0.5f;

    /** Ways below this weight do not make their meaning commoner. */
    static final double STRONG = 0.5;

    /** Several words near each other, against the same words next to each other. */
    static final float SCATTERED = 0.8f;

    /** Neighbouring words of the question that are neighbours in the text too. */
    static final float CLOSE = 0.3f;

    /** Places between two words that still count as close. */
    static final int SLOP = 3;

    /** What a page of the country that was named counts more. */
    static final float COUNTRY = 3f;

    /** What a page in the question's own language counts more. */
    static final float LANGUAGE = 0.5f;

    /** What a text counts more that holds the telephone number or e-mail address asked for. */
    static final float CONTACT = 1.5f;

    /** What is told beside the question, against what is asked about. */
    static final float TOLD = 0.2f;

    /** Some of the words typed that together name one thing, against all of them. */
    static final float SOME = 0.3f;

    /** The rarity (BM25's, natural logarithm) from which a meaning gets all of {@link #HELD}; 2: an eighth of the pages hold it. */
    static final float RARE = 2f;

    /**
     * Share of {@link #HELD} that a meaning on every page keeps: where each municipality writes of it, a place's own page must still stand
     * out.
     */
    static final float COMMON = 0.5f;

    private Boosts() {}

    /** What a meaning of this rarity counts for being held at all: what nearly all pages hold tells little. */
    static float held(double rarity) {
        return HELD * (float) Math.clamp(rarity / RARE, COMMON, 1);
    }

    /** What a concept named by another than its usual label counts. */
    static final float OTHER_LABEL = 0.85f;

    /** What a concept counts that is only explained. */
    static final float GLOSS = 0.4f;

    /** How much a match in a view is worth against one in the body. */
    static float of(View view, boolean named) {
        return switch (view) {
            case BODY -> 1.0f;
            case TITLE -> named ? 0.8f : 1.2f;
            case OWNER -> named ? 1.2f : 0.3f;
            case LINKS -> 0.2f;
        };
    }
}
