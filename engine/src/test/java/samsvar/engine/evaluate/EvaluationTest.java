package samsvar.engine.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samsvar.config.answer.AnswerKind;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Outcome;
import samsvar.engine.answer.Result;
import samsvar.engine.ingest.Pages;
import samsvar.engine.language.LanguageGuess;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Question;
import samsvar.engine.question.Understanding;

class EvaluationTest {
    private static final List<JudgedQuestion> QUESTIONS = List.of(
            new JudgedQuestion("q1", "first", Optional.of(LanguageTag.SV), Map.of("a", 1)),
            new JudgedQuestion("q2", "second", Optional.of(LanguageTag.UK), Map.of("b", 1)));

    private final Evaluation.Report report =
            new Evaluation(EvaluationTest::ranking, InstantSource.system()).run(QUESTIONS, 10);

    @Test
    void measuresAllAndEachLanguage() {
        assertTrue(report.lines().contains("P@1\t0.5000"), report.lines()::toString);
        assertTrue(report.lines().contains("MRR@10\t0.7500"));
        assertTrue(report.lines().contains("R@10\t1.0000"));
        assertTrue(report.lines().contains("P@1[sv]\t1.0000"));
        assertTrue(report.lines().contains("P@1[uk]\t0.0000"));
        assertTrue(report.lines().getLast().startsWith("questions/s\t"));
    }

    @Test
    void writesRankingsAsATrecRun() {
        assertEquals("q1 Q0 a 1 2.000000 samsvar", report.run().getFirst());
        assertEquals("q2 Q0 b 2 1.000000 samsvar", report.run().getLast());
    }

    private static Outcome ranking(Question question) {
        Understanding understanding =
                new Understanding(question, new LanguageGuess(LanguageTag.SV, 1), AnswerKind.ANY, List.of());
        return new Outcome(
                understanding, new Answer.Nothing(), List.of(result("a", 2), result("b", 1)), 2, Duration.ZERO);
    }

    private static Result result(String id, double score) {
        return new Result(
                Pages.swedish(id, "Titel", "Text."),
                java.time.Instant.EPOCH,
                new TextRange(0, 5),
                LanguageTag.SV,
                List.of(),
                score,
                List.of());
    }
}
