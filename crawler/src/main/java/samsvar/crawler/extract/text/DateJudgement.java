package samsvar.crawler.extract.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samsvar.engine.page.DateEvidence;
import samsvar.engine.page.DateEvidence.Source;
import samsvar.engine.page.DateEvidence.Verdict;

/**
 * When did an authority last change a page, by all that is said of it? A day of change beats one of publication. Of several witnesses the order of {@link Source} decides: what is written on the
 * page is what the authority's editors and readers see and answer for, while meta elements and JSON-LD are often set by a
 * template; the server's Last-Modified is often the time of the request. Days in the future, or before there was a web, are
 * not believed.
 */
public final class DateJudgement {
    private static final int FIRST_YEAR = 1991;
    private static final int MOST = 12;

    private DateJudgement() {}

    /** The evidence with verdicts, strongest first; nothing is later than today but what is not believed. */
    public static List<DateEvidence> judged(List<DateEvidence> found, LocalDate today) {
        List<DateEvidence> believed = found.stream()
                .filter(e -> isBelieved(e.date(), today))
                .sorted(Comparator.comparing(DateEvidence::kind).thenComparing(DateEvidence::source))
                .toList();
        Optional<DateEvidence> used = believed.stream().findFirst();
        List<DateEvidence> judged = new ArrayList<>();
        used.ifPresent(u -> judged.add(with(u, Verdict.USED)));
        believed.stream()
                .filter(e -> used.filter(u -> u == e).isEmpty())
                .map(e -> with(
                        e, used.filter(u -> u.date().equals(e.date())).isPresent() ? Verdict.AGREES : Verdict.WEAKER))
                .forEach(judged::add);
        found.stream()
                .filter(e -> !isBelieved(e.date(), today))
                .map(e -> with(e, Verdict.NOT_BELIEVED))
                .forEach(judged::add);
        return judged.stream().distinct().limit(MOST).toList();
    }

    /** The day that counts, of judged evidence. */
    public static Optional<LocalDate> updated(List<DateEvidence> judged) {
        return judged.stream()
                .filter(e -> e.verdict() == Verdict.USED)
                .map(DateEvidence::date)
                .findFirst();
    }

    private static boolean isBelieved(LocalDate date, LocalDate today) {
        return !date.isAfter(today) && date.getYear() >= FIRST_YEAR;
    }

    private static DateEvidence with(DateEvidence e, Verdict verdict) {
        return new DateEvidence(e.kind(), e.date(), e.source(), e.place(), verdict);
    }
}
