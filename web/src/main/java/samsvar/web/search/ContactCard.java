package samsvar.web.search;

import java.util.List;
import java.util.Optional;
import samsvar.web.text.Span;

/**
 * Somebody to call or write to, as the authority's own page says.
 *
 * @param contact the authority, how it is reached and its site
 * @param hours when it is open, in the page's own words, where the page says so
 * @param languages the languages its pages are in
 * @param spoken what the page says of languages spoken there or of interpreters, in its own words
 * @param source the page all this is taken from, where it was found among the pages read
 */
public record ContactCard(
        Contact contact, List<Span> hours, Optional<String> languages, List<Span> spoken, Optional<Link> source) {
    public ContactCard {
        hours = List.copyOf(hours);
        spoken = List.copyOf(spoken);
    }
}
