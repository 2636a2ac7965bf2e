package samsvar.config.source;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What does a schedule in plain words mean? "varje vardag kl. 03.15", "кожні 6 годин", "the first Monday of the month at 4". */
final class ScheduleWords {
    private static final String TIME = "\\d{1,2}(?:[.:]\\d{2})?(?: ?(?:am|pm))?";
    private static final String AT = "(?:(?:kl\\.?|klockan|klokka|klokken|at|о|об) )?";
    private static final Pattern TIMED =
            Pattern.compile("(.+?),? (" + AT + TIME + "(?:(?:, ?| och | og | and | і | й | та )" + AT + TIME + ")*)");
    private static final Pattern ONE_TIME = Pattern.compile(AT + "(\\d{1,2})(?:[.:](\\d{2}))?(?: ?(am|pm))?");
    private static final Pattern LEADING_NUMBER = Pattern.compile("(\\d{1,2}).*");

    private final ScheduleLanguage language;

    private ScheduleWords(ScheduleLanguage language) {
        this.language = language;
    }

    /** What the text means in the first language that understands it. */
    static Optional<Schedule.Rule> rule(String text) {
        return first(words -> words.understand(plain(text)));
    }

    /** Whether the text says on which days, and only the time of day is missing. */
    static boolean saysDays(String text) {
        LocalTime any = LocalTime.MIDNIGHT;
        return first(words -> words.timed(plain(text), new TreeSet<>(Set.of(any))))
                .isPresent();
    }

