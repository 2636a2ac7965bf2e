package samsvar.web.quality;

import java.text.Normalizer;
import java.util.Locale;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Outcome;

/**
 * A question with what was found for it.
 *
 * @param rank place of the first right page among the results, from 1; 0 where it is not among them
 * @param verdict what was answered
 * @param confidence of the answer, 0 where nothing was answered
 * @param said the quotation on one line, or empty
 */
record Judged(QualityQuestion question, int rank, Verdict verdict, double confidence, String said) {
    enum Verdict {
        /** the right page's right words, or nothing where there is no answer */
        RIGHT,
        /** the right page, but without the words */
        PAGE,
        /** the right words, quoted from a page that was not expected */
        ELSEWHERE,
        /** another page, or anything at all where there is no answer */
        WRONG,
        /** nothing, though there is an answer */
        DECLINED
    }

    static Judged of(QualityQuestion question, Outcome outcome) {
        int rank = 0;
        for (int i = 0; i < outcome.results().size() && rank == 0; i++) {
            rank = question.isAnsweredBy(outcome.results().get(i).page().url().value()) ? i + 1 : 0;
        }
        Verdict verdict = verdict(question, outcome.answer());
        return switch (outcome.answer()) {
            case Answer.Nothing() -> new Judged(question, rank, verdict, 0, "");
            case Answer.Quoted quoted -> new Judged(question, rank, verdict, quoted.confidence(), said(quoted));
        };
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
                boolean page = question.isAnsweredBy(quoted.quote().page().url().value());
                boolean words =
                        question.hasSpan() && plain(quoted.quote().text()).contains(plain(question.span()));
                if (!page) {
                    yield words ? Verdict.ELSEWHERE : Verdict.WRONG;
                }
                yield words || !question.hasSpan() ? Verdict.RIGHT : Verdict.PAGE;
            }
        };
    }

    private static String said(Answer.Quoted quoted) {
        String value = quoted.value().map(v -> " <<" + v.text() + ">>").orElse("");
        String page = quoted.quote().page().url().value();
        return plain(quoted.quote().text() + value + " " + page);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
