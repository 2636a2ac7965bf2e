package samsvar.engine.answer.dispute;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samsvar.engine.answer.value.FactType;
import samsvar.engine.answer.value.FactWords;

/**
 * What some words state, whatever the language and however written: "350 kr" and "SEK 350" are one value. Immutable.
 *
 * @param parts what is stated, by what it is: an amount, a day, a month …; never empty sets
 */
record PlainValue(Map<String, Set<String>> parts) {
    private static final String NUMBER = "number";
    private static final String DAY = "date";
    private static final String MONTH = "month";
    private static final String YEAR = "year";
    private static final String CLOCK_TIME = "clock";
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[ \\u00a0\\u202f.,](?=\\d{3}(?!\\d))");
    private static final Pattern TOKEN = Pattern.compile("\\d+(?:[.,]\\d+)?|[\\p{L}’']+");
    private static final Pattern CODE = Pattern.compile("[\\p{L}-]*\\d[\\p{L}\\d-]*");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[.:](\\d\\d))?(\\s*[ap]\\.?m\\b)?");
    private static final Pattern ISO = Pattern.compile("((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)");
    private static final String OF_MONTH = "(?<!\\d)(\\d{1,2})";
    private static final String OF_THE_YEAR = "((?:19|20)\\d\\d)(?!\\d)";
    private static final Pattern SLASHED =
            Pattern.compile(OF_MONTH + "/(1[0-2]|0?[1-9])(?:[/–-]" + OF_THE_YEAR + "|(?!\\d))");
    private static final Pattern DOTTED = Pattern.compile(OF_MONTH + "\\.(1[0-2]|0?[1-9])\\." + OF_THE_YEAR);
    private static final Pattern YEARS = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern AT = Pattern.compile("\\d{1,2}[.:]\\d\\d(?![.\\d])");
    private static final Pattern CALLING_CODE = Pattern.compile("^(?:00|\\+)(?:46|47|380)(?:\\(?0\\)?)?|^0");
    private static final Set<String> AMOUNTS = Set.of(NUMBER, "minutes", "days", "months");
    /** Each unit of time in the one it is told in: weeks as days, hours as minutes, years as months. */
    private static final Map<String, Map.Entry<String, Integer>> UNITS = Map.of(
            "unit-minute", Map.entry("minutes", 1),
            "unit-hour", Map.entry("minutes", 60),
            "unit-day", Map.entry("days", 1),
            "unit-week", Map.entry("days", 7),
            "unit-month", Map.entry("months", 1),
            "unit-year", Map.entry("months", 12));

    PlainValue {
        parts = Map.copyOf(parts);
    }

    /** The value of words that state a fact; empty for facts that can be told in too many ways to compare them. */
    static Optional<PlainValue> of(FactType type, String text) {
        return switch (type) {
            case MONEY, COUNT, PERCENT, AGE -> numbers(text);
            case FREE -> Optional.of(new PlainValue(Map.of(NUMBER, Set.of("0"))));
            case DURATION -> spans(text);
            case DATE, UNTIL -> dates(text);
            case TIME -> clocks(text);
            case PHONE -> one(digits(text));
            case EMAIL -> one(text.strip().toLowerCase(Locale.ROOT));
            case URL -> one(text.strip().toLowerCase(Locale.ROOT).replaceFirst("^(?:https?://)?(?:www\\.)?", ""));
            case ADDRESS, PERSON -> words(text);
            case FORM -> codes(text);
            case ORGANISATION,
                    BODY,
                    COLOUR,
                    LANGUAGE,
                    NAME,
                    PLACE,
                    SPOT,
                    ROLE,
                    OCCASION,
                    FREQUENCY,
                    DOCUMENT,
                    GROUP,
                    CLOSED,
                    DEFINITION,
                    DECISION -> Optional.empty();
        };
    }

    /**
     * Whether both can not be true of one thing: of some part that both state, neither says all that the other does. An amount is
     * stated whole: "3–5 weeks" is not "3 weeks", but an event of two days begins on the first of them.
     */
    boolean contradicts(PlainValue other) {
        return parts.entrySet().stream()
                .filter(part -> other.parts.containsKey(part.getKey()))
                .anyMatch(part -> {
                    Set<String> ours = part.getValue();
                    Set<String> theirs = other.parts.getOrDefault(part.getKey(), Set.of());
                    return AMOUNTS.contains(part.getKey())
                            ? !ours.equals(theirs)
                            : !ours.containsAll(theirs) && !theirs.containsAll(ours);
                });
    }

    /** Whether all that the other states is stated here as well. */
    boolean repeats(PlainValue other) {
        return parts.keySet().containsAll(other.parts.keySet()) && !contradicts(other);
    }

    private static Optional<PlainValue> one(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(new PlainValue(Map.of("words", Set.of(value))));
    }

    private static Optional<PlainValue> known(Map<String, Set<String>> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(new PlainValue(parts));
    }

    private static Optional<PlainValue> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher token = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
        while (token.find()) {
            words.add(token.group());
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new PlainValue(Map.of("words", words)));
    }

    /** Forms go by codes: "blankett X12". */
    private static Optional<PlainValue> codes(String text) {
        Set<String> codes = CODE.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        return codes.isEmpty() ? Optional.empty() : Optional.of(new PlainValue(Map.of("words", codes)));
    }

    private static String digits(String phone) {
        return CALLING_CODE.matcher(phone.replaceAll("[^+\\d]", "")).replaceFirst("");
    }

    private static Optional<PlainValue> numbers(String text) {
        Map<String, Set<String>> parts = new HashMap<>();
        Matcher token = TOKEN.matcher(THOUSANDS.matcher(text).replaceAll(""));
        while (token.find()) {
            number(token.group()).ifPresent(number -> add(parts, NUMBER, plain(number)));
        }
        return known(parts);
    }

    private static Optional<PlainValue> spans(String text) {
        Map<String, Set<String>> parts = new HashMap<>();
        Set<BigDecimal> waiting = new HashSet<>();
        Matcher token = TOKEN.matcher(THOUSANDS.matcher(text).replaceAll(""));
        while (token.find()) {
            String word = token.group();
            number(word).ifPresent(waiting::add);
            unit(word).ifPresent(unit -> {
                waiting.forEach(number ->
                        add(parts, unit.getKey(), plain(number.multiply(BigDecimal.valueOf(unit.getValue())))));
                waiting.clear();
            });
        }
        return known(parts);
    }

    private static Optional<PlainValue> dates(String text) {
        Map<String, Set<String>> parts = new HashMap<>();
        String left = take(text, ISO, found -> day(parts, found.group(3), found.group(2), found.group(1)));
        for (Pattern numeric : List.of(SLASHED, DOTTED)) {
            left = take(
                    left,
                    numeric,
                    found -> day(
                            parts,
                            found.group(1),
                            found.group(2),
                            Optional.ofNullable(found.group(3)).orElse("")));
        }
        left = take(left, YEARS, found -> add(parts, YEAR, found.group()));
        left = take(left, AT, found -> add(parts, CLOCK_TIME, found.group().replace('.', ':')));
        Matcher token = TOKEN.matcher(left);
        while (token.find()) {
            String word = token.group();
            if (Character.isDigit(word.charAt(0))) {
                add(parts, DAY, plain(new BigDecimal(word.replace(',', '.'))));
            } else {
                FactWords.calendar(word).ifPresent(name -> add(parts, name.replaceFirst("-.*", ""), name));
            }
        }
        return known(parts);
    }

    private static void day(Map<String, Set<String>> parts, String day, String month, String year) {
        add(parts, DAY, plain(new BigDecimal(day)));
        add(parts, MONTH, "month-" + Integer.parseInt(month));
        if (!year.isEmpty()) {
            add(parts, YEAR, year);
        }
    }

    private static Optional<PlainValue> clocks(String text) {
        Map<String, Set<String>> parts = new HashMap<>();
        Matcher clock = CLOCK.matcher(text.toLowerCase(Locale.ROOT));
        while (clock.find()) {
            int hour = Integer.parseInt(clock.group(1));
            boolean afternoon = clock.group(3) != null && clock.group(3).contains("p") && hour < 12;
            String minutes = Optional.ofNullable(clock.group(2)).orElse("00");
            add(parts, CLOCK_TIME, (afternoon ? hour + 12 : hour) + ":" + minutes);
        }
        return known(parts);
    }

    /** Hands over what is found and returns the text without it. */
    private static String take(String text, Pattern pattern, Consumer<Matcher> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.accept(matcher);
        }
        return pattern.matcher(text).replaceAll(" ");
    }

    private static Optional<BigDecimal> number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Optional.of(new BigDecimal(word.replace(',', '.')));
        }
        return IntStream.rangeClosed(2, 10)
                .filter(n -> FactWords.isA("cardinal-" + n, word))
                .mapToObj(BigDecimal::valueOf)
                .findFirst();
    }

    private static Optional<Map.Entry<String, Integer>> unit(String word) {
        return UNITS.entrySet().stream()
                .filter(unit -> FactWords.isA(unit.getKey(), word))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static void add(Map<String, Set<String>> parts, String part, String value) {
        parts.computeIfAbsent(part, name -> new HashSet<>()).add(value);
    }
}
