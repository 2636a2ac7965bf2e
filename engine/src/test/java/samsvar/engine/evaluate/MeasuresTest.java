package samsvar.engine.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuresTest {
    @TempDir
    private Path folder;

    @Test
    void aPerfectRankingHasOnesEverywhere() {
        assertEquals(new Measures(1, 1, 1, 1), Measures.of(List.of("a", "b", "c"), Map.of("a", 1, "b", 1), 10));
    }

    @Test
    void anEmptyRankingHasZeros() {
        assertEquals(new Measures(0, 0, 0, 0), Measures.of(List.of(), Map.of("a", 1), 10));
    }

    @Test
    void aSingleRightDocumentAtRankThreeCountsHalf() {
        Measures measures = Measures.of(List.of("x", "y", "a"), Map.of("a", 1), 10);
        assertEquals(0.5, measures.ndcg(), 1e-9);
        assertEquals(1.0 / 3, measures.reciprocalRank(), 1e-9);
        assertEquals(0, measures.first());
    }

    @Test
    void documentsBeyondTheDepthDoNotCount() {
        assertEquals(0, Measures.of(List.of("x", "a"), Map.of("a", 1), 1).ndcg());
    }

    @Test
    void filesAreReadAndBadLinesNamed() throws IOException, InvalidJudgements {
        Path queries = Files.writeString(folder.resolve("q.tsv"), "q1\tHur?\tsv\nq2\tNär?\n");
        Path qrels = Files.writeString(folder.resolve("qrels.txt"), "q1 0 d1 1\nq1 0 d2 0\nq9 0 d1 1\n");
        List<JudgedQuestion> questions = JudgementFiles.read(queries, qrels);
        assertEquals(1, questions.size());
        assertEquals(Map.of("d1", 1), questions.getFirst().relevance());
        Path bad = Files.writeString(folder.resolve("bad.txt"), "q1 0 d1 1\nq1 d1\n");
        InvalidJudgements problem = assertThrows(InvalidJudgements.class, () -> JudgementFiles.read(queries, bad));
        assertTrue(String.valueOf(problem.getMessage()).contains("bad.txt:2"));
    }

    @Test
    void whatCanNotBeUsedIsToldInOneSentence() throws IOException {
        Path qrels = Files.writeString(folder.resolve("qrels.txt"), "q1 0 d1 1\n");
        assertEquals(
                "q.tsv:1: the third column is a language such as sv, nb, nn, uk, en or ru, not \"s8\".",
                problem("q1\tHur?\ts8\n", qrels));
        assertEquals(
                "q.tsv:2: the question id q1 stands there twice; each question has an id of its own.",
                problem("q1\tHur?\nq1\tNär?\n", qrels));
        assertEquals(
                "q.tsv:1: a line is a question id without blanks, a tab, the question, and perhaps a tab and its language.",
                problem("q 1\tHur?\n", qrels));
        assertEquals(
                "No question in q.tsv has a relevant document in qrels.txt: the question ids of both files must agree.",
                problem("q2\tHur?\n", qrels));
    }

    private String problem(String text, Path qrels) throws IOException {
        Path queries = Files.writeString(folder.resolve("q.tsv"), text);
        InvalidJudgements problem = assertThrows(InvalidJudgements.class, () -> JudgementFiles.read(queries, qrels));
        return String.valueOf(problem.getMessage()).replace(folder + "/", "");
    }
}
