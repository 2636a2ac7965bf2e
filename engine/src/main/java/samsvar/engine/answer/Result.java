package samsvar.engine.answer;

import java.time.Instant;
import java.util.List;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;

/**
 * One page that fits the question, with its best passage.
 *
 * @param page the page as archived
 * @param checked when the authority's site last confirmed the page
 * @param passage the best passage's place in {@link Page#text()}
 * @param language language of the passage
 * @param highlights parts of the passage text that matched, relative to the passage, ascending, not overlapping
 * @param score higher is better; comparable only inside one outcome
 * @param matched which asked word matched which found word
 */
public record Result(
        Page page,
        Instant checked,
        TextRange passage,
        LanguageTag language,
        List<TextRange> highlights,
        double score,
        List<WordMatch> matched) {
    public Result {
        highlights = List.copyOf(highlights);
        matched = List.copyOf(matched);
    }

    /** The passage's text, verbatim. */
    public String passageText() {
        return passage.of(page.text());
    }

    /**
     * @param asked the word or words as typed
     * @param found the word or words as they stand in the passage
     */
    public record WordMatch(String asked, String found) {}
}
