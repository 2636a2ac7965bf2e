package samsvar.crawler.wire;

import java.util.concurrent.atomic.AtomicLong;

/** How much memory do large answers under way take together? Many hosts that send without an end, slowly, must not fill it. Thread-safe. */
final class LargeAnswers {
    /** Smaller ones are not counted: 500 of them at once are 128 MiB. Bytes. */
    static final int SMALL = 256 << 10;

    private final long most;
    private final AtomicLong taken = new AtomicLong();

    LargeAnswers(long most) {
        this.most = most;
    }

    /** A quarter of the memory this process may have. */
    static LargeAnswers ofMemory() {
        return new LargeAnswers(Runtime.getRuntime().maxMemory() / 4);
    }

    /** Whether there was room for so many bytes more. */
    boolean take(int bytes) {
        boolean room = taken.addAndGet(bytes) <= most;
        if (!room) {
            taken.addAndGet(-bytes);
        }
        return room;
    }

    void give(int bytes) {
        taken.addAndGet(-bytes);
    }
}
