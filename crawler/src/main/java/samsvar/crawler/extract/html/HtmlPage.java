package samsvar.crawler.extract.html;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import samsvar.config.language.LanguageTag;
import samsvar.crawler.extract.fact.Reach;
import samsvar.crawler.extract.fact.StructuredItem;
import samsvar.engine.page.Block;
import samsvar.engine.page.DateEvidence;

/**
 * What an HTML page says and what it says of itself.
 *
 * @param title NFC, without the site's name, may be empty
 * @param declared the language its root claims, {@link LanguageTag#UNKNOWN} where it claims none
 * @param canonicals absolute, all that it names, each once
 * @param dates what tells when it was changed or published, not yet judged
 * @param breadcrumb sections above, outermost first
 * @param blocks main text in reading order; their language is the nearest lang attribute's or unknown
 * @param anchors all links, in document order
 * @param reaches telephone and e-mail links, in document order
 * @param versions other languages, one address each, the page itself perhaps among them
 * @param structured schema.org items
 * @param robots contents of robots meta elements, named as a header would be: "noindex" or "samsvarbot: noindex"
 * @param refresh where a meta refresh of at most 10 s leads
 */
public record HtmlPage(
        String title,
        LanguageTag declared,
        List<URI> canonicals,
        List<DateEvidence> dates,
        List<String> breadcrumb,
        List<Block> blocks,
        List<Anchor> anchors,
        List<Reach> reaches,
        List<Alternate> versions,
        List<StructuredItem> structured,
        List<String> robots,
        Optional<URI> refresh) {
    public HtmlPage {
        breadcrumb = List.copyOf(breadcrumb);
        blocks = List.copyOf(blocks);
        anchors = List.copyOf(anchors);
        canonicals = List.copyOf(canonicals);
        dates = List.copyOf(dates);
        reaches = List.copyOf(reaches);
        versions = List.copyOf(versions);
        structured = List.copyOf(structured);
        robots = List.copyOf(robots);
    }
}
