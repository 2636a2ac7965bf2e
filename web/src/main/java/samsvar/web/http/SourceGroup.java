package samsvar.web.http;

import java.util.List;
import samsvar.web.search.Link;

/**
 * The sites searched in one country.
 *
 * @param country its name in the reader's language
 * @param sources the authorities in alphabetical order
 */
public record SourceGroup(String country, List<Row> sources) {
    public SourceGroup {
        sources = List.copyOf(sources);
    }

    /**
     * One site.
     *
     * @param link leads to it
     * @param feed tells of its changes
     * @param held how much of it is found and when it was last confirmed, a piece each
     */
    public record Row(Link link, String feed, List<String> held) {
        public Row {
            held = List.copyOf(held);
        }
    }
}
