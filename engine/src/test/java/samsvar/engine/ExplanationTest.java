package samsvar.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.Outcome;
import samsvar.engine.explain.Explainer;
import samsvar.engine.explain.Explanation;
import samsvar.engine.explain.Explanation.ExplainedHit;
import samsvar.engine.explain.Explanation.FoundWord;
import samsvar.engine.ingest.Pages;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageId;
import samsvar.engine.question.Filters;
import samsvar.engine.question.Question;
import samsvar.engine.retrieve.ScorePart;
import samsvar.engine.retrieve.ScorePart.Kind;

class ExplanationTest {
    private static final double ROUNDING = 1e-3;

    private static final List<Page> PAGES = List.of(
            Pages.page(
                    "sv",
                    LanguageTag.SV,
                    "SE",
                    "Björkvikens kommun",
                    "Plats i förskola",
                    "Ditt barn kan börja i förskola när det har fyllt ett år.",
                    "Avgiften för en förskoleplats beror på inkomsten. " + "Se tabellen nedan för belopp. ".repeat(40),
                    "Uppehållstillståndskortet behövs inte när du ansöker om barnomsorg."),
            Pages.page(
                    "nb",
                    LanguageTag.NB,
                    "NO",
                    "Fjellvik kommune",
                    "Plass i barnehage",
                    "Barnet ditt kan begynne i barnehage når det er ett år. Du søker på nettet."),
            Pages.page(
                    "uk",
                    LanguageTag.UK,
                    "SE",
                    "Björkvikens kommun",
                    "Дитячий садок",
                    "Ваша дитина може піти в дитячий садок, коли їй виповниться один рік."),
            Pages.swedish("waste", "Återvinning", "Lämna glas och papper på återvinningen."));

    private static final LocalEngine ENGINE = Shelves.of(PAGES);
    private static final Explainer EXPLAINER = ENGINE.explaining(Shelves.VOCABULARY);

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Test
    void everyScoreIsTheSumOfItsParts() {
        List<String> questions = List.of(
                "När kan barnet börja i förskola?",
                "дитячий садок у Норвегії",
                "barnehage plass avgift",
                "uppehålls tillstånds kort",
                "Fjellvik barnehageplass",
                "kindergarten in Sweden",
                "återvinning glas papper");
        for (String text : questions) {
            Question question = Question.of(text);
            Outcome outcome = ENGINE.search(question);
            Explanation explanation = EXPLAINER.explain(question);
            assertFalse(explanation.hits().isEmpty(), text);
            assertEquals(outcome.results().size(), explanation.hits().size(), text);
            for (int i = 0; i < explanation.hits().size(); i++) {
                ExplainedHit hit = explanation.hits().get(i);
                assertEquals(outcome.results().get(i).page().id(), hit.page(), text);
                assertEquals(outcome.results().get(i).score(), hit.score(), ROUNDING, text);
                assertEquals(hit.score(), sum(hit.parts()), ROUNDING, text);
                assertTrue(hit.parts().stream().noneMatch(part -> part.kind() == Kind.ORDER), hit::toString);
                hit.parts().forEach(ExplanationTest::assertAddsUp);
            }
        }
    }

    @Test
    void tellsWhichConceptBroughtAPageOfAnotherLanguage() {
        ExplainedHit hit = EXPLAINER
                .explain(Question.of("дитячий садок"), new PageId("nb"))
                .hits()
                .getFirst();
        assertTrue(hit.rank() > 0, hit::toString);
        assertTrue(
                all(hit.parts())
                        .anyMatch(p -> p.kind() == Kind.IN_TITLE && p.name().equals("concept preschool")),
                hit::toString);
        assertTrue(hit.found().contains(new FoundWord("дитячий садок", "barnehage")), hit::toString);
    }

    @Test
    void tellsWaysWithWhereTheyComeFrom() {
        Explanation explanation = EXPLAINER.explain(Question.of("дитячий садок"));
        List<String> ways = explanation.units().getFirst().ways().stream()
                .map(way -> way.variant().language() + " " + way.variant().words() + " (" + way.origin() + ")")
                .toList();
        assertEquals("uk дитячий садок (as typed)", ways.getFirst());
        assertTrue(ways.contains("sv förskola (usual name of preschool)"), ways::toString);
        assertTrue(explanation.plan().isPresent());
        assertEquals(4, explanation.views().size());
    }

    @Test
    void tellsWhyAPageIsNotAmongTheResults() {
        assertTrue(status("дитячий садок", Filters.NONE, "waste").startsWith("It does not hold"));
        assertTrue(status("дитячий садок", Filters.NONE, "never").startsWith("The archive holds no page"));
        assertTrue(status("…", Filters.NONE, "sv").startsWith("The question holds nothing"));
        Filters norwegian = new Filters(Optional.of("NO"), Optional.empty(), Optional.empty());
        assertTrue(status("дитячий садок", norwegian, "sv").startsWith("The filters leave it out"));
    }

    @Test
    void tellsWhatIsMissingWhereAllIsAskedFor() {
        Question all = new Question("glas förskola", Optional.empty(), Filters.NONE, 0, 10, Question.Match.ALL);
        ExplainedHit hit = EXPLAINER.explain(all, new PageId("waste")).hits().getFirst();
        assertEquals(0, hit.rank());
        List<ScorePart> meanings = all(hit.parts().subList(0, 1))
                .filter(p -> p.kind() == Kind.MEANING)
                .toList();
        assertTrue(meanings.stream().anyMatch(p -> p.name().equals("glas") && p.score() > 0), hit::toString);
        assertTrue(meanings.stream().anyMatch(p -> p.name().equals("förskola") && p.score() == 0), hit::toString);
    }

    @Test
    void aPageAskedAboutIsLookedForAsTheQuestionWants() {
        Question typed = Question.of("återvining").with(Question.Words.AS_TYPED);
        PageId waste = new PageId("waste");
        assertFalse(EXPLAINER
                .explain(Question.of("återvining"), waste)
                .understanding()
                .readings()
                .isEmpty());
        assertTrue(EXPLAINER.explain(typed, waste).understanding().readings().isEmpty());
    }

    private static String status(String text, Filters filters, String page) {
        Question question = new Question(text, Optional.empty(), filters, 0, 10, Question.Match.ANY);
        ExplainedHit hit = EXPLAINER.explain(question, new PageId(page)).hits().getFirst();
        assertEquals(0, hit.rank());
        return hit.status();
    }

    private static Stream<ScorePart> all(List<ScorePart> parts) {
        return parts.stream().flatMap(part -> Stream.concat(Stream.of(part), all(part.parts())));
    }

    private static double sum(List<ScorePart> parts) {
        return parts.stream().mapToDouble(ScorePart::score).sum();
    }

    private static void assertAddsUp(ScorePart part) {
        if (!part.parts().isEmpty()) {
            assertEquals(part.score(), sum(part.parts()), ROUNDING, part::toString);
            part.parts().forEach(ExplanationTest::assertAddsUp);
        }
    }
}
