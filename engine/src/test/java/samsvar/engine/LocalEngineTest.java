package samsvar.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Candidate;
import samsvar.engine.answer.Outcome;
import samsvar.engine.answer.Quote;
import samsvar.engine.ingest.Pages;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Filters;
import samsvar.engine.question.Question;

class LocalEngineTest {
    private static final Page SWEDISH = Pages.page(
            "sv",
            LanguageTag.SV,
            "SE",
            "Björkvikens kommun",
            "Plats i förskola",
            "Ditt barn kan börja i förskola när det har fyllt ett år. Du ansöker i vår e-tjänst.");
    private static final Page NORWEGIAN = Pages.page(
            "nb",
            LanguageTag.NB,
            "NO",
            "Fjellvik kommune",
            "Plass i barnehage",
            "Barnet ditt kan begynne i barnehage når det er ett år. Du søker på nettet.");
    private static final Page UKRAINIAN = Pages.page(
            "uk",
            LanguageTag.UK,
            "SE",
            "Björkvikens kommun",
            "Дитячий садок",
            "Ваша дитина може піти в дитячий садок, коли їй виповниться один рік.");
    private static final Page OTHER = Pages.swedish("waste", "Återvinning", "Lämna glas och papper på återvinningen.");

    @Test
    void findsPagesOfOtherLanguagesByMeaning() {
        try (Engine engine = Shelves.of(List.of(SWEDISH, NORWEGIAN, OTHER))) {
            List<String> found = ids(engine.search(Question.of("дитячий садок")));
            assertTrue(found.containsAll(List.of("sv", "nb")), found::toString);
            assertFalse(found.contains("waste"));
        }
    }

    @Test
    void wordsAsTypedGoBeforeTranslations() {
        try (Engine engine = Shelves.of(List.of(SWEDISH, NORWEGIAN, UKRAINIAN, OTHER))) {
            assertEquals(
                    "uk",
                    ids(engine.search(Question.of("Коли дитина може піти в дитячий садок?")))
                            .getFirst());
            assertEquals(
                    "sv",
                    ids(engine.search(Question.of("När kan barnet börja i förskola?")))
                            .getFirst());
        }
    }

    @Test
    void theCountryNamedGoesFirst() {
        try (Engine engine = Shelves.of(List.of(SWEDISH, NORWEGIAN, OTHER))) {
            assertEquals(
                    "sv",
                    ids(engine.search(Question.of("дитячий садок у Швеції"))).getFirst());
            assertEquals(
                    "nb",
                    ids(engine.search(Question.of("дитячий садок у Норвегії"))).getFirst());
        }
    }

    @Test
    void filtersHideWhatTheyExclude() {
        try (Engine engine = Shelves.of(List.of(SWEDISH, NORWEGIAN, UKRAINIAN))) {
            assertEquals(
                    List.of("nb"),
                    ids(engine.search(filtered(new Filters(Optional.of("NO"), Optional.empty(), Optional.empty())))));
            assertEquals(
                    List.of("nb"),
                    ids(engine.search(filtered(
                            new Filters(Optional.empty(), Optional.of("fjellvik KOMMUNE"), Optional.empty())))));
            assertEquals(
                    List.of("uk"),
                    ids(engine.search(
                            filtered(new Filters(Optional.empty(), Optional.empty(), Optional.of(LanguageTag.UK))))));
        }
    }

    @Test
    void allWordsCanBeRequired() {
        Page glass = Pages.swedish("glass", "Glas", "Här lämnar du glas.");
        try (Engine engine = Shelves.of(List.of(OTHER, glass))) {
            assertEquals(2, engine.search(Question.of("glas papper")).total());
            Question all = new Question("glas papper", Optional.empty(), Filters.NONE, 0, 10, Question.Match.ALL);
            assertEquals(List.of("waste"), ids(engine.search(all)));
        }
    }

    @Test
    void aThousandResultsCanBeAskedForAndMoreBeReached() {
        List<Page> pages = IntStream.range(0, 1005)
                .mapToObj(i -> Pages.swedish("p" + i, "Återvinning " + i, "Lämna papper i bod " + i + "."))
                .toList();
        try (Engine engine = Shelves.of(pages)) {
            Outcome first = engine.search(slice("papper", 0, 1000));
            assertEquals(1000, first.results().size());
            assertEquals(1005, first.total());
            List<String> rest = ids(engine.search(slice("papper", 1000, 10)));
            assertEquals(5, rest.size());
            assertTrue(ids(first).stream().noneMatch(rest::contains));
        }
    }

    @Test
    void theAnswersPageIsAmongTheResults() {
        List<Page> pages = new ArrayList<>();
        IntStream.range(0, 6)
                .forEach(i -> pages.add(Pages.swedish("p" + i, "Papper " + i, "Papper lämnas i bod " + i + ".")));
        try (Engine engine = Shelves.of(pages, (_, candidates) -> quoted(candidates.getLast()))) {
            Outcome outcome = engine.ask(slice("papper", 0, 2));
            Answer.Quoted quoted = (Answer.Quoted) outcome.answer();
            assertEquals(2, outcome.results().size());
            assertTrue(ids(outcome).contains(quoted.quote().page().id().value()));
        }
    }

    @Test
    void aQuestionWithoutWordsFindsNothing() {
        try (Engine engine = Shelves.of(List.of(OTHER))) {
            assertEquals(0, engine.search(Question.of("?!")).total());
        }
    }

    @Test
    void resultsShowWhatMatched() {
        try (Engine engine = Shelves.of(List.of(OTHER))) {
            var result = engine.search(Question.of("papper")).results().getFirst();
            TextRange highlight = result.highlights().getFirst();
            assertEquals(
                    "papper", highlight.of(result.passage().of(result.page().text())));
        }
    }

    private static Question filtered(Filters filters) {
        return new Question("дитячий садок", Optional.empty(), filters, 0, 10, Question.Match.ANY);
    }

    private static Question slice(String text, int from, int size) {
        return new Question(text, Optional.empty(), Filters.NONE, from, size, Question.Match.ANY);
    }

    private static Answer quoted(Candidate candidate) {
        Page page = candidate.page();
        Quote quote = new Quote(
                page,
                candidate.passage(),
                candidate.passage().of(page.text()),
                page.language(),
                List.of(),
                List.of(),
                Instant.EPOCH);
        return new Answer.Quoted(quote, Optional.empty(), 1, "x", List.of());
    }

    private static List<String> ids(Outcome outcome) {
        return outcome.results().stream().map(r -> r.page().id().value()).toList();
    }
}
