package samsvar.engine.place;

import samsvar.config.place.Place;
import samsvar.engine.page.TextRange;

/**
 * A municipality or county that a question names.
 *
 * @param place which
 * @param range where in the question's text, with "kommun" or the like beside the name
 */
public record NamedPlace(Place place, TextRange range) {}
