package samsvar.engine.retrieve;

import java.util.Set;

/**
 * What the index knows of a page found beside its text.
 *
 * @param authority the authority's name in lower case; empty where nobody told it
 * @param country "SE", "NO", "UA", "EU" or empty
 * @param groups names of what the page is one version of: pages that share one are the same page in other languages or at
 *     other addresses
 * @param updated when the authority says it changed the page, as days since 1970; 0 where it does not say
 */
public record Origin(String authority, String country, Set<String> groups, int updated) {
    /** Nothing is known. */
    public static final Origin UNKNOWN = new Origin("", "", Set.of(), 0);

    public Origin {
        groups = Set.copyOf(groups);
    }
}
