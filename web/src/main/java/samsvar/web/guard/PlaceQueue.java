package samsvar.web.guard;

import java.time.Duration;
import java.util.ArrayDeque;

/**
 * Who works, who waits, and who is turned away? A queue that has been long for {@link #STANDING} is no burst that waiting empties: from
 * then on whoever has waited {@link #TARGET} is turned away, so that those who are let in are answered soon, until the queue is short
 * again. Nobody is turned away from a short queue, however slow the work is: each of them is served in the next round (after the control
 * of a queue by the time spent in it, RFC 8289, with the rule there that a queue of one packet is never shortened). Knows no threads and
 * no clock: every call says when it happens. Not thread-safe.
 */
final class PlaceQueue {
    /** A longer queue that has not become short in this time is not going to by waiting. */
    static final Duration STANDING = Duration.ofSeconds(3);

    /** How long one waits at most in a queue that stands: a page that comes a second late is still a page. */
    static final Duration TARGET = Duration.ofSeconds(1);

    private static final long NEVER = Long.MAX_VALUE;

    private final int places;
    private final int mostWaiting;
    private final ArrayDeque<Ticket> queue = new ArrayDeque<>();
    private int atWork;
    private long longSince = NEVER;
    private long shortSince = NEVER;

    /** What becomes of a request. */
    enum State {
        WAITS,
        WORKS,
        TURNED_AWAY
    }

    /** A request's turn. */
    static final class Ticket {
        private final long since;
        private final Runnable whenDecided;
        private State state = State.WAITS;

        private Ticket(long since, Runnable whenDecided) {
            this.since = since;
            this.whenDecided = whenDecided;
        }

        private void decide(State decided) {
            state = decided;
            whenDecided.run();
        }

        State state() {
            return state;
        }
    }

    /**
     * @param places requests that work at the same time; as many may wait in a queue that counts as short
     * @param mostWaiting requests that wait at most
     */
    PlaceQueue(int places, int mostWaiting) {
        this.places = places;
        this.mostWaiting = mostWaiting;
    }

    /**
     * A request comes.
     *
     * @param whenDecided called once it no longer waits
     */
    Ticket enter(long now, Runnable whenDecided) {
        Ticket ticket = new Ticket(now, whenDecided);
        if (atWork < places && queue.isEmpty()) {
            atWork++;
            ticket.state = State.WORKS;
            note(now);
        } else if (queue.size() >= mostWaiting) {
            ticket.state = State.TURNED_AWAY;
        } else {
            queue.add(ticket);
            note(now);
        }
        return ticket;
    }

    /** A request that worked is done: others get a place, or are turned away. */
    void leave(long now) {
        atWork--;
        note(now);
        turnAway(now);
        while (atWork < places && !queue.isEmpty()) {
            queue.remove().decide(State.WORKS);
            atWork++;
        }
        note(now);
    }

    /** A request that waits does so no longer. */
    void give(Ticket ticket, long now) {
        if (ticket.state == State.WAITS && queue.remove(ticket)) {
            ticket.state = State.TURNED_AWAY;
            note(now);
        }
    }

    private void turnAway(long now) {
        if (!stands(now)) {
            return;
        }
        while (queue.size() > places && now - queue.element().since > TARGET.toNanos()) {
            queue.remove().decide(State.TURNED_AWAY);
        }
    }

    private boolean stands(long now) {
        return longSince != NEVER && now - longSince > STANDING.toNanos();
    }

    /** Where many were turned away they come again at once: only a queue that stays short has ceased to stand. */
    private void note(long now) {
        if (queue.size() > places) {
            shortSince = NEVER;
            longSince = Math.min(longSince, now);
        } else {
            shortSince = Math.min(shortSince, now);
            if (now - shortSince > TARGET.toNanos()) {
                longSince = NEVER;
            }
        }
    }

    int atWork() {
        return atWork;
    }

    int waiting() {
        return queue.size();
    }
}
