package samsvar.engine.answer.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
        return Reckoning.zone(country);
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
}
