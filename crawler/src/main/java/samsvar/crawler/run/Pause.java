package samsvar.crawler.run;

import java.time.Duration;

/** Lets time pass; in tests it only moves the clock. Thread-safe. */
@FunctionalInterface
public interface Pause {
    /** Returns after the duration; at once when it is zero or less. */
    void pause(Duration duration) throws InterruptedException;

    /** Really waits. */
    static Pause real() {
        return duration -> {
            if (duration.isPositive()) {
                Thread.sleep(duration);
            }
        };
    }
}
