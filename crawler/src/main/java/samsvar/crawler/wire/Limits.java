package samsvar.crawler.wire;

import java.time.Duration;

/**
 * How much of an answer is taken, and how long is waited for it.
 *
 * @param bytes most bytes of body as sent
 * @param cutting whether what is more is cut off, or fails the request
 * @param whole from the call to the last byte, connecting included
 * @param silence from sending the request to the first byte of the answer
 * @param window after the first byte, how long each stretch is in which the minimum speed has to be kept
 * @param bytesPerSecond the minimum speed
 */
public record Limits(
        long bytes, boolean cutting, Duration whole, Duration silence, Duration window, int bytesPerSecond) {
    /**
     * The limits of everyday requests: 30 s for the first byte, and 500 bytes/s over every 10 s, which a modem of 1998 gives and
     * a server that drips one byte each half second does not.
     */
    public static Limits of(long bytes, boolean cutting, Duration whole) {
        return new Limits(bytes, cutting, whole, Duration.ofSeconds(30), Duration.ofSeconds(10), 500);
    }
}
