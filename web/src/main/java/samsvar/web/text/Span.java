package samsvar.web.text;

import java.util.Optional;

/**
 * Words in one language.
 *
 * @param text the words
 * @param language BCP 47 tag for a lang attribute; empty where the words are in the page's language or nobody can tell
 */
public record Span(String text, Optional<String> language) {
    /** Words in the page's own language. */
    static Span own(String text) {
        return new Span(text, Optional.empty());
    }
}
