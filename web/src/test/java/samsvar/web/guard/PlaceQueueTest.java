package samsvar.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Visitors in a closed circle, as a load test makes them, by a clock of the test's own. */
class PlaceQueueTest {
    private static final int PLACES = 8;
    private static final int CORES = 2;
    private static final long SECOND = 1_000;

    @Test
    void sixteenVisitorsAreAllServedHoweverSlowTheQuestionsAre() {
        for (int work : new int[] {20, 90, 500, 2_000}) {
            Circle circle = new Circle(work, PLACES);
            circle.visitors(16);
            circle.run(60 * SECOND);
            assertEquals(0, circle.refused, work + " ms for a question");
            assertTrue(circle.served >= 60 * SECOND * CORES / work - 2 * PLACES, circle.served + " of " + work + " ms");
        }
    }

    @Test
    void aBurstThatPassesIsServedWhole() {
        Circle circle = new Circle(80, PLACES);
        circle.burst(60);
        circle.run(10 * SECOND);
        assertEquals(60, circle.served);
        assertEquals(0, circle.refused);
    }

    @Test
    void atSixteenTimesAsManyTheRestIsTurnedAwayAndWhoIsLetInIsServedSoon() {
        Circle circle = new Circle(90, PLACES);
        circle.visitors(256);
        circle.run(10 * SECOND);
        circle.forget();
        circle.run(20 * SECOND);
        assertTrue(circle.refused > 0, "nobody was turned away");
        assertTrue(circle.longest <= 2 * SECOND, "somebody was served after " + circle.longest + " ms");
        assertEquals(20 * SECOND * CORES / 90, circle.served, 2.0 * PLACES, "places stood empty");
    }

    @Test
    void thereIsNoLongWaitAtTheBeginningEither() {
        Circle circle = new Circle(90, PLACES);
        circle.visitors(256);
        circle.run(20 * SECOND);
        assertTrue(circle.longest <= 4_500, "somebody was served after " + circle.longest + " ms");
    }

    @Test
    void whenTheMostHaveLeftEverybodyIsServedAtOnce() {
        Circle circle = new Circle(90, PLACES);
        circle.visitors(256);
        circle.run(20 * SECOND);
        circle.visitors(16);
        circle.run(2 * SECOND);
        circle.forget();
        circle.run(20 * SECOND);
        assertEquals(0, circle.refused);
        assertTrue(circle.longest <= SECOND, "somebody was served after " + circle.longest + " ms");
    }

    @Test
    void aBurstAnHourAfterACrowdIsServedWhole() {
        Circle circle = new Circle(80, PLACES);
        circle.visitors(256);
        circle.run(20 * SECOND);
        circle.visitors(0);
        circle.run(3_600 * SECOND);
        circle.forget();
        circle.burst(60);
        circle.run(10 * SECOND);
        assertEquals(0, circle.refused);
    }

    @Test
    void whoGivesUpWaitingNeitherGetsAPlaceNorKeepsOne() {
        PlaceQueue queue = new PlaceQueue(1, 2);
        PlaceQueue.Ticket first = queue.enter(0, () -> {});
        PlaceQueue.Ticket second = queue.enter(1, () -> {});
        PlaceQueue.Ticket third = queue.enter(2, () -> {});
        assertEquals(PlaceQueue.State.TURNED_AWAY, queue.enter(3, () -> {}).state());
        queue.give(second, 4);
        assertEquals(PlaceQueue.State.TURNED_AWAY, second.state());
        queue.leave(5);
        assertEquals(PlaceQueue.State.WORKS, first.state());
        assertEquals(PlaceQueue.State.WORKS, third.state());
        assertEquals(1, queue.atWork());
        queue.give(third, 6);
        queue.leave(7);
        assertEquals(0, queue.atWork());
        assertEquals(0, queue.waiting());
    }
}
