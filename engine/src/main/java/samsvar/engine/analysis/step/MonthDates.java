package samsvar.engine.analysis.step;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which date with a month's name starts here ("3 mars 2025", "12 березня 2025 року", "March 3rd, 2025")? Immutable. */
final class MonthDates {
    /** @param iso year-month-day @param end offset behind the year */
    record Found(String iso, int end) {}

    private static final String GAP = "[ \\u00A0\\u202F]{1,2}";
    private static final String YEAR = "(\\d{4})(?![\\d\\p{L}])";
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(\\d{1,2})(?:[.:]?-?\\p{L}{1,2})?\\.?" + GAP + "(?:of" + GAP + ")?(\\p{L}{3,})\\.?,?" + GAP + YEAR);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,})\\.?" + GAP + "(\\d{1,2})(?:\\p{L}{2})?,?" + GAP + YEAR);

    private final Map<String, Integer> months = new HashMap<>();

    /** @param lines "1 januari jan": the month's number and its names */
    MonthDates(List<String> lines) {
        for (String line : lines) {
            String[] fields = line.strip().split("\\s+");
            for (int i = 1; i < fields.length; i++) {
                months.put(fields[i], Integer.valueOf(fields[0]));
            }
        }
    }

    /** The date whose day or month starts at the offset. */
    Optional<Found> at(String text, int start) {
        if (months.isEmpty()) {
            return Optional.empty();
        }
        boolean day = Character.isDigit(text.charAt(start));
        if (day && isLongerThanDay(text, start)) {
            return Optional.empty();
        }
        Matcher matcher = (day ? DAY_FIRST : MONTH_FIRST).matcher(text).region(start, text.length());
        return matcher.useTransparentBounds(true).lookingAt()
                ? day ? date(matcher, 1, 2) : date(matcher, 2, 1)
                : Optional.empty();
    }

    private static boolean isLongerThanDay(String text, int start) {
        return start + 2 < text.length()
                && Character.isDigit(text.charAt(start + 1))
                && Character.isDigit(text.charAt(start + 2));
    }

    /** Whether a month's name, written in the text from start to end, may begin a date. */
    boolean isMonthBeforeDay(String text, int start, int end) {
        return end + 1 < text.length()
                && text.charAt(end) == ' '
                && Character.isDigit(text.charAt(end + 1))
                && months.containsKey(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private Optional<Found> date(MatchResult match, int day, int month) {
        Integer number = months.get(match.group(month).toLowerCase(Locale.ROOT));
        return number == null
                ? Optional.empty()
                : Optional.of(new Found(Numbers.iso(match.group(3), number.toString(), match.group(day)), match.end()));
    }
}