    private static Optional<Schedule.Rule> first(Function<ScheduleWords, Optional<Schedule.Rule>> reading) {
        return ScheduleLanguage.all().stream()
                .map(language -> reading.apply(new ScheduleWords(language)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[’ʼ`]", "'").replaceAll("\\s+", " ");
    }

    private Optional<Schedule.Rule> understand(String text) {
        Optional<Integer> hours = hours(text);
        if (hours.isPresent()) {
            return hours.filter(n -> n >= 1 && n <= Schedule.MOST_HOURS)
                    .map(n -> n == 24
                            ? new Schedule.OnDays(Schedule.everyDay(), new TreeSet<>(Set.of(LocalTime.MIDNIGHT)))
                            : new Schedule.EveryHours(n));
        }
        // Lazy: "den 1 och 15 varje månad kl. 4" has several places where a time could begin.
        Matcher timed = TIMED.matcher(text);
        return timed.matches()
                ? times(timed.group(2)).flatMap(times -> timed(timed.group(1), times))
                : Optional.empty();
    }

    private Optional<Integer> hours(String text) {
        if (language.match("hourly", text).isPresent()) {
            return Optional.of(1);
        }
        if (language.match("other-hour", text).isPresent()) {
            return Optional.of(2);
        }
        return language.match("every-n-hours", text).flatMap(m -> number(m.group(1)));
    }

    private static Optional<Integer> number(String digits) {
        return digits.length() > 5 ? Optional.of(Integer.MAX_VALUE) : Optional.of(Integer.parseInt(digits));
    }

    private Optional<Schedule.Rule> timed(String text, TreeSet<LocalTime> times) {
        return Stream.<Optional<? extends Schedule.Rule>>of(
                        days(text).map(days -> new Schedule.OnDays(days, times)),
                        everyDays(text).map(days -> new Schedule.EveryDays(days, times)),
                        dates(text).map(dates -> new Schedule.OnDates(dates, times)),
                        nthDay(text, times))
                .flatMap(Optional::stream)
                .<Schedule.Rule>map(rule -> rule)
                .findFirst();
    }

    private Optional<Set<DayOfWeek>> days(String text) {
        if (language.match("every-day", text).isPresent()) {
            return Optional.of(Schedule.everyDay());
        }
        if (language.match("working-days", text).isPresent()) {
            return Optional.of(Schedule.workingDays());
        }
        if (language.match("weekend", text).isPresent()) {
            return Optional.of(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        }
        Set<DayOfWeek> found = EnumSet.noneOf(DayOfWeek.class);
        for (String part : ScheduleLanguage.split(text)) {
            Set<DayOfWeek> days = dayOrRange(part);
            if (days.isEmpty()) {
                return Optional.empty();
            }
            found.addAll(days);
        }
        return Optional.of(found);
    }

    private Set<DayOfWeek> dayOrRange(String text) {
        Optional<DayOfWeek> one = day(text);
        if (one.isPresent()) {
            return EnumSet.of(one.get());
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Optional<List<String>> ends = language.match("range", text).map(ScheduleWords::groups);
        if (ends.isPresent()) {
            Optional<DayOfWeek> from = day(ends.get().get(0));
            Optional<DayOfWeek> to = day(ends.get().get(1));
            for (int i = 0; from.isPresent() && to.isPresent() && i < 7; i++) {
                days.add(from.get().plus(i));
                if (from.get().plus(i) == to.get()) {
                    return days;
                }
            }
        }
        return Set.of();
    }

    private Optional<DayOfWeek> day(String text) {
        return language.index("days", text, true).map(i -> DayOfWeek.of(i + 1));
    }

    private Optional<Integer> everyDays(String text) {
        if (language.match("other-day", text).isPresent()) {
            return Optional.of(2);
        }
        return language.match("every-n-days", text)
                .flatMap(m -> number(m.group(1)))
                .filter(n -> n >= 1 && n <= Schedule.MOST_DAYS);
    }

    private Optional<TreeSet<Integer>> dates(String text) {
        if (language.match("first-day", text).isPresent()) {
            return Optional.of(new TreeSet<>(Set.of(1)));
        }
        if (language.match("last-day", text).isPresent()) {
            return Optional.of(new TreeSet<>(Set.of(Schedule.LAST)));
        }
        return language.match("dates", text).map(m -> groups(m).getFirst()).flatMap(ScheduleWords::dateList);
    }

    private static Optional<TreeSet<Integer>> dateList(String list) {
        TreeSet<Integer> dates = new TreeSet<>();
        for (String part : ScheduleLanguage.split(list)) {
            Matcher number = LEADING_NUMBER.matcher(part);
            int date = number.matches() ? Integer.parseInt(number.group(1)) : 0;
            if (date < 1 || date > 31) {
                return Optional.empty();
            }
            dates.add(date);
        }
        return Optional.of(dates);
    }

    private Optional<Schedule.Rule> nthDay(String text, TreeSet<LocalTime> times) {
        Optional<List<String>> parts = language.match("nth-day", text).map(ScheduleWords::groups);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> nth = language.index("ordinals", parts.get().get(0), false);
        Optional<Integer> day = language.index("days", parts.get().get(1), false);
        return nth.flatMap(
                n -> day.map(d -> new Schedule.OnNthDay(n == 4 ? Schedule.LAST : n + 1, DayOfWeek.of(d + 1), times)));
    }

    private static List<String> groups(Matcher matcher) {
        List<String> groups = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                groups.add(matcher.group(i));
            }
        }
        return groups;
    }

    private static Optional<TreeSet<LocalTime>> times(String list) {
        TreeSet<LocalTime> times = new TreeSet<>();
        for (String part : ScheduleLanguage.split(list)) {
            Matcher time = ONE_TIME.matcher(part);
            Optional<LocalTime> one = time.matches() ? time(time) : Optional.empty();
            if (one.isEmpty()) {
                return Optional.empty();
            }
            times.add(one.get());
        }
        return Optional.of(times);
    }

    private static Optional<LocalTime> time(Matcher timed) {
        int hour = Integer.parseInt(timed.group(1));
        int minute = timed.group(2) == null ? 0 : Integer.parseInt(timed.group(2));
        String half = timed.group(3);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        }
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }
}
