package samsvar.crawler.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** When does a Retry-After header (RFC 9110, 10.2.3) let us come back? */
final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(3650);

    private RetryAfter() {}

    /** The moment named by seconds or a date; empty where it is past or makes no sense. */
    static Optional<Instant> parse(String header, Instant now) {
        String text = header.strip();
        try {
            if (text.matches("[0-9]+")) {
                long seconds = text.length() > 9 ? LONGEST.toSeconds() : Long.parseLong(text);
                return Optional.of(now.plusSeconds(Math.min(seconds, LONGEST.toSeconds())));
            }
            Instant date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return date.isAfter(now) ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
