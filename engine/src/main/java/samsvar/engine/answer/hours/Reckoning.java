package samsvar.engine.answer.hours;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import samsvar.engine.page.OpenTime;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageFact;

/** Reckons with one set of usual hours of a page. Immutable. */
final class Reckoning {
    private static final int DAYS_AHEAD = 7;
    private static final Map<String, ZoneId> ZONES = Map.of(
            "SE", ZoneId.of("Europe/Stockholm"),
            "NO", ZoneId.of("Europe/Oslo"),
            "UA", ZoneId.of("Europe/Kyiv"));

    private final PageFact.Hours hours;
    private final UsualDays usual;
    private final LocalDateTime now;

    Reckoning(Page page, PageFact.Hours hours, LocalDateTime now) {
        this.hours = hours;
        this.usual = new UsualDays(page, hours);
        this.now = now;
    }

    /** The local time of a country, ISO 3166; empty where it is not known. */
    static Optional<ZoneId> zone(String country) {
        return Optional.ofNullable(ZONES.get(country));
    }

    /** The state on the day asked about; empty where the page does not tell it surely. */
    Optional<Opening> state(AskedDay asked, ZoneId zone) {
        return asked.date(now.toLocalDate())
                .filter(usual::holdOn)
                .flatMap(day -> asked instanceof AskedDay.Today ? now(day, zone) : onDay(day, zone));
    }

    private Optional<Opening> onDay(LocalDate day, ZoneId zone) {
        List<OpenTime> times = usual.of(day.getDayOfWeek());
        return times.isEmpty() ? Optional.empty() : Optional.of(new Opening.OnDay(day, spans(times), zone));
    }

    private static List<OpenTime.Span> spans(List<OpenTime> times) {
        return times.stream()
                .flatMap(time -> time.span().stream())
                .sorted(Comparator.comparing(OpenTime.Span::opens))
                .toList();
    }

    /** A day that is told nowhere on the page is a closed one: "Monday to Friday". */
    private Optional<Opening> now(LocalDate today, ZoneId zone) {
        if (usual.of(today.getDayOfWeek()).isEmpty() && usual.isToldElsewhere(today.getDayOfWeek())) {
            return Optional.empty();
        }
        List<Period> periods = periods(today);
        Optional<Period> current =
                periods.stream().filter(period -> period.holds(now)).findFirst();
        if (current.filter(period -> !usual.holdOn(period.opens().toLocalDate()))
                .isPresent()) {
            return Optional.empty(); // since last night, which may have had other hours
        }
        Optional<LocalDateTime> next = periods.stream()
                .map(Period::opens)
                .filter(opens -> opens.isAfter(now))
                .min(Comparator.naturalOrder())
                .filter(opens -> usual.holdOn(opens.toLocalDate()));
        return Optional.of(current.map(period -> new Opening.Now(
                        true, Optional.of(period.closes()).filter(end -> !period.isWholeDay()), Optional.empty(), zone))
                .orElseGet(() -> new Opening.Now(false, Optional.empty(), next, zone)));
    }

    private List<Period> periods(LocalDate today) {
        return IntStream.rangeClosed(-1, DAYS_AHEAD)
                .mapToObj(today::plusDays)
                .flatMap(day -> hours.times().stream()
                        .filter(time -> time.days().contains(day.getDayOfWeek()))
                        .flatMap(time -> time.span().stream())
                        .map(span -> Period.of(day, span)))
                .toList();
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
