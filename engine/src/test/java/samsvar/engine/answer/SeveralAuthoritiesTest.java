package samsvar.engine.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samsvar.config.answer.AnswerKind;
import samsvar.config.language.LanguageTag;
import samsvar.engine.ingest.Pages;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;

class SeveralAuthoritiesTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final AskedInSwedish asked = new AskedInSwedish();
    private final AnswerComposer composer = new AnswerComposer(asked.analysis(), InstantSource.fixed(NOW));

    private final Page state = Pages.page(
            "svets",
            LanguageTag.SV,
            "SE",
            "Svetsverket",
            "Svetsarlicens",
            "Du ansöker om svetsarlicens hos oss och betalar avgiften samma dag som du ansöker.");
    private final Page municipality = Pages.of(
            Pages.page(
                    "tomtebo",
                    LanguageTag.SV,
                    "SE",
                    "Tomtebo kommun",
                    "Svetsarlicens i Tomtebo",
                    "I Tomtebo ansöker du om svetsarlicens först när verkstaden har besiktigats av kommunen."),
            "Tomtebo");

    @Test
    void whatTheStateSaysStandsBeforeWhatTheMunicipalitySays() {
        Answer.Quoted answer = ask("Hur ansöker man om svetsarlicens i Tomtebo?", AnswerKind.HOW);
        assertEquals(
                List.of(state.authority(), municipality.authority()),
                answer.steps().stream()
                        .map(step -> step.quote().page().authority())
                        .toList());
        answer.steps()
                .forEach(step -> assertEquals(
                        step.quote().text(),
                        step.quote().range().of(step.quote().page().text())));
    }

    @Test
    void oneFigureIsNobodysPart() {
        assertTrue(ask("När ansöker man om svetsarlicens i Tomtebo?", AnswerKind.YES_NO)
                .steps()
                .isEmpty());
    }

    @Test
    void anotherMunicipalityHasNoPart() {
        Page other = Pages.of(state, "Björkvik");
        assertTrue(ask("Hur ansöker man om svetsarlicens i Tomtebo?", AnswerKind.HOW, other)
                .steps()
                .isEmpty());
    }

    private Answer.Quoted ask(String question, AnswerKind kind) {
        return ask(question, kind, state);
    }

    private Answer.Quoted ask(String question, AnswerKind kind, Page beside) {
        return assertInstanceOf(
                Answer.Quoted.class,
                composer.compose(
                        asked.about(question, kind, Optional.of("Tomtebo")),
                        List.of(candidate(municipality, 7), candidate(beside, 6.8))));
    }

    private static Candidate candidate(Page page, double score) {
        return new Candidate(page, NOW, new TextRange(0, page.text().length()), LanguageTag.SV, score);
    }
}
