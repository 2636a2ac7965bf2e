package samsvar.engine.answer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samsvar.engine.answer.value.FactWords;

/** How old is what is quoted? */
final class Freshness {
    private static final int OLD_YEARS = 2;
    private static final Duration UNCONFIRMED = Duration.ofDays(30);

    private Freshness() {}

    static List<Warning> warnings(Quote quote, Instant now) {
        List<Warning> warnings = new ArrayList<>();
        Optional<LocalDate> updated = quote.updated();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (updated.isEmpty()) {
            warnings.add(Warning.NO_DATE);
        } else if (updated.get().isBefore(today.minusYears(OLD_YEARS))) {
            warnings.add(Warning.OLD);
        }
        if (Duration.between(quote.checked(), now).compareTo(UNCONFIRMED) >= 0) {
            warnings.add(Warning.UNCONFIRMED);
        }
        if (FactWords.isIn("relative-day", quote.text())) {
            warnings.add(Warning.RELATIVE);
        }
        return warnings;
    }
}
