package samsvar.web.search;

import java.util.Optional;

/**
 * A link as shown.
 *
 * @param text what it says
 * @param href where it leads, percent-encoded
 * @param language language of the page it leads to, where it differs from the page it stands on
 */
public record Link(String text, String href, Optional<String> language) {
    /** A link to a page in the same language. */
    public static Link to(String text, String href) {
        return new Link(text, href, Optional.empty());
    }
}
