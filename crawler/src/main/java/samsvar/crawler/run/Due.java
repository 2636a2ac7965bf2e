package samsvar.crawler.run;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samsvar.config.source.Schedule;
import samsvar.config.source.Source;
import samsvar.crawler.store.Frontier;

/** Which sources are due by their schedules? */
public final class Due {
    /** Where nobody set a schedule, a running server visits a source once a night. */
    private static final String DEFAULT = "15 3 * * *";

    private Due() {}

    /**
     * Whether the source is due.
     *
     * @param schedules set from the command line, by source; they come before the declared ones
     * @param always whether a source without a schedule is due at any time
     */
    static boolean isDue(
            Source source, Map<String, String> schedules, Optional<Frontier.Run> run, Instant now, boolean always) {
        Optional<String> text =
                Optional.ofNullable(schedules.get(source.id().value())).or(source::schedule);
        if (run.isEmpty() || (text.isEmpty() && always)) {
            return true;
        }
        return !next(source, text.orElse(DEFAULT), run.get().started()).isAfter(now);
    }

    /**
     * When a running server begins the source's next run: now where it is due.
     *
     * @param schedules set from the command line, by source
     * @param lastStarted when its newest run began; empty where there was none
     */
    public static Instant next(
            Source source, Map<String, String> schedules, Optional<Instant> lastStarted, Instant now) {
        if (lastStarted.isEmpty()) {
            return now;
        }
        String text = Optional.ofNullable(schedules.get(source.id().value()))
                .or(source::schedule)
                .orElse(DEFAULT);
        Instant next = next(source, text, lastStarted.get());
        return next.isAfter(now) ? next : now;
    }

    private static Instant next(Source source, String text, Instant last) {
        return switch (Schedule.parse(text)) {
            case Schedule.Understood(Schedule schedule) -> {
                List<ZonedDateTime> next = schedule.next(1, last, Schedule.zone(source.country()));
                yield next.isEmpty() ? Instant.MAX : next.getFirst().toInstant();
            }
            // Declarations and commands were checked when they were given; an unreadable one counts as "daily".
            case Schedule.NotUnderstood no -> last.plus(Duration.ofDays(1));
        };
    }
}
