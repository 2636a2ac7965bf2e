package samsvar.web.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import samsvar.engine.answer.Quote;
import samsvar.engine.answer.hours.OpenToday;
import samsvar.web.text.Wording;

/** Tells whether what the quotation gives the hours of is open now, and that this is reckoned by us. */
final class OpenNote {
    private OpenNote() {}

    /** Two sentences, or none where the quotation states no hours that can be reckoned with. */
    static List<String> of(Quote quote, Instant now, Wording say) {
        return OpenToday.of(quote.page(), quote.range(), now)
                .map(today -> List.of(
                        state(today, LocalDate.ofInstant(now, today.zone()), say),
                        say.say(
                                "hours.computed",
                                "site",
                                AnswerPresenter.site(quote.page().url()))))
                .orElse(List.of());
    }

    private static String state(OpenToday state, LocalDate today, Wording say) {
        if (state.open()) {
            return state.closes()
                    .map(closes -> say.say("hours.open.until", "time", say.time(closes.toLocalTime())))
                    .orElseGet(() -> say.say("hours.open.allday"));
        }
        return state.opens()
                .map(opens -> opens.toLocalDate().equals(today)
                        ? say.say("hours.closed.later", "time", say.time(opens.toLocalTime()))
                        : say.say("hours.closed.day", day(opens, say)))
                .orElseGet(() -> say.say("hours.closed.today"));
    }

    private static Map<String, Object> day(LocalDateTime opens, Wording say) {
        return Map.of("day", say.day(opens.getDayOfWeek()), "time", say.time(opens.toLocalTime()));
    }
}
