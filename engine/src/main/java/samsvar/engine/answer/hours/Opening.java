package samsvar.engine.answer.hours;

import java.time.Instant;
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
import samsvar.engine.page.TextRange;

/** Whether what a quotation gives the hours of is open. Reckoned by us, which must be said beside it. */
public sealed interface Opening {
    /** The local time of the page's country, in which all times are told. */
    ZoneId zone();

    /**
     * The state at this moment.
     *
     * @param open whether it is open
     * @param closes when it closes; empty where it is closed, or open day and night
     * @param opens when it opens next, within a week; empty where it is open, or that day is none of the usual ones
     */
    record Now(boolean open, Optional<LocalDateTime> closes, Optional<LocalDateTime> opens, ZoneId zone)
            implements Opening {}

    /**
     * The hours of the day asked about.
     *
     * @param spans from which time to which, ascending; empty where the page says that it is closed
     */
    record OnDay(LocalDate day, List<OpenTime.Span> spans, ZoneId zone) implements Opening {
        public OnDay {
            spans = List.copyOf(spans);
        }
    }

    /** The local time of a country, ISO 3166; empty where it is not known. */
    static Optional<ZoneId> zone(String country) {
        return Optional.ofNullable(Reckoning.ZONES.get(country));
    }

    /**
     * The state by the hours that the quotation states.
     *
     * @param quoted the quotation's range of the page's text
     * @param asked the day asked about
     * @return empty where that can not be told: the quotation states no usual hours or those of several things, the page says that other
     *     hours may hold on that day, the day is a public holiday, or the country's time is not known
     */
    static Optional<Opening> of(Page page, TextRange quoted, AskedDay asked, Instant moment) {
        List<PageFact.Hours> stated = page.facts().facts().stream()
                .filter(PageFact.Hours.class::isInstance)
                .map(PageFact.Hours.class::cast)
                .filter(hours ->
                        hours.usual() && hours.where().filter(quoted::overlaps).isPresent())
                .toList();
        return zone(page.country())
                .filter(zone -> stated.size() == 1)
                .flatMap(zone -> new Reckoning(
                                page, stated.getFirst(), moment.atZone(zone).toLocalDateTime())
                        .state(asked, zone));
    }

    /** Reckons with one set of hours. */
    final class Reckoning {
        private static final int DAYS_AHEAD = 7;
        private static final Map<String, ZoneId> ZONES = Map.of(
                "SE", ZoneId.of("Europe/Stockholm"),
                "NO", ZoneId.of("Europe/Oslo"),
                "UA", ZoneId.of("Europe/Kyiv"));

        private final PageFact.Hours hours;
        private final UsualDays usual;
        private final LocalDateTime now;

        private Reckoning(Page page, PageFact.Hours hours, LocalDateTime now) {
            this.hours = hours;
            this.usual = new UsualDays(page, hours);
            this.now = now;
        }

        private Optional<Opening> state(AskedDay asked, ZoneId zone) {
            return asked.date(now.toLocalDate())
                    .filter(usual::holdOn)
                    .flatMap(day -> asked instanceof AskedDay.Today ? now(day, zone) : onDay(day, zone));
        }

        private Optional<Opening> onDay(LocalDate day, ZoneId zone) {
            List<OpenTime> times = usual.of(day.getDayOfWeek());
            return times.isEmpty() ? Optional.empty() : Optional.of(new OnDay(day, spans(times), zone));
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
            Optional<LocalDateTime> next = periods.stream()
                    .map(Period::opens)
                    .filter(opens -> opens.isAfter(now))
                    .min(Comparator.naturalOrder())
                    .filter(opens -> usual.holdOn(opens.toLocalDate()));
            return Optional.of(current.map(period -> new Now(
                            true,
                            Optional.of(period.closes()).filter(end -> !period.isWholeDay()),
                            Optional.empty(),
                            zone))
                    .orElseGet(() -> new Now(false, Optional.empty(), next, zone)));
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
    }

    /** From opening to closing. */
    record Period(LocalDateTime opens, LocalDateTime closes) {
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
