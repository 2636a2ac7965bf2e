package samsvar.engine.analysis.step;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which number starts here, and how is it written always the same way? Telephone numbers, dates, times, grouped digits. */
final class Numbers {
    /** @param end offset behind the number; the start where none was found */
    record Found(String term, int end) {}

    private record Form(Pattern pattern, Function<MatchResult, String> term) {}

    private static final String NO_DIGIT_AFTER = "(?![\\d\\p{L}])";
    private static final String GAP = "[ \\u00A0\\u202F-]";

    private static final List<Form> FORMS = List.of(
            form("(\\d{4})-(\\d{2})-(\\d{2})", m -> m.group()),
            form("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})", m -> iso(m.group(3), m.group(2), m.group(1))),
            form("(\\d{1,2})/(\\d{1,2})[- /](\\d{4})", m -> iso(m.group(3), m.group(2), m.group(1))),
            form("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2})(?!\\.)", m -> iso("20" + m.group(3), m.group(2), m.group(1))),
            form("\\d{1,2}/\\d{1,2}", m -> m.group()),
            form("\\d{1,2}[.:]\\d{2}", m -> m.group().replace(':', '.')),
            form(
                    "(?:\\+|00)(46|47|380|45|358)" + GAP + "?(?:\\(0\\)" + GAP + "?)?(\\d(?:" + GAP + "?\\d){5,11})",
                    Numbers::abroad),
            form("0\\d{1,3} ?[-/\\u2013]? ?\\d(?:" + GAP + "?\\d){4,8}", m -> digits(m.group())),
            form("\\d{2}(?:[ \\u00A0]\\d{2}){3}|\\d{3}[ \\u00A0]\\d{2}[ \\u00A0]\\d{3}", m -> digits(m.group())),
            form("(\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+)(?:[,.]00)?", m -> digits(m.group(1))),
            form("(\\d{1,3}(?:\\.\\d{3})+)(?:,00)?", m -> digits(m.group(1))),
            form("(\\d{1,3}(?:,\\d{3})+)(?:\\.00)?", m -> digits(m.group(1))),
            form("(\\d{3,})[,.]00", m -> m.group(1)),
            form("\\d+[.,]\\d+", m -> m.group().replace(',', '.')));
    private static final Pattern WORD = Pattern.compile("\\d[\\p{L}\\d]*(?:-\\d+)*");

    private Numbers() {}

    static boolean startsWithPlus(String text, int at) {
        return text.charAt(at) == '+' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    static Found at(String text, int start) {
        int end = plainEnd(text, start);
        if (end > start) {
            return new Found(text.substring(start, end), end);
        }
        Matcher matcher = WORD.matcher(text);
        for (Form form : FORMS) {
            matcher.usePattern(form.pattern()).region(start, text.length());
            if (matcher.useTransparentBounds(true).lookingAt()) {
                return new Found(form.term().apply(matcher), matcher.end());
            }
        }
        matcher.usePattern(WORD).region(start, text.length());
        return matcher.lookingAt() ? new Found(matcher.group(), matcher.end()) : new Found("", start);
    }

    /**
     * The end of digits that no form goes on from, as most numbers are: not those that may begin a telephone number, nor those before
     * a letter or before another digit but for one character. The start where it takes the forms to tell.
     */
    private static int plainEnd(String text, int start) {
        char first = text.charAt(start);
        if (first == '0' || first == '+') {
            return start;
        }
        int end = digitsEnd(text, start);
        if (end == text.length()) {
            return end;
        }
        char after = text.charAt(end);
        return Character.isLetter(after) || Character.isSurrogate(after) || digitsEnd(text, end + 1) > end + 1
                ? start
                : end;
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static Form form(String pattern, Function<MatchResult, String> term) {
        return new Form(Pattern.compile("(?:" + pattern + ")" + NO_DIGIT_AFTER), term);
    }

    static String iso(String year, String month, String day) {
        return year + "-" + twoDigits(month) + "-" + twoDigits(day);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static String abroad(MatchResult number) {
        String national = digits(number.group(2));
        return number.group(1).equals("46") || number.group(1).equals("380") ? "0" + national : national;
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        text.chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
        return digits.toString();
    }
}
