package samsvar.crawler.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** When does a sitemap say a page was changed? W3C dates (www.w3.org/TR/NOTE-datetime), and RFC 822 dates as in RSS. */
final class Lastmod {
    /** Clocks and zones differ; what lies farther ahead is a mistake. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd['T'][' ']HH:mm[:ss][XXX][XX][X]");

    private Lastmod() {}

    /** The moment; a month or a day stands for its first second in UTC. Empty where it makes no sense or is still to come. */
    static Optional<Instant> parse(String said, Instant now) {
        if (said.length() < 4 || said.length() > 40) {
            return Optional.empty();
        }
        try {
            return Optional.of(moment(said)).filter(moment -> moment.isBefore(now.plus(AHEAD)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant moment(String said) {
        return switch (said.length()) {
            case 4 ->
                LocalDate.of(Integer.parseInt(digits(said)), 1, 1)
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC);
            case 7 -> YearMonth.parse(said).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            case 10 -> LocalDate.parse(said).atStartOfDay().toInstant(ZoneOffset.UTC);
            default ->
                Character.isDigit(said.charAt(0))
                        ? time(said.replaceFirst("[.,][0-9]+", ""))
                        : ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME)
                                .toInstant();
        };
    }

    private static Instant time(String said) {
        TemporalAccessor time = TIME.parseBest(said, ZonedDateTime::from, LocalDateTime::from);
        return time instanceof ZonedDateTime zoned
                ? zoned.toInstant()
                : LocalDateTime.from(time).toInstant(ZoneOffset.UTC);
    }

    private static String digits(String said) {
        if (!said.matches("[0-9]{4}")) {
            throw new DateTimeException("no year");
        }
        return said;
    }
}
