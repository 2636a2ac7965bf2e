package samsvar.crawler.extract.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samsvar.engine.page.PageFact;

/**
 * Which telephone numbers does a text hold? A number is one that a word such as "Telefon" announces, or that is grouped as
 * numbers of the country are; dates, times, amounts and organisation numbers are none.
 */
final class PhoneReader {
    private static final Pattern RUN = Pattern.compile(
            "(?<![\\p{L}\\d@/_=&+§#.,:-])"
                    + "(?:(?:\\+|00)\\d{1,3}[ -]?(?:\\(0\\d{0,3}\\))?[ -]?|\\(0\\d{1,4}\\)[ ]?[-–/]?[ ]?)?"
                    + "\\d{1,10}(?:[ ]?[-–‑/.][ ]?\\d{1,8}|[ ]\\d{1,8}){0,7}(?![\\d@%]|[,.:/-]\\d|\\p{L}\\p{L}| ?(?:kr|kronor|kroner|грн|€|%))");
    private static final Pattern DATE_OR_TIME = Pattern.compile(
            "\\d{1,2}[.]\\d{2} ?[-–] ?\\d{1,2}[.]\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|(?:19|20)\\d{2}-\\d{2}(?:-\\d{2})?"
                    + "|\\d{1,2} ?[-–] ?\\d{1,2}|\\d{6,8}-\\d{4}|0?\\d[.]\\d{2}");
    private static final Pattern SWEDISH_SHAPE =
            Pattern.compile("\\(?0\\d{1,3}\\)?(?:[ ]?[-–‑/][ ]?|[ ])\\d{2,4}(?:[ -]?\\d{2,4}){1,3}");
    private static final Pattern NORWEGIAN_SHAPE = Pattern.compile("[2-9]\\d(?: \\d{2}){3}|[2-9]\\d{2} \\d{2} \\d{3}");
    private static final Pattern UKRAINIAN_SHAPE = Pattern.compile(
            "\\(?0\\d{2}\\)?[ -–]{0,3}\\d{3}[ -–]\\d{2}[ -–]?\\d{2}|0[ -]?800[ -]\\d{3}[ -]?\\d{3}|0 ?800(?: \\d{2}){3}");
    private static final Pattern SHORT = Pattern.compile("[01]\\d{1,2}(?: ?\\d{1,3})?");
    /** A number of another plan than the country's, as an embassy has: kept as written. */
    private static final Pattern FOREIGN = Pattern.compile("\\(?0\\d[\\d )/–-]{6,12}\\d");

    private static final WordFinder PHONE = FactWords.finder("phone");
    private static final WordFinder FAX = FactWords.finder("fax");
    /** "Telefontid 8–16" announces times. */
    private static final Pattern TIMES = Pattern.compile("\\p{L}+tid\\p{L}*\\W*$");
    /** A word and the number it announces stand this close together. */
    private static final int NEAR = 42;

    private static final Pattern EXTENSION = Pattern.compile(
            "^[ ,(]{0,3}" + FactWords.any("extension") + "\\.?:? ?(\\d{1,5})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int SHORTEST_INTERNATIONAL = 9;

    private final String country;

    /** @param country "SE", "NO", "UA" or another */
    PhoneReader(String country) {
        this.country = country;
    }

    List<PageFact> in(Segment segment) {
        List<PageFact> found = new ArrayList<>();
        Matcher run = RUN.matcher(segment.text());
        while (run.find()) {
            phone(segment, run.start(), run.end()).ifPresent(found::add);
        }
        return found;
    }

    private Optional<PageFact> phone(Segment segment, int start, int end) {
        String text = segment.text();
        String written = text.substring(start, end);
        String before = text.substring(0, start);
        String said = before.chars().anyMatch(Character::isLetter) ? before : segment.label() + ' ' + before;
        String near = announcing(said);
        if (DATE_OR_TIME.matcher(written).matches() || FAX.isIn(near)) {
            return Optional.empty();
        }
        boolean announced = PHONE.isIn(near) && !TIMES.matcher(near).find();
        Optional<String> number = DialPlan.e164(written, country).filter(n -> announced || isShaped(written, n));
        boolean asWritten = number.isEmpty()
                && announced
                && (SHORT.matcher(written).matches() || FOREIGN.matcher(written).matches());
        if (number.isEmpty() && !asWritten) {
            return Optional.empty();
        }
        Matcher more = EXTENSION.matcher(text.substring(end));
        String extension = more.find() ? more.group(1) : "";
        return Optional.of(new PageFact.Phone(
                Optional.of(segment.range(start, end)), segment.labelAt(start), written, number.orElse(""), extension));
    }

    /** The words right before a number, as far back as no other figure stands between. */
    private static String announcing(String before) {
        int from = before.length();
        while (from > 0 && before.length() - from < NEAR && !Character.isDigit(before.charAt(from - 1))) {
            from--;
        }
        return before.substring(from);
    }

    private boolean isShaped(String written, String number) {
        if (written.startsWith("+") || written.startsWith("00")) {
            return number.length() >= SHORTEST_INTERNATIONAL;
        }
        Pattern shape = switch (country) {
            case "SE" -> SWEDISH_SHAPE;
            case "NO" -> NORWEGIAN_SHAPE;
            default -> UKRAINIAN_SHAPE;
        };
        return shape.matcher(written).matches();
    }
}
