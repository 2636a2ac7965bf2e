package samsvar.engine.retrieve;

import java.util.Set;

/**
 * What the index knows of a page found beside its text.
 *
 * @param authority the authority's name in lower case; empty where nobody told it
 * @param country "SE", "NO", "UA", "EU" or empty
 * @param groups names of what the page is one version of: pages that share one are the same page in other languages or at
 *     other addresses
 */
public record Origin(String authority, String country, Set<String> groups) {
    /** Nothing is known. */
    public static final Origin UNKNOWN = new Origin("", "", Set.of());

    public Origin {
        groups = Set.copyOf(groups);
    }
}
