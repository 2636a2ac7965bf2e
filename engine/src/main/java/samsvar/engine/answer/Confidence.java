package samsvar.engine.answer;

import samsvar.engine.answer.choice.Choice;

/** How sure is an answer? */
final class Confidence {
    /** Below, silence is better. Measured on the dev questions, docs/answers.md. */
    static final double SURE_ENOUGH = 0.4;

    private static final double COVERAGE = 0.7;
    private static final double FIT = 0.3;

    private Confidence() {}

    /** 0-1: mostly how much of the question is held, then how well the fact is of the kind asked for. */
    static double of(Choice choice) {
        return Math.clamp(COVERAGE * choice.coverage() + FIT * choice.fit() * choice.coverage(), 0, 1);
    }
}
