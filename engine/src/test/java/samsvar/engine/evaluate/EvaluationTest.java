package samsvar.engine.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
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

    private final EvaluationReport report =
            new Evaluation(EvaluationTest::ranking, InstantSource.system()).run(QUESTIONS, 10, 100);

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
    void measuresWhatTheDeepRankingHolds() {
        var deep = new Evaluation(EvaluationTest::ranking, InstantSource.system()).run(QUESTIONS, 1, 2);
        assertTrue(deep.lines().contains("R@1\t0.5000"), deep.lines()::toString);
        assertTrue(deep.lines().contains("R@2\t1.0000"));
        assertTrue(report.lines().contains("R@100[uk]\t1.0000"));
    }

    @Test
    void saysWhatEachQuestionCameTo() {
        assertEquals(
                "qid\tlanguage\trank\tnDCG@10\tMRR@10\tP@1\tR@10\tR@100\tquestion",
                report.perQuery().getFirst());
        assertEquals(
                "q2\tuk\t2\t0.6309\t0.5000\t0.0000\t1.0000\t1.0000\tsecond",
                report.perQuery().getLast());
        assertTrue(report.foundAny());
        assertEquals(1 + 2, report.perQuery().size());
    }

    @Test
    void scoresOfARunFallWhereTheyAreEqual() {
        var equal = new Evaluation(
                        question -> outcome(question, List.of(result("a", 2), result("b c", 2), result("d", 2))),
                        InstantSource.system())
                .run(QUESTIONS.subList(0, 1), 10, 10);
        assertEquals(
                List.of("q1 Q0 a 1 2.000000 samsvar", "q1 Q0 b_c 2 1.999999 samsvar", "q1 Q0 d 3 1.999998 samsvar"),
                equal.run());
    }

    @Test
    void writesRankingsAsATrecRun() {
        assertEquals("q1 Q0 a 1 2.000000 samsvar", report.run().getFirst());
        assertEquals("q2 Q0 b 2 1.000000 samsvar", report.run().getLast());
    }

    private static Outcome ranking(Question question) {
        return outcome(question, List.of(result("a", 2), result("b", 1)));
    }

    private static Outcome outcome(Question question, List<Result> results) {
        Understanding understanding =
                new Understanding(question, new LanguageGuess(LanguageTag.SV, 1), AnswerKind.ANY, List.of());
        return new Outcome(understanding, new Answer.Nothing(), results, results.size(), Duration.ZERO);
    }

    private static Result result(String id, double score) {
        return new Result(
                Pages.swedish(id, "Titel", "Text."),
                Instant.EPOCH,
                new TextRange(0, 5),
                LanguageTag.SV,
                List.of(),
                score,
                List.of());
    }
}
