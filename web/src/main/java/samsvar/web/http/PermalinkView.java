package samsvar.web.http;

import java.util.List;
import java.util.Optional;
import samsvar.web.search.Link;

/**
 * An answer at its permanent address, as shown.
 *
 * @param heading who answers
 * @param quote the quotation
 * @param language its language, where known
 * @param title the page's title, may be empty
 * @param read link to the page, where it can be followed
 * @param facts dates, one sentence each
 */
public record PermalinkView(
        String heading, String quote, Optional<String> language, String title, Optional<Link> read, List<String> facts) {
    public PermalinkView {
        facts = List.copyOf(facts);
    }
}
