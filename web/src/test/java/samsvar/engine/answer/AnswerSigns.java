package samsvar.engine.answer;

import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import samsvar.engine.LocalEngine;
import samsvar.engine.analysis.TextAnalysis;

/** Hands out what speaks for each answer, for the fit of its likelihood. */
public final class AnswerSigns {
    private AnswerSigns() {}

    /** What each sign weighs in the product, the base first. */
    public static double[] weights() {
        return DoubleStream.concat(DoubleStream.of(Confidence.BASE), DoubleStream.of(Confidence.WEIGHTS))
                .toArray();
    }

    /** A composer that answers whenever it can, and tells by which signs. */
    public static LocalEngine.Composer telling(TextAnalysis analysis, InstantSource clock, Consumer<double[]> signs) {
        AnswerComposer composer = new AnswerComposer(analysis, clock, 0);
        return (understanding, candidates) -> {
            composer.judge(understanding, candidates)
                    .ifPresent(judged -> signs.accept(
                            Confidence.signs(judged.choices(), judged.dispute().sides())));
            return composer.compose(understanding, candidates);
        };
    }
}
