package samsvar.config.source;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What does "500ms", "2s" or "1min" mean? */
final class DelayText {
    /** What {@link #parse} takes. */
    static final String ALLOWED = "0ms to 10min, such as 500ms or 2s.";

    private static final Pattern FORM = Pattern.compile("(\\d{1,6}) ?(ms|s|min)");
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private DelayText() {}

    /** The duration; empty where the text is none or longer than ten minutes. */
    static Optional<Duration> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(parts.group(1));
        Duration delay = switch (parts.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            default -> Duration.ofMinutes(number);
        };
        return Optional.of(delay).filter(d -> d.compareTo(LONGEST) <= 0);
    }
}
