package samsvar.engine.place;

import samsvar.config.place.Place;
import samsvar.engine.page.TextRange;
import samsvar.engine.vocabulary.ConceptMatch;

/**
 * A municipality or county that a question names.
 *
 * @param place which
 * @param range where in the question as read, with "kommun" or the like beside the name
 */
public record NamedPlace(Place place, TextRange range) {
    /** Whether the words are this place's name and not the everyday word of a match ("в Варе" is no jam). */
    public boolean isRatherThan(ConceptMatch match) {
        return !match.isName() && match.start() == range.start() && match.end() == range.end();
    }
}
