package samsvar.crawler.wire;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One request under way: whether it keeps to its limits, and the means to end it. Used by its own thread and the {@link Watch}. */
final class Trip {
    private final Limits limits;
    private final LargeAnswers large;
    private int memory;
    private final long started = System.nanoTime();
    private final AtomicLong bytes = new AtomicLong();
    private volatile long asked;
    private @Nullable Socket socket;
    private volatile @Nullable String cut;
    private long windowStart;
    private long windowBytes;

    Trip(Limits limits, LargeAnswers large) {
        this.limits = limits;
        this.large = large;
    }

    /** The answer needs so much memory by now. */
    void grow(int needed) throws IOException {
        if (needed > LargeAnswers.SMALL) {
            if (!large.take(needed - memory)) {
                throw new IOException("too many large answers are under way");
            }
            memory = needed;
        }
    }

    /** The answer's memory is counted no longer. */
    void giveBack() {
        large.give(memory);
        memory = 0;
    }

    /** The request goes over this socket from now on. */
    synchronized void use(Socket socket) throws IOException {
        this.socket = socket;
        if (cut != null) {
            socket.close();
        }
    }

    /** The request is over; returns whether its socket may serve others: the watch will not close it any more. */
    synchronized boolean release() {
        socket = null;
        return cut == null;
    }

    /** The request is being sent. */
    void asked() {
        asked = System.nanoTime();
        bytes.setPlain(0);
    }

    /** Bytes have come. */
    void received(int count) {
        // Only one thread counts; the watch may see it a little late.
        bytes.setRelease(bytes.getPlain() + count);
    }

    boolean anythingReceived() {
        return bytes.getPlain() > 0;
    }

    Duration sinceAsked() {
        return Duration.ofNanos(System.nanoTime() - asked);
    }

    Duration sinceStarted() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** Why the trip was ended; empty where it was not. */
    Optional<String> cut() {
        return Optional.ofNullable(cut);
    }

    /** Ends the trip where it no longer keeps to its limits; for the watch only. */
    synchronized void check(long now) {
        if (cut == null) {
            cut = verdict(now);
        }
        if (cut != null && socket != null) {
            try {
                socket.close();
            } catch (IOException e) {
                cut += " (" + e.getMessage() + ")";
            }
        }
    }

    private @Nullable String verdict(long now) {
        if (now - started > limits.whole().toNanos()) {
            return "no complete answer within " + seconds(limits.whole());
        }
        if (asked == 0) {
            return null;
        }
        long received = bytes.getAcquire();
        if (received == 0 || windowStart == 0) {
            windowStart = now;
            windowBytes = received;
            return received == 0 && now - asked > limits.silence().toNanos()
                    ? "no answer within " + seconds(limits.silence())
                    : null;
        }
        long window = now - windowStart;
        if (window < limits.window().toNanos()) {
            return null;
        }
        boolean slow = (received - windowBytes) * 1_000_000_000L / window < limits.bytesPerSecond();
        windowStart = now;
        windowBytes = received;
        return slow ? "it came slower than " + limits.bytesPerSecond() + " bytes/s" : null;
    }

    private static String seconds(Duration time) {
        return time.toSeconds() > 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }
}
