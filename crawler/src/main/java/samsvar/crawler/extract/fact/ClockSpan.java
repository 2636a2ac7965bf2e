package samsvar.crawler.extract.fact;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samsvar.engine.page.OpenTime;

/** From which time to which: "kl. 8–16", "09.00-15.30", "9 am to 4 pm", "з 9:00 до 18:00". */
final class ClockSpan {
    private static final String CLOCK = "\\d{1,2}(?:[.:]\\d{2})?(?::\\d{2})?";
    private static final String HALF = "(?: ?[ap]\\.?m\\.?)?";
    /** No groups with names, so that it can stand in other patterns. */
    static final String PATTERN = "(?<![\\d.:,+/-])" + CLOCK + HALF + " ?(?:[-–—−]|(?<!\\p{L})"
            + FactWords.any("until") + "(?!\\p{L})) ?(?:kl(?:ockan|okka|okken|\\.)? ?)?" + CLOCK + HALF
            + "(?![\\d:/-]|[.,]\\d| ?(?:%|kr|kronor|kroner|" + FactWords.any("month") + "))";
    /** Open day and night. */
    static final OpenTime.Span ALWAYS = new OpenTime.Span(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private static final Pattern ENDS =
            Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?(?::\\d{2})?(?: ?([ap])\\.?m)?", Pattern.CASE_INSENSITIVE);
    private static final int HOURS = 24;
    private static final int HALF_DAY = 12;
    private static final int MINUTES = 60;

    private ClockSpan() {}

    /** The span a text names; empty where its numbers are no times, or run backwards without saying minutes. */
    static Optional<OpenTime.Span> read(String text) {
        Matcher m = ENDS.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        boolean exact = m.group(2) != null || m.group(3) != null;
        int opens = minutes(m);
        if (!m.find()) {
            return Optional.empty();
        }
        int closes = minutes(m);
        boolean backwards = opens >= closes && !exact && m.group(2) == null && m.group(3) == null;
        if (opens < 0 || closes < 0 || backwards || opens == closes && opens != 0) {
            return Optional.empty();
        }
        return Optional.of(new OpenTime.Span(clock(opens), clock(closes)));
    }

    private static int minutes(Matcher m) {
        int hour = Integer.parseInt(m.group(1));
        int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        String half = m.group(3) == null ? "" : m.group(3).toLowerCase(Locale.ROOT);
        if (half.equals("p") && hour < HALF_DAY) {
            hour += HALF_DAY;
        } else if (half.equals("a") && hour == HALF_DAY) {
            hour = 0;
        }
        boolean possible = minute < MINUTES && (hour < HOURS || hour == HOURS && minute == 0);
        return possible ? hour * MINUTES + minute : -1;
    }

    private static LocalTime clock(int minutes) {
        return LocalTime.of(minutes / MINUTES % HOURS, minutes % MINUTES);
    }
}
