package samsvar.engine.answer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How old is what is quoted? */
final class Freshness {
    private static final int OLD_YEARS = 2;
    private static final Duration UNCONFIRMED = Duration.ofDays(30);

    private Freshness() {}

    static List<Warning> warnings(Optional<LocalDate> updated, Instant checked, Instant now) {
        List<Warning> warnings = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (updated.isEmpty()) {
            warnings.add(Warning.NO_DATE);
        } else if (updated.get().isBefore(today.minusYears(OLD_YEARS))) {
            warnings.add(Warning.OLD);
        }
        if (Duration.between(checked, now).compareTo(UNCONFIRMED) >= 0) {
            warnings.add(Warning.UNCONFIRMED);
        }
        return warnings;
    }
}
