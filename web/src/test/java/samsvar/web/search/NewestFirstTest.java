package samsvar.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.Outcome;
import samsvar.engine.page.Page;

class NewestFirstTest {
    @Test
    void datesDecideAndPagesWithoutOneComeLastInTheOrderTheyHad() {
        Outcome found =
                Found.outcome(Map.of(), Map.of(), of("a", 0), of("b", 2023), of("c", 2026), of("d", 0), of("e", 2023));
        assertEquals(List.of("c", "b", "e", "a", "d"), names(NewestFirst.page(1, found)));
    }

    @Test
    void pagesOfResultsGoOnWhereTheOneBeforeEnded() {
        Page[] pages =
                IntStream.range(0, 23).mapToObj(i -> of("p" + i, 2_000 + i)).toArray(Page[]::new);
        Outcome found = Found.outcome(Map.of(), Map.of(), pages);
        assertEquals(List.of("p2", "p1", "p0"), names(NewestFirst.page(3, found)));
        assertEquals(23, NewestFirst.page(3, found).total());
    }

    private static Page of(String name, int year) {
        Optional<LocalDate> updated = year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, 1, 1));
        return Found.page("https://prov.example/" + name, LanguageTag.SV, updated, "text");
    }

    private static List<String> names(Outcome outcome) {
        return outcome.results().stream()
                .map(result -> result.page().url().value().replaceAll(".*/", ""))
                .toList();
    }
}
