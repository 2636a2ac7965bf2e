package samsvar.crawler.fresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import samsvar.crawler.fresh.Standing.State;

class StandingTest {
    @Test
    void aPageLeavesOnlyWhenWhatWasFoundIsFoundOftenEnoughInARow() {
        for (Finding finding : Finding.values()) {
            Standing standing = Standing.KEPT;
            for (int time = 1; time < finding.times(); time++) {
                standing = standing.after(finding);
                assertEquals(new Standing(State.DOUBTED, finding, time), standing, finding + " found " + time);
            }
            State after = standing.after(finding).state();
            State expected = switch (finding) {
                case CONFIRMED, UNREACHABLE -> State.KEPT;
                case WITHDRAWN -> State.WITHDRAWN;
                case MOVED -> State.LEFT;
                case MISSING, DEAD_END, LED_ASIDE, EMPTY, COPIED -> State.LEAVING;
            };
            assertEquals(expected, after, finding.name());
        }
    }

    @Test
    void noAnswerNeverRemovesAPageHoweverLongItLasts() {
        Standing doubted = Standing.KEPT.after(Finding.MISSING);
        Standing standing = doubted;
        for (int year = 0; year < 10_000; year++) {
            standing = standing.after(Finding.UNREACHABLE);
        }
        assertEquals(doubted, standing);
    }

    @Test
    void oneConfirmationMakesAnyPageWhole() {
        for (State state : State.values()) {
            assertEquals(Standing.KEPT, new Standing(state, Finding.MISSING, 2).after(Finding.CONFIRMED), state.name());
        }
    }

    @Test
    void anotherFindingBeginsToCountAnew() {
        Standing standing =
                Standing.KEPT.after(Finding.EMPTY).after(Finding.EMPTY).after(Finding.COPIED);
        assertEquals(new Standing(State.DOUBTED, Finding.COPIED, 1), standing);
    }

    @Test
    void theSitesOwnWordHidesAPageAtOnceFromEveryStateButLeft() {
        for (State state : State.values()) {
            State after = new Standing(state, Finding.MISSING, 1)
                    .after(Finding.WITHDRAWN)
                    .state();
            assertEquals(state == State.LEFT ? State.LEFT : State.WITHDRAWN, after);
            assertFalse(after.isShown());
        }
    }

    @Test
    void aHiddenPageThatIsGoneIsGone() {
        Standing hidden = Standing.KEPT.after(Finding.WITHDRAWN);
        assertEquals(State.LEFT, hidden.after(Finding.MISSING).state());
        assertEquals(State.WITHDRAWN, hidden.after(Finding.EMPTY).state());
        assertEquals(State.WITHDRAWN, hidden.after(Finding.UNREACHABLE).state());
    }

    @Test
    void theBrakeHoldsWhatIsLeavingUntilAPersonDecides() {
        Standing leaving = Standing.KEPT.after(Finding.MISSING).after(Finding.MISSING);
        assertEquals(State.LEFT, leaving.settled(false).state());
        Standing held = leaving.settled(true);
        assertEquals(State.HELD, held.state());
        assertEquals(State.HELD, held.after(Finding.MISSING).state());
        assertEquals(State.HELD, held.settled(true).state());
        assertEquals(State.LEFT, held.settled(false).state());
        assertEquals(State.LEFT, held.decided(true).state());
        assertEquals(Standing.KEPT, held.decided(false));
        assertEquals(Standing.KEPT, held.after(Finding.CONFIRMED));
    }

    @Test
    void onlyWhatIsNotAboutToLeaveIsQuoted() {
        long quoted = Arrays.stream(State.values()).filter(State::isQuoted).count();
        assertEquals(2, quoted);
        assertTrue(Arrays.stream(State.values()).filter(State::isQuoted).allMatch(State::isShown));
    }

    @Test
    void nothingBringsAPageBackButItsOwnAddress() {
        Standing left = new Standing(State.LEFT, Finding.MISSING, 2);
        for (Finding finding : Finding.values()) {
            State after = left.after(finding).state();
            assertEquals(finding == Finding.CONFIRMED ? State.KEPT : State.LEFT, after, finding.name());
        }
    }
}
