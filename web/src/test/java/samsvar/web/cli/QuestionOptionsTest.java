package samsvar.web.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import samsvar.config.Config;
import samsvar.config.answer.AnswerKind;
import samsvar.config.language.LanguageTag;
import samsvar.config.load.ConfigLoader;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Outcome;
import samsvar.engine.language.LanguageGuess;
import samsvar.engine.question.Question;
import samsvar.engine.question.Understanding;
import samsvar.web.search.Authorities;

/** What is typed at a terminal is a question, or a sentence says what is allowed. */
class QuestionOptionsTest {
    private static final Authorities AUTHORITIES = new Authorities(config().sources());

    @Test
    void charactersAreCountedAsPeopleSeeThem() {
        assertEquals("😀".repeat(300), question("😀".repeat(300)).text());
        assertEquals("The question has 301 characters; at most 300 are allowed.", refused("😀".repeat(301)));
    }

    @Test
    void everyWrongValueIsToldWithWhatIsAllowed() {
        assertEquals("--country must be one of SE, NO, UA, EU, not DK.", refused("--country", "DK", "skola"));
        assertEquals("--ui must be one of uk, sv, nb, nn, en, not ru.", refused("--ui", "ru", "skola"));
        assertEquals("--size must be 1-1000, not 1001.", refused("--size", "1001", "skola"));
        assertEquals("--authority is empty; it takes a name or an id.", refused("--authority", " ", "skola"));
        assertEquals("The question is empty.", refused(" "));
    }

    @Test
    void anAuthorityIsCalledByAnyOfItsNames() {
        assertEquals(
                "Skatteverket",
                question("--authority", "skatteverket", "skatt")
                        .filters()
                        .authority()
                        .orElseThrow());
        assertEquals(
                "Nobody",
                question("--authority", "Nobody", "skatt").filters().authority().orElseThrow());
    }

    @Test
    void anAuthorityThatNobodyIsCalledIsRefusedWhereItHasNoPages() {
        QuestionOptions options = options("--authority", "Nobody", "skatt");
        assertThrows(BadInput.class, () -> options.checkAuthority(outcome(0), AUTHORITIES));
        assertDoesNotThrow(() -> options.checkAuthority(outcome(1), AUTHORITIES));
        assertDoesNotThrow(() -> options("--authority", "Skatteverket", "x").checkAuthority(outcome(0), AUTHORITIES));
    }

    private static Outcome outcome(long total) {
        Understanding understanding =
                new Understanding(Question.of("x"), new LanguageGuess(LanguageTag.SV, 1), AnswerKind.ANY, List.of());
        return new Outcome(understanding, new Answer.Nothing(), List.of(), total, Duration.ZERO);
    }

    private static Question question(String... typed) {
        return options(typed).question(Question.Match.ANY, AUTHORITIES);
    }

    private static String refused(String... typed) {
        return String.valueOf(
                assertThrows(BadInput.class, () -> question(typed)).getMessage());
    }

    private static QuestionOptions options(String... typed) {
        return CommandLine.populateCommand(new QuestionOptions(), typed);
    }

    private static Config config() {
        return assertDoesNotThrow(() -> ConfigLoader.load(Optional.empty()));
    }
}
