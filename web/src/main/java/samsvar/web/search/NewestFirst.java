package samsvar.web.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import samsvar.engine.answer.Outcome;
import samsvar.engine.answer.Result;

/** The best pages in the order of their own dates, the newest first; those without a date come last, in the order of fitness. */
public final class NewestFirst {
    private static final Comparator<Result> NEWEST = Comparator.comparing(
                    (Result result) -> result.page().updated().orElse(LocalDate.MIN))
            .reversed();

    private NewestFirst() {}

    /**
     * One page of results of those found, which are at most {@link SearchForm#SORTED}.
     *
     * @param number from 1
     */
    public static Outcome page(int number, Outcome found) {
        List<Result> results = found.results().stream()
                .sorted(NEWEST)
                .skip((number - 1L) * SearchForm.PAGE_SIZE)
                .limit(SearchForm.PAGE_SIZE)
                .toList();
        return found.showing(results, found.results().size());
    }
}
