package samsvar.engine.answer;

import java.time.Instant;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;

/**
 * A passage that may hold the answer.
 *
 * @param page the archived page
 * @param checked when it was last confirmed
 * @param passage its place in {@link Page#text()}
 * @param language the passage's language
 * @param score the search's score: higher is better, comparable among the candidates of one question only
 */
public record Candidate(Page page, Instant checked, TextRange passage, LanguageTag language, double score) {}
