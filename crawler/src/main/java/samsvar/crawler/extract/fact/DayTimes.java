package samsvar.crawler.extract.fact;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samsvar.engine.page.OpenTime;

/**
 * Which days and times does a line such as "Måndag–fredag kl. 8–16, lördag stängt" name? Reads words of days, times, and what
 * stands between them from left to right. Not thread-safe; one per line.
 */
final class DayTimes {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Map<String, Set<DayOfWeek>> DAYS = days();
    static final WordFinder DAY_NAMES = new WordFinder(DAYS.keySet(), true);
    private static final Pattern TOKEN = Pattern.compile(
            "(?<always>(?<![\\p{L}\\d])" + FactWords.any("always") + "(?!\\p{L}))"
                    + "|(?<pause>(?<!\\p{L})" + FactWords.any("pause") + "\\p{L}*)"
                    + "|(?<day>(?<!\\p{L})" + anyDay("day") + "(?![\\p{L}'’]))"
                    + "|(?<brief>(?<!\\p{L})" + anyDay("short-")
                    + "(?!\\p{L})(?=\\.?(?: ?[-–—:,/&+]| ?\\d| (?:kl|" + FactWords.any("and") + "|"
                    + FactWords.any("until") + "|" + FactWords.any("closed") + ")(?!\\p{L})|$)))"
                    + "|(?<closed>(?<!\\p{L})" + FactWords.any("closed") + "(?!\\p{L}))"
                    + "|(?<time>" + ClockSpan.PATTERN + ")"
                    + "|(?<until>[-–—−]|(?<!\\p{L})" + FactWords.any("until") + "(?!\\p{L}))",
            FLAGS);

    private final List<OpenTime> found = new ArrayList<>();
    private final List<DayOfWeek> days = new ArrayList<>();
    private boolean until;
    private boolean told;
    private boolean closing;
    private boolean pausing;
    private boolean skipped;
    private int start = -1;
    private int end;

    private DayTimes() {}

    /**
     * What a line says.
     *
     * @param times in the order written; empty where it names no day with a time
     * @param start where the first of the words that say it begins, -1 where there are none
     * @param end behind the last of them
     */
    record Said(List<OpenTime> times, int start, int end) {}

    /** @param given the days meant where the line itself names none */
    static Said read(String line, List<DayOfWeek> given) {
        DayTimes reading = new DayTimes();
        reading.days.addAll(given);
        Matcher m = TOKEN.matcher(line);
        while (m.find()) {
            reading.take(m, !given.isEmpty());
        }
        if (reading.closing && !reading.days.isEmpty() && !reading.told) {
            reading.tell(Optional.empty(), m.hitEnd() ? line.length() : reading.end);
        }
        return new Said(reading.found, reading.start, reading.end);
    }

    /** The days a text names, and nothing else; empty for any other text. */
    static List<DayOfWeek> only(String text) {
        if (!DAY_NAMES.isIn(text)) {
            return List.of();
        }
        DayTimes reading = new DayTimes();
        Matcher m = TOKEN.matcher(text + ":");
        int rest = 0;
        StringBuilder between = new StringBuilder();
        while (m.find()) {
            if (m.group("time") != null || m.group("closed") != null || m.group("pause") != null) {
                return List.of();
            }
            between.append(text, rest, m.start());
            rest = Math.min(m.end(), text.length());
            reading.take(m, false);
        }
        between.append(text.substring(rest));
        boolean bare = between.toString()
                .replaceAll("(?iu)(?<!\\p{L})" + FactWords.any("and") + "(?!\\p{L})", "")
                .chars()
                .noneMatch(Character::isLetterOrDigit);
        return bare ? List.copyOf(reading.days) : List.of();
    }

    private void take(Matcher m, boolean given) {
        if (m.group("day") != null || m.group("brief") != null) {
            name(DAYS.getOrDefault(m.group().toLowerCase(Locale.ROOT), Set.of()), m, given);
        } else if (m.group("until") != null) {
            until = true;
            return;
        } else if (m.group("pause") != null) {
            pausing = true;
        } else if (m.group("always") != null) {
            if (days.isEmpty()) {
                days.addAll(EnumSet.allOf(DayOfWeek.class));
                start = start < 0 ? m.start() : start;
            }
            tell(Optional.of(ClockSpan.ALWAYS), m.end());
        } else if (m.group("closed") != null) {
            closed(m);
        } else {
            ClockSpan.read(m.group("time")).ifPresent(span -> time(span, m.end()));
        }
        until = false;
    }

    private void name(Set<DayOfWeek> named, Matcher m, boolean given) {
        if (told || given && start < 0) {
            days.clear();
            told = false;
        }
        if (skipped) {
            pausing = false;
            skipped = false;
        }
        start = start < 0 ? m.start() : start;
        if (until && !days.isEmpty() && named.size() == 1) {
            DayOfWeek last = named.iterator().next();
            for (DayOfWeek day = days.getLast(); day != last; ) {
                day = day.plus(1);
                days.add(day);
            }
        } else {
            days.addAll(named);
        }
    }

    private void closed(Matcher m) {
        if (days.isEmpty()) {
            closing = true;
            start = start < 0 ? m.start() : start;
        } else if (!told) {
            tell(Optional.empty(), m.end());
        }
    }

    private void time(OpenTime.Span span, int to) {
        if (pausing) {
            skipped = true;
            days.removeIf(day -> !told);
            closeFor(span);
        } else if (!days.isEmpty()) {
            tell(Optional.of(span), to);
        }
    }

    /** What was open all day has two spans with the pause between them. */
    private void closeFor(OpenTime.Span pause) {
        List<OpenTime> told = List.copyOf(found);
        found.clear();
        for (OpenTime time : told) {
            Optional<OpenTime.Span> around = time.span()
                    .filter(span -> span.opens().isBefore(pause.opens())
                            && span.closes().isAfter(pause.closes()));
            if (around.isPresent()) {
                found.add(new OpenTime(
                        time.days(), Optional.of(new OpenTime.Span(around.get().opens(), pause.opens()))));
                found.add(new OpenTime(
                        time.days(),
                        Optional.of(
                                new OpenTime.Span(pause.closes(), around.get().closes()))));
            } else {
                found.add(time);
            }
        }
    }

    private void tell(Optional<OpenTime.Span> span, int to) {
        found.add(new OpenTime(days.stream().distinct().sorted().toList(), span));
        told = true;
        closing = false;
        start = Math.max(start, 0);
        end = to;
    }

    private static String anyDay(String start) {
        List<String> words = new ArrayList<>();
        FactWords.kinds(start).values().forEach(words::addAll);
        words.sort(Comparator.comparingInt(String::length).reversed());
        return "(?:" + String.join("|", words.stream().map(Pattern::quote).toList()) + ")";
    }

    private static Map<String, Set<DayOfWeek>> days() {
        Map<String, Set<DayOfWeek>> days = new HashMap<>();
        for (String start : List.of("day", "short-")) {
            FactWords.kinds(start).forEach((kind, words) -> {
                String[] ends = kind.replaceFirst("^\\D+", "").split("-");
                Set<DayOfWeek> span = EnumSet.range(
                        DayOfWeek.of(Integer.parseInt(ends[0])), DayOfWeek.of(Integer.parseInt(ends[ends.length - 1])));
                words.forEach(word -> days.put(word, span));
            });
        }
        return days;
    }
}
