package samsvar.crawler.plan;

import java.util.Optional;

/**
 * An address whose turn it is.
 *
 * @param url normalised
 * @param source id of the source that owns it
 * @param host the host group
 * @param depth clicks from a start page
 * @param hops redirects that led here
 * @param run number of the source's run it is visited in
 * @param attempts failed attempts in this run
 * @param known whether a page of this address is in the archive
 * @param knownLength length of that page's text in UTF-16 units; 0 where there is none
 * @param validators what to ask "has it changed?" with; none where there is nothing to keep when it has not
 */
public record Visit(
        String url,
        String source,
        String host,
        int depth,
        int hops,
        long run,
        int attempts,
        boolean known,
        int knownLength,
        Optional<Validators> validators) {}
