package samsvar.web.search;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samsvar.config.answer.AnswerKind;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Outcome;
import samsvar.engine.answer.Result;
import samsvar.engine.language.LanguageGuess;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Question;
import samsvar.engine.question.Understanding;
import samsvar.web.Pages;

/** Outcomes of searches, made up. */
final class Found {
    static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private Found() {}

    /** A page found, of one paragraph. */
    static Page page(String address, LanguageTag language, Optional<LocalDate> updated, String text) {
        return Pages.page(address, address, language, updated, List.of(new Block.Paragraph(text, language)));
    }

    static Outcome outcome(Map<String, Integer> ofAuthorities, Map<LanguageTag, Integer> inLanguages, Page... pages) {
        Understanding understanding =
                new Understanding(Question.of("x"), new LanguageGuess(LanguageTag.SV, 0.9), AnswerKind.ANY, List.of());
        return new Outcome(
                understanding,
                new Answer.Nothing(),
                List.of(pages).stream().map(Found::result).toList(),
                pages.length,
                Duration.ZERO,
                new Outcome.Spread(ofAuthorities, inLanguages, true));
    }

    private static Result result(Page page) {
        TextRange all = new TextRange(0, page.text().length());
        return new Result(page, NOW, all, page.language(), List.of(), 1, List.of());
    }
}
