package samsvar.engine.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;

/**
 * A verbatim quotation: {@code page.text().substring(range) } is {@code text}, always.
 *
 * @param page the archived page quoted
 * @param range the quoted part of {@link Page#text()}
 * @param text the quoted text: at most 320 characters, rows and lists 600
 * @param language language of the quoted text
 * @param heading headings above it, outermost first
 * @param highlights parts of {@code text} that matched the question, ascending, not overlapping
 * @param checked when the authority's site last confirmed the page
 */
public record Quote(
        Page page,
        TextRange range,
        String text,
        LanguageTag language,
        List<String> heading,
        List<TextRange> highlights,
        Instant checked) {
    public Quote {
        heading = List.copyOf(heading);
        highlights = List.copyOf(highlights);
    }

    /** When the authority says it last changed the page. */
    public Optional<LocalDate> updated() {
        return page.updated();
    }
}
