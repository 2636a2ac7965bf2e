package samsvar.config.source;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samsvar.config.language.LanguageTag;

/** How one language says when: "varje vardag kl. 03.15", "кожні 6 годин". Immutable. */
final class ScheduleWords {
    private static final Pattern TIMED = Pattern.compile(
            "(.+?),?(?: (?:kl\\.?|klockan|klokka|klokken|at|о|об))? (\\d{1,2})(?:[.:](\\d{2}))?(?: (am|pm))?");
    private static final List<ScheduleWords> ALL = List.of(
            new ScheduleWords(
                    LanguageTag.SV,
                    "varje dag|alla dagar|dagligen",
                    "varje vardag|alla vardagar|vardagar|på vardagar",
                    "(?:varje |på |alla )?",
                    "måndag(?:ar)? tisdag(?:ar)? onsdag(?:ar)? torsdag(?:ar)? fredag(?:ar)? lördag(?:ar)?"
                            + " söndag(?:ar)?",
                    "varje timme|var (\\d+)(?::?e|:?a)? timme",
                    List.of("varje dag", "varje vardag", "varje ", "kl.", "varje timme", "var %d:e timme"),
                    List.of("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
                    " och "),
            new ScheduleWords(
                    LanguageTag.NB,
                    "hver dag|alle dager|daglig",
                    "hver hverdag|hver ukedag|alle hverdager|hverdager|på hverdager|ukedager",
                    "(?:hver |på |alle )?",
                    "mandag(?:er)? tirsdag(?:er)? onsdag(?:er)? torsdag(?:er)? fredag(?:er)? lørdag(?:er)?"
                            + " søndag(?:er)?",
                    "hver time|hver (\\d+)\\.? time",
                    List.of("hver dag", "hver hverdag", "hver ", "kl.", "hver time", "hver %d. time"),
                    List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
                    " og "),
            new ScheduleWords(
                    LanguageTag.NN,
                    "kvar dag|alle dagar|dagleg",
                    "kvar kvardag|kvar vekedag|alle kvardagar|kvardagar|på kvardagar|vekedagar",
                    "(?:kvar |på |alle )?",
                    "måndag(?:ar)? t[yi]r?sdag(?:ar)? onsdag(?:ar)? torsdag(?:ar)? fredag(?:ar)? la[uø]?rdag(?:ar)?"
                            + " s[uø]ndag(?:ar)?",
                    "kvar time|kvar (\\d+)\\.? time",
                    List.of("kvar dag", "kvar kvardag", "kvar ", "kl.", "kvar time", "kvar %d. time"),
                    List.of("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "sundag"),
                    " og "),
            new ScheduleWords(
                    LanguageTag.UK,
                    "щодня|щоденно|кожного дня|кожний день|кожен день",
                    "щобудня|у будні|в будні|по буднях|кожного буднього дня|кожного робочого дня|у робочі дні",
                    "(?:кожного |кожної |щоденно у |у |в )?",
                    "(?:що)?понеділ(?:ка|ок) (?:що)?вівтор(?:ка|ок) (?:що)?серед[иау] (?:що)?четвер(?:га)?"
                            + " (?:що)?п'ятниц[іюя] (?:що)?субот[иау] (?:що)?неділ[іюя]",
                    "щогодини|кожну годину|кожної години|кожні (\\d+) годин[иу]?",
                    List.of("щодня", "щобудня", "", "о", "щогодини", "кожні %d годин"),
                    List.of(
                            "щопонеділка",
                            "щовівторка",
                            "щосереди",
                            "щочетверга",
                            "щоп'ятниці",
                            "щосуботи",
                            "щонеділі"),
                    " і "),
            new ScheduleWords(
                    LanguageTag.EN,
                    "every day|daily|each day",
                    "every weekday|weekdays|on weekdays|each weekday",
                    "(?:every |on |each )?",
                    "mondays? tuesdays? wednesdays? thursdays? fridays? saturdays? sundays?",
                    "hourly|every hour|every (\\d+) hours?",
                    List.of("every day", "every weekday", "every ", "at", "every hour", "every %d hours"),
                    List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
                    " and "));

    private final LanguageTag language;
    private final Pattern everyDay;
    private final Pattern workingDays;
    private final Map<DayOfWeek, Pattern> days = new HashMap<>();
    private final Pattern hours;
    private final List<String> phrases;
    private final List<String> dayNames;
    private final String and;

    private ScheduleWords(
            LanguageTag language,
            String everyDay,
            String workingDays,
            String each,
            String days,
            String hours,
            List<String> phrases,
            List<String> dayNames,
            String and) {
        this.language = language;
        this.everyDay = Pattern.compile(everyDay);
        this.workingDays = Pattern.compile(workingDays);
        this.hours = Pattern.compile(hours);
        this.phrases = phrases;
        this.dayNames = dayNames;
        this.and = and;
        String[] names = days.split(" ");
        for (DayOfWeek day : DayOfWeek.values()) {
            this.days.put(day, Pattern.compile(each + names[day.ordinal()]));
        }
    }

    /** The words of the language; English where there are none. */
    static ScheduleWords of(LanguageTag language) {
        return ALL.stream()
                .filter(words -> words.language.equals(language))
                .findFirst()
                .orElse(ALL.getLast());
    }

    /** What the text means in the first language that understands it. */
    static Optional<Schedule.Rule> rule(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[’ʼ`]", "'").replaceAll("\\s+", " ");
        return ALL.stream()
                .map(words -> words.understand(plain))
                .flatMap(Optional::stream)
                .findFirst();
    }

    String describe(Schedule.OnDays rule) {
        return days(rule.days()) + " " + phrases.get(3) + " " + rule.time();
    }

    String describe(Schedule.EveryHours rule) {
        return rule.hours() == 1 ? phrases.get(4) : phrases.get(5).formatted(rule.hours());
    }

    private String days(Set<DayOfWeek> set) {
        if (set.size() == 7) {
            return phrases.get(0);
        }
        if (set.equals(Schedule.workingDays())) {
            return phrases.get(1);
        }
        return phrases.get(2)
                + set.stream().sorted().map(day -> dayNames.get(day.ordinal())).collect(Collectors.joining(and));
    }

    private Optional<Schedule.Rule> understand(String text) {
        Matcher hourly = hours.matcher(text);
        if (hourly.matches()) {
            return hours(Optional.ofNullable(hourly.group(1)).orElse("1"));
        }
        Matcher timed = TIMED.matcher(text);
        if (!timed.matches()) {
            return Optional.empty();
        }
        Optional<Set<DayOfWeek>> set = daySet(timed.group(1));
        return set.flatMap(s -> time(timed).map(time -> new Schedule.OnDays(s, time)));
    }

    private static Optional<Schedule.Rule> hours(String digits) {
        return Optional.of(digits)
                .filter(d -> Set.of("1", "2", "3", "4", "6", "8", "12", "24").contains(d))
                .map(Integer::parseInt)
                .map(n -> n == 24
                        ? new Schedule.OnDays(Schedule.everyDay(), LocalTime.MIDNIGHT)
                        : new Schedule.EveryHours(n));
    }

    private Optional<Set<DayOfWeek>> daySet(String text) {
        if (everyDay.matcher(text).matches()) {
            return Optional.of(Schedule.everyDay());
        }
        if (workingDays.matcher(text).matches()) {
            return Optional.of(Schedule.workingDays());
        }
        Set<DayOfWeek> found = EnumSet.noneOf(DayOfWeek.class);
        for (String part : text.split(", ?| (?:och|og|and|і|й|та) ")) {
            Optional<DayOfWeek> day = days.entrySet().stream()
                    .filter(entry -> entry.getValue().matcher(part).matches())
                    .map(Map.Entry::getKey)
                    .findFirst();
            if (day.isEmpty()) {
                return Optional.empty();
            }
            found.add(day.get());
        }
        return Optional.of(found);
    }

    private static Optional<LocalTime> time(Matcher timed) {
        int hour = Integer.parseInt(timed.group(2));
        int minute = timed.group(3) == null ? 0 : Integer.parseInt(timed.group(3));
        String half = timed.group(4);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        }
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }
}
