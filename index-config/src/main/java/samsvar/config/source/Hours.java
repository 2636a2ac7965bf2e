package samsvar.config.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * At which hours may a source be asked? Local times of its country; what its clocks show decides, so in the night when summer
 * time ends the hour that comes twice is open, or closed, both times. Immutable.
 *
 * @param text as the operator wrote it
 * @param windows at least one; open from the first minute to the minute before the last, over midnight where the end is
 *     not after the begin
 */
public record Hours(String text, List<Window> windows) {
    /** What {@link #parse} takes, one sentence. */
    public static final String ALLOWED =
            "Allowed are times of day such as \"22:00-06:00\", several with commas between: \"12:00-13:00, 22:00-06:00\".";

    private static final Pattern WINDOW = Pattern.compile("(\\d{1,2})[:.](\\d{2})\\s*[-–]\\s*(\\d{1,2})[:.](\\d{2})");

    public Hours {
        windows = List.copyOf(windows);
    }

    /** From (included) to (excluded). */
    public record Window(LocalTime from, LocalTime to) {
        private boolean holds(LocalTime time) {
            return from.isBefore(to)
                    ? !time.isBefore(from) && time.isBefore(to)
                    : !time.isBefore(from) || time.isBefore(to);
        }
    }

    /** The hours that the text describes; empty where it describes none. */
    public static Optional<Hours> parse(String text) {
        List<Window> windows = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher times = WINDOW.matcher(part.strip());
            if (!times.matches()) {
                return Optional.empty();
            }
            Optional<LocalTime> from = time(times.group(1), times.group(2));
            Optional<LocalTime> to = time(times.group(3), times.group(4));
            if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
                return Optional.empty();
            }
            windows.add(new Window(from.get(), to.get()));
        }
        return Optional.of(new Hours(text.strip(), windows));
    }

    /** 24:00 is the midnight at a day's end. */
    private static Optional<LocalTime> time(String hour, String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = Integer.parseInt(minute);
        boolean possible = (hours < 24 && minutes < 60) || (hours == 24 && minutes == 0);
        return possible ? Optional.of(LocalTime.of(hours % 24, minutes)) : Optional.empty();
    }

    /** Whether the source may be asked at the moment. */
    public boolean open(Instant moment, ZoneId zone) {
        LocalTime shown = moment.atZone(zone).toLocalTime();
        return windows.stream().anyMatch(window -> window.holds(shown));
    }

    /** The first moment, this one included, at which the source may be asked. */
    public Instant opens(Instant moment, ZoneId zone) {
        if (open(moment, zone)) {
            return moment;
        }
        Stream<Instant> begins = Stream.iterate(moment.atZone(zone).toLocalDate(), day -> day.plusDays(1))
                .limit(4)
                .flatMap(day -> begins(day, zone));
        // The change of clocks may lead past a begin in spring, and back before an end in autumn.
        Stream<Instant> change =
                Stream.ofNullable(zone.getRules().nextTransition(moment)).map(ZoneOffsetTransition::getInstant);
        return Stream.concat(begins, change)
                .filter(begin -> begin.isAfter(moment) && open(begin, zone))
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("A window opens every day: " + text));
    }

    private Stream<Instant> begins(LocalDate day, ZoneId zone) {
        return windows.stream()
                .map(window -> day.atTime(window.from()))
                .flatMap(
                        local -> zone.getRules().getValidOffsets(local).stream().map(local::toInstant));
    }
}
