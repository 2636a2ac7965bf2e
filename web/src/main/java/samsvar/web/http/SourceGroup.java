package samsvar.web.http;

import java.util.List;
import samsvar.web.search.Link;

/**
 * The sites searched in one country.
 *
 * @param country its name in the reader's language
 * @param sources the authorities in alphabetical order
 */
public record SourceGroup(String country, List<Link> sources) {
    public SourceGroup {
        sources = List.copyOf(sources);
    }
}
