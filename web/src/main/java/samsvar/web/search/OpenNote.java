package samsvar.web.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import samsvar.engine.answer.Quote;
import samsvar.engine.answer.hours.AskedDay;
import samsvar.engine.answer.hours.Opening;
import samsvar.web.text.Wording;

/** Tells whether what the quotation gives the hours of is open on the day asked about, and that this is reckoned by us. */
final class OpenNote {
    private OpenNote() {}

    /** Two sentences, or none where the quotation states no hours that can be reckoned with. */
    static List<String> of(Quote quote, AskedDay asked, Instant now, Wording say) {
        return Opening.of(quote.page(), quote.range(), asked, now)
                .map(state -> List.of(
                        sentence(state, asked, now, say),
                        say.say(
                                "hours.computed",
                                "site",
                                AnswerPresenter.site(quote.page().url()))))
                .orElse(List.of());
    }

    private static String sentence(Opening opening, AskedDay asked, Instant now, Wording say) {
        return switch (opening) {
            case Opening.Now state -> state(state, LocalDate.ofInstant(now, state.zone()), say);
            case Opening.OnDay state -> onDay(state, asked, say);
        };
    }

    private static String state(Opening.Now state, LocalDate today, Wording say) {
        if (state.open()) {
            return state.closes()
                    .map(closes -> say.say("hours.open.until", "time", say.time(closes.toLocalTime())))
                    .orElseGet(() -> say.say("hours.open.allday"));
        }
        return state.opens()
                .map(opens -> opens.toLocalDate().equals(today)
                        ? say.say("hours.closed.later", "time", say.time(opens.toLocalTime()))
                        : say.say("hours.closed.day", day(opens, say)))
                .orElseGet(() -> say.say("hours.closed.now"));
    }

    private static Map<String, Object> day(LocalDateTime opens, Wording say) {
        return Map.of("day", say.day(opens.getDayOfWeek()), "time", say.time(opens.toLocalTime()));
    }

    /** Of a weekday only its name is told: which of them was meant nobody knows. */
    private static String onDay(Opening.OnDay state, AskedDay asked, Wording say) {
        String day = asked instanceof AskedDay.OfWeek
                ? say.day(state.day().getDayOfWeek())
                : say.weekdayAndDate(state.day());
        if (state.spans().isEmpty()) {
            return say.say("hours.day.closed", "day", day);
        }
        List<String> times = state.spans().stream()
                .map(span -> say.time(span.opens()) + "–" + say.time(span.closes()))
                .toList();
        return say.say("hours.day.open", Map.of("day", day, "times", String.join(", ", times)));
    }
}
