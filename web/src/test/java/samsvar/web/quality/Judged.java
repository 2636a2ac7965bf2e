package samsvar.web.quality;

import java.text.Normalizer;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Outcome;

/**
 * A question with what was found for it.
 *
 * @param rank place of the first right page among the results, from 1; 0 where it is not among them
 * @param verdict what was answered
 */
record Judged(QualityQuestion question, int rank, Verdict verdict) {
    enum Verdict {
        /** the right page's right words, or nothing where there is no answer */
        RIGHT,
        /** the right page, but without the words */
        PAGE,
        /** another page, or anything at all where there is no answer */
        WRONG,
        /** nothing, though there is an answer */
        DECLINED
    }

    static Judged of(QualityQuestion question, Outcome outcome) {
        int rank = 0;
        for (int i = 0; i < outcome.results().size() && rank == 0; i++) {
            rank = question.pages()
                            .contains(outcome.results().get(i).page().url().value())
                    ? i + 1
                    : 0;
        }
        return new Judged(question, rank, verdict(question, outcome.answer()));
    }

    double reciprocalRank() {
        return rank == 0 ? 0 : 1.0 / rank;
    }

    boolean is(Verdict wanted) {
        return verdict == wanted;
    }

    private static Verdict verdict(QualityQuestion question, Answer answer) {
        return switch (answer) {
            case Answer.Nothing() -> question.answerable() ? Verdict.DECLINED : Verdict.RIGHT;
            case Answer.Quoted quoted -> {
                if (!question.pages().contains(quoted.quote().page().url().value())) {
                    yield Verdict.WRONG;
                }
                String said = plain(quoted.quote().text());
                yield !question.hasSpan() || said.contains(plain(question.span())) ? Verdict.RIGHT : Verdict.PAGE;
            }
        };
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ");
    }
}
