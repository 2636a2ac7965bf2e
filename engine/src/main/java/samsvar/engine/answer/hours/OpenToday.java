package samsvar.engine.answer.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import samsvar.engine.page.OpenTime;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageFact;
import samsvar.engine.page.TextRange;

/**
 * Whether what a quotation gives the hours of is open at a moment. Reckoned by us, which must be said beside it; public
 * holidays are not known.
 *
 * @param open whether it is open at that moment
 * @param closes when it closes; empty where it is closed, or open day and night
 * @param opens when it opens next, within a week; empty where it is open
 * @param zone the local time of the page's country, in which all times are told
 */
public record OpenToday(boolean open, Optional<LocalDateTime> closes, Optional<LocalDateTime> opens, ZoneId zone) {
    private static final int DAYS_AHEAD = 7;
    private static final Map<String, ZoneId> ZONES = Map.of(
            "SE", ZoneId.of("Europe/Stockholm"),
            "NO", ZoneId.of("Europe/Oslo"),
            "UA", ZoneId.of("Europe/Kyiv"));

    /**
     * The state at a moment by the hours that the quotation states.
     *
     * @param quoted the quotation's range of the page's text
     * @return empty where the quotation states no usual hours, those of several things, or the country's time is not known
     */
    public static Optional<OpenToday> of(Page page, TextRange quoted, Instant moment) {
        List<PageFact.Hours> stated = page.facts().facts().stream()
                .filter(PageFact.Hours.class::isInstance)
                .map(PageFact.Hours.class::cast)
                .filter(hours -> hours.where().filter(quoted::overlaps).isPresent())
                .toList();
        ZoneId zone = ZONES.get(page.country());
        if (stated.size() != 1
                || zone == null
                || !isUsual(stated.getFirst(), moment.atZone(zone).toLocalDate())) {
            return Optional.empty();
        }
        return Optional.of(of(stated.getFirst().times(), moment.atZone(zone).toLocalDateTime(), zone));
    }

    private static boolean isUsual(PageFact.Hours hours, LocalDate today) {
        return hours.usual()
                && hours.from().filter(today::isBefore).isEmpty()
                && hours.until().filter(today::isAfter).isEmpty();
    }

    private static OpenToday of(List<OpenTime> times, LocalDateTime now, ZoneId zone) {
        List<Period> periods = IntStream.rangeClosed(-1, DAYS_AHEAD)
                .mapToObj(now.toLocalDate()::plusDays)
                .flatMap(day -> times.stream()
                        .filter(time -> time.days().contains(day.getDayOfWeek()))
                        .flatMap(time -> time.span().stream())
                        .map(span -> Period.of(day, span)))
                .toList();
        Optional<Period> current =
                periods.stream().filter(period -> period.holds(now)).findFirst();
        Optional<LocalDateTime> next = periods.stream()
                .map(Period::opens)
                .filter(opens -> opens.isAfter(now))
                .min(LocalDateTime::compareTo);
        return current.map(period -> new OpenToday(
                        true, Optional.of(period.closes()).filter(end -> !period.isWholeDay()), Optional.empty(), zone))
                .orElseGet(() -> new OpenToday(false, Optional.empty(), next, zone));
    }

    /** From opening to closing. */
    private record Period(LocalDateTime opens, LocalDateTime closes) {
        private static Period of(LocalDate day, OpenTime.Span span) {
            boolean overnight = !span.closes().isAfter(span.opens());
            return new Period(day.atTime(span.opens()), (overnight ? day.plusDays(1) : day).atTime(span.closes()));
        }

        private boolean holds(LocalDateTime moment) {
            return !moment.isBefore(opens) && moment.isBefore(closes);
        }

        private boolean isWholeDay() {
            return opens.plusDays(1).equals(closes);
        }
    }
}
