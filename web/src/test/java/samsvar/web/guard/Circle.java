package samsvar.web.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two cores shared by those at work, and visitors who ask again as soon as they were served or turned away. One step a millisecond. */
final class Circle {
    private static final int CORES = 2;
    private static final int AGAIN_AFTER = 1;

    private final PlaceQueue queue;
    private final double work;
    private final List<Visitor> visitors = new ArrayList<>();
    private long now;
    int served;
    int refused;
    long longest;

    /** @param work milliseconds of one core that a question takes */
    Circle(double work, int places) {
        this.work = work;
        this.queue = new PlaceQueue(places, 512);
    }

    private final class Visitor {
        private boolean leaving;
        private long asked;
        private double left;
        private long next = now;
        private Optional<PlaceQueue.Ticket> ticket = Optional.empty();

        private void ask() {
            asked = now;
            left = work;
            ticket = Optional.of(queue.enter(now * 1_000_000, () -> {}));
        }

        /** Whether there is anything more to come from this visitor. */
        private boolean step(double share) {
            if (ticket.isEmpty()) {
                if (leaving) {
                    return false;
                }
                if (now >= next) {
                    ask();
                }
                return true;
            }
            switch (ticket.get().state()) {
                case WAITS -> {}
                case TURNED_AWAY -> end(1);
                case WORKS -> {
                    left -= share;
                    if (left <= 0) {
                        queue.leave(now * 1_000_000);
                        longest = Math.max(longest, now - asked);
                        end(0);
                    }
                }
            }
            return true;
        }

        private void end(int turnedAway) {
            refused += turnedAway;
            served += 1 - turnedAway;
            ticket = Optional.empty();
            next = now + AGAIN_AFTER;
        }
    }

    /** Counts anew from now. */
    void forget() {
        served = 0;
        refused = 0;
        longest = 0;
    }

    /** From now on so many; others leave once they were answered. */
    void visitors(int number) {
        for (int i = 0; i < visitors.size(); i++) {
            visitors.get(i).leaving |= i >= number;
        }
        while (visitors.size() < number) {
            visitors.add(new Visitor());
        }
    }

    /** So many more, who ask once. */
    void burst(int number) {
        for (int i = 0; i < number; i++) {
            Visitor visitor = new Visitor();
            visitor.ask();
            visitor.leaving = true;
            visitors.add(visitor);
        }
    }

    void run(long milliseconds) {
        for (long end = now + milliseconds; now < end; now++) {
            double share = Math.min(1, (double) CORES / Math.max(1, queue.atWork()));
            visitors.removeIf(visitor -> !visitor.step(share));
        }
    }
}
