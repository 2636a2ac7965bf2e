package samsvar.engine.vocabulary;

import samsvar.config.vocabulary.Concept;
import samsvar.engine.analysis.TermKind;

/**
 * A place in a text that names a concept.
 *
 * @param concept the concept, with domain, part of speech, country and counterparts
 * @param label the label that was met
 * @param kind how it was met: STEM surest, then PARTS (a compound written apart), FOLDED (diacritics missing) least
 * @param firstPosition position of the first token, see {@link samsvar.engine.analysis.Token}
 * @param lastPosition position of the last token
 * @param start first UTF-16 offset in the text
 * @param end offset behind the last
 */
public record ConceptMatch(
        Concept concept, Label label, TermKind kind, int firstPosition, int lastPosition, int start, int end) {
    /** Whether the concept is a proper name (an authority, a place, a law). */
    public boolean isName() {
        return concept.isName();
    }
}
