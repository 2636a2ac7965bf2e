package samsvar.web.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samsvar.web.guard.Network;

class QuestionCountsTest {
    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void nothingIsWrittenDownOfAQuestionAskedTwice() throws IOException {
        ask(counts(), "Var ligger biblioteket?", 2);
        assertFalse(Files.exists(file()));
    }

    @Test
    void theThirdEqualOneIsWrittenDownWithTheTwoBefore() throws IOException {
        QuestionCounts counts = counts();
        ask(counts, "Var ligger biblioteket?", 1);
        ask(counts, "  var LIGGER biblioteket", 1);
        ask(counts, "var ligger – biblioteket!", 1);
        counts.save();
        assertEquals("2026-11-22\t3\tvar ligger biblioteket\n", Files.readString(file()));
    }

    @Test
    void oneNetworkThatAsksThriceIsNotThree() throws IOException {
        QuestionCounts counts = counts();
        for (int i = 0; i < 9; i++) {
            counts.asked("min egen fråga", new Network("4-c63364", false));
        }
        counts.save();
        assertFalse(Files.exists(file()));
    }

    @Test
    void whatWasWrittenDownCountsOnAfterARestartAndIsDeletedAfterNinetyDays() throws IOException {
        QuestionCounts counts = counts();
        ask(counts, "skolval", 3);
        counts.save();
        now = now.plus(Duration.ofDays(89));
        QuestionCounts later = counts();
        ask(later, "skolval", 1);
        later.save();
        assertEquals("2026-11-22\t3\tskolval\n2027-02-19\t1\tskolval\n", Files.readString(file()));
        now = now.plus(Duration.ofDays(2));
        counts().save();
        assertEquals("", Files.readString(file()), "one is less than three");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mitt personnummer är 850101-1234       | mitt personnummer är #",
                "ring 070 123 45 67 i dag               | ring # i dag",
                "tel +46 (0)70-123.45.67                | tel #",
                "fnr 01018512345?                       | fnr #",
                "född 1985-01-01                        | född #",
                "мій номер ٨٥٠١٠١١٢٣٤                   | мій номер #",
                "８５０１０１１２３４                             | #",
                "85\u200b01\u200b011234                 | #",
                "12345 kronor                           | 12345 kronor",
                "vad händer 2027                        | vad händer 2027",
                "skriv till Anna.Berg@example.org snart | skriv till @ snart",
                "anna @ example.org                     | @",
            })
    void numbersAndAddressesAreMasked(String typed, String kept) {
        assertEquals(kept, Masking.of(typed));
    }

    @Test
    void longQuestionsAreNeverKept() throws IOException {
        QuestionCounts counts = counts();
        ask(counts, "x ".repeat(70), 5);
        counts.save();
        assertFalse(Files.exists(file()));
    }

    @Test
    void feedbackIsCountedByAnswerAndVerdictAndOutlivesARestart() throws IOException {
        Path file = folder.resolve("feedback.tsv");
        FeedbackCounts feedback = new FeedbackCounts(file, () -> now);
        feedback.add("abcdefghijklmnop", Verdict.YES);
        feedback.add("abcdefghijklmnop", Verdict.YES);
        feedback.add("abcdefghijklmnop", Verdict.OLD);
        feedback.save();
        assertEquals("abcdefghijklmnop\t2026-11-22\t2\t0\t1\t0\t0\t0\n", Files.readString(file));
        FeedbackCounts again = new FeedbackCounts(file, () -> now);
        assertEquals(2, again.count("abcdefghijklmnop", Verdict.YES));
        now = now.plus(Duration.ofDays(3 * 365));
        again.save();
        assertTrue(Files.readString(file).isEmpty());
    }

    private QuestionCounts counts() {
        return new QuestionCounts(file(), () -> now);
    }

    private Path file() {
        return folder.resolve("questions.tsv");
    }

    private static void ask(QuestionCounts counts, String question, int times) {
        for (int i = 0; i < times; i++) {
            counts.asked(question, new Network("loopback", true));
        }
        counts.save();
    }
}
