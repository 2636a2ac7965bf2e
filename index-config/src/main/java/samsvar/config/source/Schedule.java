package samsvar.config.source;

import com.cronutils.model.time.ExecutionTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
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
            "Allowed are days and times such as \"varje dag kl. 03.15\", \"hver mandag 04:00\", \"щодня о 03:15\","
                    + " \"every weekday at 3:15\", \"the 1st of every month at 04:00\", \"every 6 hours\" and their like"
                    + " in sv, nb, nn, uk and en, or five cron fields such as \"15 3 * * 1-5\".";

    /** The last day, or the last of a weekday, of a month. */
    public static final int LAST = -1;

    static final int MOST_HOURS = 8_760;
    static final int MOST_DAYS = 366;

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
     * On weekdays.
     *
     * @param days all seven for every day
     * @param times local times, whole minutes, at least one
     */
    public record OnDays(Set<DayOfWeek> days, SortedSet<LocalTime> times) implements Rule {
        public OnDays {
            days = Set.copyOf(days);
            times = Collections.unmodifiableSortedSet(new TreeSet<>(times));
        }
    }

    /**
     * Every so many days, counted from 1970-01-01, so that a restart changes nothing.
     *
     * @param days 1 to {@value Schedule#MOST_DAYS}
     */
    public record EveryDays(int days, SortedSet<LocalTime> times) implements Rule {
        public EveryDays {
            times = Collections.unmodifiableSortedSet(new TreeSet<>(times));
        }
    }

    /**
     * On days of the month; a month that has no such day is passed over.
     *
     * @param dates 1 to 31, or {@link Schedule#LAST}
     */
    public record OnDates(Set<Integer> dates, SortedSet<LocalTime> times) implements Rule {
        public OnDates {
            dates = Set.copyOf(dates);
            times = Collections.unmodifiableSortedSet(new TreeSet<>(times));
        }
    }

    /**
     * On the first, second, third, fourth or last of a weekday in the month.
     *
     * @param nth 1 to 4, or {@link Schedule#LAST}
     */
    public record OnNthDay(int nth, DayOfWeek day, SortedSet<LocalTime> times) implements Rule {
        public OnNthDay {
            times = Collections.unmodifiableSortedSet(new TreeSet<>(times));
        }
    }

    /**
     * Every so many hours. Where they divide a day, by the clock: at 00:00 and every so many hours after it. Where they do
     * not, in real hours counted from the midnight that began the year 2000: the time of day then wanders, and summer time
     * moves it by an hour.
     *
     * @param hours 1 to {@value Schedule#MOST_HOURS}
     */
    public record EveryHours(int hours) implements Rule {
        private boolean byTheClock() {
            return 24 % hours == 0;
        }
    }

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
                .orElseGet(() -> new NotUnderstood("\"" + words + "\" " + fault(words) + " " + ALLOWED));
    }

    private static String fault(String words) {
        if (CronFields.looksLike(words)) {
            return "has cron fields out of range, or of a day that never comes.";
        }
        return ScheduleWords.saysDays(words) ? "says on which days but not at what time." : "is no schedule.";
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
        if (rule instanceof EveryHours every && !every.byTheClock()) {
            return elapsed(every.hours(), after, zone).limit(count).toList();
        }
        LocalDateTime from = after.atZone(zone).toLocalDateTime().minusHours(3);
        TreeSet<ZonedDateTime> runs = new TreeSet<>(Comparator.comparing(ZonedDateTime::toInstant));
        Iterator<LocalDateTime> times = localTimes(from).iterator();
        while (times.hasNext()) {
            LocalDateTime local = times.next();
            // A change of clocks moves a run by less than two hours: from there on none comes before those we have.
            if (runs.size() == count
                    && local.isAfter(runs.last().toLocalDateTime().plusHours(2))) {
                break;
            }
            inZone(local, zone).filter(run -> run.toInstant().isAfter(after)).forEach(runs::add);
            if (runs.size() > count) {
                runs.pollLast();
            }
        }
        return List.copyOf(runs);
    }

    private static Stream<ZonedDateTime> elapsed(int hours, Instant after, ZoneId zone) {
        Instant begin = LocalDate.of(2000, 1, 1).atStartOfDay(zone).toInstant();
        long done = Math.floorDiv(Duration.between(begin, after).toSeconds(), hours * 3_600L);
        return Stream.iterate(done + 1, n -> n + 1)
                .map(n -> begin.plus(Duration.ofHours(n * hours)).atZone(zone));
    }

    /** What the schedule means, in the reader's language (sv, nb, nn, uk; English otherwise). */
    public String describe(LanguageTag reader) {
        return new ScheduleText(reader).describe(rule);
    }

    private Stream<LocalDateTime> localTimes(LocalDateTime from) {
        return switch (rule) {
            case OnDays on -> onDays(from, day -> on.days().contains(day.getDayOfWeek()), on.times());
            case EveryDays on -> onDays(from, day -> Math.floorMod(day.toEpochDay(), on.days()) == 0, on.times());
            case OnDates on ->
                onDays(
                        from,
                        day -> on.dates().contains(day.getDayOfMonth())
                                || (on.dates().contains(LAST) && day.getDayOfMonth() == day.lengthOfMonth()),
                        on.times());
            case OnNthDay on -> onDays(from, day -> day.getDayOfWeek() == on.day() && isNth(day, on.nth()), on.times());
            case EveryHours(int hours) ->
                onDays(
                        from,
                        day -> true,
                        Stream.iterate(0, hour -> hour < 24, hour -> hour + hours)
                                .map(hour -> LocalTime.of(hour, 0))
                                .toList());
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

    private static Stream<LocalDateTime> onDays(
            LocalDateTime from, Predicate<LocalDate> days, Collection<LocalTime> times) {
        return Stream.iterate(from.toLocalDate(), day -> day.plusDays(1))
                .filter(days)
                .flatMap(day -> times.stream().map(day::atTime));
    }

    private static boolean isNth(LocalDate day, int nth) {
        return nth == LAST ? day.getDayOfMonth() + 7 > day.lengthOfMonth() : (day.getDayOfMonth() - 1) / 7 + 1 == nth;
    }

    private Stream<ZonedDateTime> inZone(LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return hourly() && offsets.size() > 1
                ? offsets.stream().map(offset -> ZonedDateTime.ofStrict(local, offset, zone))
                : Stream.of(ZonedDateTime.of(local, zone));
    }

    private boolean hourly() {
        return switch (rule) {
            case OnDays _, EveryDays _, OnDates _, OnNthDay _ -> false;
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
