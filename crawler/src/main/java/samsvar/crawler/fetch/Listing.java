package samsvar.crawler.fetch;

import java.util.List;

/**
 * How the reading of a site's sitemaps went.
 *
 * @param files files read
 * @param addresses addresses handed on
 * @param complete whether every file the site names was read to its end; false also where one was cut off at a limit, so that an
 *     address that is no longer listed need not have left the site
 * @param problems one sentence per file that could not be read, at most 20
 */
public record Listing(int files, int addresses, boolean complete, List<String> problems) {
    public Listing {
        problems = List.copyOf(problems);
    }
}
