package samsvar.engine.page;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * When is something open on some days of the week?
 *
 * @param days Monday first, at least one
 * @param span empty where it is closed all day
 */
public record OpenTime(List<DayOfWeek> days, Optional<Span> span) {
    public OpenTime {
        days = List.copyOf(days);
    }

    /**
     * From opening to closing time.
     *
     * @param closes not after {@code opens} where it closes on the next day; open day and night is 00:00 to 00:00
     */
    public record Span(LocalTime opens, LocalTime closes) {}
}
