package samsvar.config.source;

import com.cronutils.model.time.ExecutionTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;

/**
 * When is a source crawled? Local times of the source's country; a time that the change to summer time skips is moved
 * forward by the gap, one that occurs twice in autumn is run at its first occurrence only, unless the schedule runs hour by
 * hour. Immutable.
 *
 * @param text as the operator wrote it
 * @param rule what it means
 */
public record Schedule(String text, Rule rule) {
    /** What {@link #parse} takes, one sentence. */
    public static final String ALLOWED =
            "Allowed are \"varje dag kl. 03.15\", \"hver mandag 04:00\", \"щодня о 03:15\","
                    + " \"every weekday at 3:15\", \"every 6 hours\" and their like in sv, nb, nn, uk and en,"
                    + " or five cron fields such as \"15 3 * * 1-5\".";

    /** What became of a text: a schedule, or the reason why not. */
    public sealed interface Parsed {}

    /**
     * The text is a schedule.
     *
     * @param schedule what it says
     */
    public record Understood(Schedule schedule) implements Parsed {}

    /**
     * The text is no schedule.
     *
     * @param why one or two sentences that name the text and what is allowed
     */
    public record NotUnderstood(String why) implements Parsed {}

    /** When a schedule fires. */
    public sealed interface Rule {}

    /**
     * At one time of day.
     *
     * @param days the weekdays; all seven for every day
     * @param time local time, whole minutes
     */
    public record OnDays(Set<DayOfWeek> days, LocalTime time) implements Rule {
        public OnDays {
            days = Set.copyOf(days);
        }
    }

    /**
     * At 00:00 and every so many hours after it.
     *
     * @param hours a divisor of 24: 1, 2, 3, 4, 6, 8 or 12
     */
    public record EveryHours(int hours) implements Rule {}

    /**
     * As five cron fields say: minute, hour, day of month, month, day of week (0 or 7 is Sunday).
     *
     * @param fields single spaces between them
     */
    public record Cron(String fields) implements Rule {}

    /** The schedule that the text describes, or what is allowed instead. */
    public static Parsed parse(String text) {
        String words = text.strip();
        Optional<Rule> rule = CronFields.looksLike(words) ? CronFields.rule(words) : ScheduleWords.rule(words);
        return rule.<Parsed>map(r -> new Understood(new Schedule(words, r)))
                .orElseGet(() -> new NotUnderstood("\"" + words + "\" is no schedule. " + ALLOWED));
    }

    /** The time zone in which schedules of a country's sources are meant. */
    public static ZoneId zone(String country) {
        return ZoneId.of(
                switch (country) {
                    case "NO" -> "Europe/Oslo";
                    case "UA" -> "Europe/Kyiv";
                    default -> "Europe/Stockholm";
                });
    }

    /** The first runs after the instant, in time order: as many as asked for, fewer where a cron expression ends. */
    public List<ZonedDateTime> next(int count, Instant after, ZoneId zone) {
        LocalDateTime from = after.atZone(zone).toLocalDateTime().minusHours(3);
        return localTimes(from)
                .flatMap(local -> inZone(local, zone))
                .filter(run -> run.toInstant().isAfter(after))
                .distinct()
                .limit(count)
                .toList();
    }

    /** What the schedule means, in the reader's language (sv, nb, nn, uk; English otherwise). */
    public String describe(LanguageTag reader) {
        return switch (rule) {
            case OnDays onDays -> ScheduleWords.of(reader).describe(onDays);
            case EveryHours every -> ScheduleWords.of(reader).describe(every);
            case Cron cron -> "cron " + cron.fields();
        };
    }

    private Stream<LocalDateTime> localTimes(LocalDateTime from) {
        return switch (rule) {
            case OnDays(Set<DayOfWeek> days, LocalTime time) ->
                Stream.iterate(from.toLocalDate(), day -> day.plusDays(1))
                        .filter(day -> days.contains(day.getDayOfWeek()))
                        .map(day -> day.atTime(time));
            case EveryHours(int hours) ->
                Stream.iterate(from.toLocalDate(), (LocalDate day) -> day.plusDays(1))
                        .flatMap(day -> Stream.iterate(0, hour -> hour < 24, hour -> hour + hours)
                                .map(hour -> day.atTime(hour, 0)));
            case Cron(String fields) -> {
                ExecutionTime times = CronFields.times(fields);
                yield Stream.iterate(
                                times.nextExecution(from.atZone(ZoneOffset.UTC)),
                                Optional::isPresent,
                                last -> last.flatMap(times::nextExecution))
                        .flatMap(Optional::stream)
                        .map(ZonedDateTime::toLocalDateTime);
            }
        };
    }

    private Stream<ZonedDateTime> inZone(LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return hourly() && offsets.size() > 1
                ? offsets.stream().map(offset -> ZonedDateTime.ofStrict(local, offset, zone))
                : Stream.of(ZonedDateTime.of(local, zone));
    }

    private boolean hourly() {
        return switch (rule) {
            case OnDays _ -> false;
            case EveryHours(int hours) -> hours == 1;
            case Cron(String fields) -> fields.split(" ")[1].equals("*");
        };
    }

    static Set<DayOfWeek> everyDay() {
        return EnumSet.allOf(DayOfWeek.class);
    }

    static Set<DayOfWeek> workingDays() {
        return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }
}
