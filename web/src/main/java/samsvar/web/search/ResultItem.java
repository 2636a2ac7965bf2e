package samsvar.web.search;

import java.util.List;
import java.util.Optional;
import samsvar.web.text.Span;

/**
 * One page found, as shown.
 *
 * @param title the page's title, or its address where it has none
 * @param pageLanguage the title's language, where known
 * @param address where the title leads; empty where the address can not be followed
 * @param from who says so and where
 * @param languageNote says which language the passage is in, where it is not the reader's
 * @param checked when we last saw the page so
 * @param updated what the authority says of its date; empty where it says nothing
 * @param passage the best passage, shortened
 * @param language the passage's language, where known
 * @param matched which typed word found which word
 * @param versions the page in a language closer to the reader
 * @param more the other pages of its authority, on the last page shown of it
 */
public record ResultItem(
        String title,
        Optional<String> pageLanguage,
        Optional<String> address,
        List<Span> from,
        Optional<String> languageNote,
        String checked,
        Optional<String> updated,
        List<Marked> passage,
        Optional<String> language,
        List<List<Span>> matched,
        List<Link> versions,
        Optional<More> more) {
    public ResultItem {
        from = List.copyOf(from);
        passage = List.copyOf(passage);
        matched = List.copyOf(matched);
        versions = List.copyOf(versions);
    }

    /**
     * More pages of one authority.
     *
     * @param text how many
     * @param href the search among them
     */
    public record More(List<Span> text, String href) {
        public More {
            text = List.copyOf(text);
        }
    }
}
