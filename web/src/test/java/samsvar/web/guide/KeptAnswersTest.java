package samsvar.web.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.Answer;

class KeptAnswersTest {
    private static final KeptAnswers.Key KEY = new KeptAnswers.Key("housing", "SE", "", LanguageTag.UK);
    private static final List<Optional<Answer.Quoted>> ONE = List.of(Optional.empty());
    private static final List<Optional<Answer.Quoted>> TWO = List.of(Optional.empty(), Optional.empty());

    private final KeptAnswers kept = new KeptAnswers();
    private final Deque<CompletableFuture<List<Optional<Answer.Quoted>>>> asked = new ArrayDeque<>();

    private CompletableFuture<List<Optional<Answer.Quoted>>> get(long generation) {
        return kept.get(KEY, generation, () -> {
            asked.add(new CompletableFuture<>());
            return asked.getLast();
        });
    }

    @Test
    void oneIndexIsAskedOnce() {
        assertFalse(get(1).isDone());
        get(1);
        asked.getLast().complete(ONE);
        assertEquals(ONE, get(1).join());
        assertEquals(1, asked.size());
    }

    @Test
    void answersOfTheIndexBeforeAreShownUntilTheNewOnesAreReady() {
        get(1);
        asked.getLast().complete(ONE);
        assertEquals(ONE, get(2).join());
        assertEquals(ONE, get(3).join());
        assertEquals(2, asked.size(), "a newer index waits until the one before is read");
        asked.getLast().complete(TWO);
        assertEquals(TWO, get(2).join());
    }

    @Test
    void whatFailedIsAskedAgainAndHidesNothing() {
        get(1);
        asked.getLast().completeExceptionally(new GuideBusyException());
        assertFalse(get(1).isDone());
        asked.getLast().complete(ONE);
        get(2);
        asked.getLast().completeExceptionally(new GuideBusyException());
        assertEquals(ONE, get(2).join());
        assertTrue(asked.size() >= 4, asked.size() + " times asked");
    }
}
