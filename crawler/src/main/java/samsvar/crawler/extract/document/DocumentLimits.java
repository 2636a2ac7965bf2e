package samsvar.crawler.extract.document;

import java.time.Duration;

/**
 * What documents may cost.
 *
 * @param bytes larger files are not read
 * @param time for one document, the start of a child included; then the child is killed
 * @param heapMegabytes a child's memory for objects
 * @param children processes at the same time
 * @param documentsPerChild after so many a child is replaced, in case it keeps something of each
 * @param idle a child that had nothing to read for so long is ended
 */
public record DocumentLimits(
        int bytes, Duration time, int heapMegabytes, int children, int documentsPerChild, Duration idle) {
    /** The product's: enough for every real file tried; a file that wants more is hostile or a book of maps. */
    public static final DocumentLimits STANDARD = new DocumentLimits(
            50 << 20,
            Duration.ofSeconds(45),
            384,
            Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 4),
            200,
            Duration.ofSeconds(60));
}
