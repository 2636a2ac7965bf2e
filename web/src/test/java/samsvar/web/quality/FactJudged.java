package samsvar.web.quality;

import java.util.List;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Value;

/**
 * What was answered to a question that asks for a fact.
 *
 * @param exact the value shown is the expected one and nothing else
 * @param inValue the value shown holds the expected one
 * @param inQuote the quotation holds it
 * @param confidence of the answer, 0 where nothing was answered
 * @param said quotation, value and page on one line, or empty
 */
record FactJudged(
        FactQuestion question, boolean exact, boolean inValue, boolean inQuote, double confidence, String said) {
    static FactJudged of(FactQuestion question, Answer answer) {
        return switch (answer) {
            case Answer.Nothing() -> new FactJudged(question, false, false, false, 0, "");
            case Answer.Quoted quoted -> {
                List<String> values = quoted.values().stream().map(Value::text).toList();
                String value = String.join("; ", values);
                String quote = quoted.quote().text();
                boolean asked = question.answerable();
                yield new FactJudged(
                        question,
                        asked && question.is(values),
                        asked && question.isIn(value),
                        asked && question.isIn(quote),
                        quoted.confidence(),
                        FactQuestion.plain(quote + " <<" + value + ">> "
                                + quoted.quote().page().url().value()));
            }
        };
    }

    boolean shown() {
        return !said.isEmpty();
    }

    boolean right() {
        return question.answerable() ? inQuote || inValue : !shown();
    }

    boolean wrong() {
        return shown() && !right();
    }

    String verdict() {
        return right() ? "right" : wrong() ? "wrong" : "declined";
    }
}
