package samsvar.crawler.extract.html;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.Block;

/**
 * What an HTML page says and what it says of itself.
 *
 * @param title NFC, without the site's name, may be empty
 * @param declared the language its root claims, {@link LanguageTag#UNKNOWN} where it claims none
 * @param canonical absolute
 * @param updated when it last changed, or else was published
 * @param breadcrumb sections above, outermost first
 * @param blocks main text in reading order; their language is the nearest lang attribute's or unknown
 * @param anchors all links, in document order
 * @param versions absolute address by language, as declared, the page itself perhaps among them
 * @param robots contents of robots meta elements, named as a header would be: "noindex" or "samsvarbot: noindex"
 * @param refresh where a meta refresh of at most 10 s leads
 */
public record HtmlPage(
        String title,
        LanguageTag declared,
        Optional<URI> canonical,
        Optional<LocalDate> updated,
        List<String> breadcrumb,
        List<Block> blocks,
        List<Anchor> anchors,
        Map<LanguageTag, URI> versions,
        List<String> robots,
        Optional<URI> refresh) {
    public HtmlPage {
        breadcrumb = List.copyOf(breadcrumb);
        blocks = List.copyOf(blocks);
        anchors = List.copyOf(anchors);
        versions = Map.copyOf(versions);
        robots = List.copyOf(robots);
    }
}
