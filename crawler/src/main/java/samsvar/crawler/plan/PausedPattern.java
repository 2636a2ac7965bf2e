package samsvar.crawler.plan;

import java.time.Instant;

/**
 * Addresses that are left alone for a while because they bring nothing new.
 *
 * @param host the host group
 * @param pattern as it is shown to people, {@code /kalender/{n}/{n}}
 * @param since when that was found out
 * @param until when it is tried again
 * @param example one address of the pattern
 * @param why in plain words
 */
public record PausedPattern(String host, String pattern, Instant since, Instant until, String example, String why) {}
